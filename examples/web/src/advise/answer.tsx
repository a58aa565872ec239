import { useState } from 'preact/hooks';
import type { AdviceValue, DestinationKind, TransferReason, Word } from 'zhtj/rules';

import { call, type Finding } from '../engine.ts';
import { t } from '../i18n.ts';
import { FindingCard, Icon, Notice, Panel, SourceLine, TextField } from '../ui/index.ts';
import { word } from './situation.ts';

/** The fields of the form, to be filled in and checked. */
function FieldCheck({ reason, destination, fields }: { reason: TransferReason; destination: DestinationKind; fields: readonly Word[] }) {
  const [entry, setEntry] = useState<Readonly<Record<string, string>>>({});
  const typed = Object.fromEntries(Object.entries(entry).filter(([, text]) => text.trim() !== ''));
  const { findings } = call('transfer.check_reason', { reason, destination, ...typed });
  const missing = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <details class="more">
      <summary>{t('试填并核对', 'Fill in and check')}</summary>
      <div class="stack">
        {fields
          .filter(({ code }) => code !== 'separate_system')
          .map((field) => (
            <TextField
              key={field.code}
              label={word(field)}
              value={entry[field.code] ?? ''}
              onValue={(value) => setEntry((before) => ({ ...before, [field.code]: value }))}
              findings={field.code in entry ? findings.filter(({ path }) => path === `/${field.code}`) : []}
              ok={!!entry[field.code]?.trim() && !findings.some(({ path }) => path === `/${field.code}`)}
            />
          ))}
        {missing === 0 ? (
          <Notice kind="ok">{t('必填项已齐', 'All required fields are filled in')}</Notice>
        ) : (
          <p class="soft">{t(`还有 ${missing} 项必填`, `${missing} required ${missing === 1 ? 'field is' : 'fields are'} left`)}</p>
        )}
      </div>
    </details>
  );
}

function Verdict({ advice }: { advice: AdviceValue }) {
  if (!advice.required) return <Notice kind="ok">{t('无需转接', 'Nothing to transfer')}</Notice>;
  if (!advice.now) return <Notice kind="warning">{t('需要转接，但现在还不能办理', 'To be transferred, but not yet')}</Notice>;
  return <Notice kind="ok">{t('现在可以办理转接', 'The transfer can start now')}</Notice>;
}

/** Where to, with what, and what to mind. */
export function AdviceAnswer({ advice, findings }: { advice: AdviceValue; findings: readonly Finding[] }) {
  const [best] = advice.choices;
  // The destinations stand in the list, in more words than in the findings.
  const notes = findings.filter(({ code }) => code !== 'advice.destination');
  return (
    <>
      <Panel title={t('转往哪里', 'Where to')}>
        <Verdict advice={advice} />
        {advice.choices.length > 0 && (
          <ol class="bare choices">
            {advice.choices.map(({ destination, reason, source }, at) => (
              <li key={destination.code}>
                <span class="rank" aria-hidden="true">
                  {at + 1}
                </span>
                <div>
                  <strong>{word(destination)}</strong>
                  {reason && (
                    <p>
                      {t('转接原因选', 'reason to choose: ')}
                      {t('“', '“')}
                      {word(reason)}
                      {t('”', '”')}
                    </p>
                  )}
                  <p class="small soft">
                    <SourceLine id={source} />
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
        {advice.choices.length > 1 && <p class="small soft">{t('按顺序优先选择前面的', 'The earlier ones come first')}</p>}
      </Panel>
      {advice.fields.length + advice.documents.length > 0 && (
        <Panel title={t('需要准备', 'What is needed')}>
          <ul class="bare checklist">
            {advice.documents.map((item) => (
              <li key={item.code}>
                <Icon name="file" size={18} /> {word(item)} <span class="mark note">{t('材料', 'document')}</span>
              </li>
            ))}
            {advice.fields.map((item) => (
              <li key={item.code}>
                <Icon name="form" size={18} /> {word(item)}
              </li>
            ))}
          </ul>
          {best?.reason && advice.fields.length > 0 && (
            <FieldCheck key={best.reason.code} reason={best.reason.code as TransferReason} destination={best.destination.code as DestinationKind} fields={advice.fields} />
          )}
        </Panel>
      )}
      {notes.length > 0 && (
        <Panel title={t('注意', 'To mind')}>
          {notes.map((finding, at) => (
            <FindingCard key={`${finding.code}${at}`} finding={finding} />
          ))}
        </Panel>
      )}
    </>
  );
}
