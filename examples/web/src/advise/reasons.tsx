import { call } from '../engine.ts';
import { t } from '../i18n.ts';
import { Panel, SourceLine } from '../ui/index.ts';
import { word } from './situation.ts';

/** Every reason of the form, what it asks for and where it leads. */
export function Reasons() {
  const rows = call('transfer.reasons', {}).value ?? [];
  return (
    <Panel title={t('转接原因一览', 'All reasons')}>
      <ul class="bare reasons">
        {rows.map(({ reason, fields, fields_known, destinations, source }) => (
          <li key={reason.code}>
            <details>
              <summary>{word(reason)}</summary>
              <dl>
                <dt>{t('去向', 'leads to')}</dt>
                <dd>{destinations.length > 0 ? destinations.map(word).join(t('；', '; ')) : t('视具体情况', 'depends on the case')}</dd>
                <dt>{t('必填', 'required')}</dt>
                <dd>
                  {fields.map(word).join(t('、', ', ')) || t('无', 'none')}
                  {!fields_known && t('（可能不全）', ' (perhaps not all)')}
                </dd>
              </dl>
              <p class="small soft">
                <SourceLine id={source} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
