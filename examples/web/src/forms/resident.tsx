import { useState } from 'preact/hooks';
import type { Sex } from 'zhtj/rules';

import { call } from '../engine.ts';
import { t } from '../i18n.ts';
import { Button, Choice, Empty, FindingCard, Panel, TextField } from '../ui/index.ts';
import { IdFactList } from './facts.tsx';
import { useSettled } from './settled.ts';

/** The numbers of the standard's own example: right, one digit wrong, and typed with full-width digits. */
const EXAMPLES = ['11010519491231002X', '110105194912310021', '１１０１０５１９４９１２３１００２Ｘ'] as const;

/** Asks for what may be meant, given what else is known. */
function suggestionsFor(text: string, birth: string, sex: Sex | ''): readonly string[] {
  const input = { text, ...(birth ? { birth_date: birth } : {}), ...(sex ? { sex } : {}) };
  return call('resident_id.suggest', input, { reveal: true }).value?.suggestions ?? [];
}

function InitialPassword({ id }: { id: string }) {
  const [shown, show] = useState(false);
  const { value, findings } = call('initial_password.derive', { id_number: id }, { reveal: shown });
  if (!value) return null;
  return (
    <Panel title={t('初始密码', 'Initial password')}>
      <p class="row">
        <output class="secret mono">{value.password}</output>
        <Button small icon={shown ? 'eyeOff' : 'eye'} pressed={shown} onClick={() => show(!shown)}>
          {shown ? t('隐藏', 'Hide') : t('显示', 'Show')}
        </Button>
      </p>
      {findings.map((finding) => (
        <FindingCard key={finding.code} finding={finding} />
      ))}
    </Panel>
  );
}

/** The number alone, as in a search or the first field of a form. */
export function ResidentForm() {
  const [text, setText] = useState('');
  const [birth, setBirth] = useState('');
  const [sex, setSex] = useState<Sex | ''>('');
  const { settled, onBlur } = useSettled(text, 18);
  const answer = text === '' ? undefined : call('resident_id.check', { text }, { reveal: true });
  const shown = answer && settled ? answer.findings : [];
  const refused = answer?.verdict === 'fail' && settled;
  const found = shown.map((finding) =>
    finding.code === 'resident_id.check_character' ? { ...finding, suggestions: suggestionsFor(text, birth, sex) } : finding,
  );
  return (
    <div class="form-columns">
      <Panel>
        <TextField
          label={t('身份证号码', 'ID number')}
          hint={t('边填边核对；可以粘贴', 'Checked as you type; pasting is fine')}
          value={text}
          onValue={setText}
          findings={found}
          onTake={setText}
          ok={answer?.verdict === 'pass'}
          input={{ class: 'mono', onBlur, inputMode: 'text' }}
        />
        <p class="row small">
          <span class="soft">{t('试一试', 'Try')}</span>
          {[t('正确的', 'a right one'), t('错一位的', 'one wrong digit'), t('全角的', 'full-width')].map((label, at) => (
            <Button key={label} small variant="quiet" onClick={() => setText(EXAMPLES[at] ?? '')}>
              {label}
            </Button>
          ))}
        </p>
        {refused && (
          <details class="more">
            <summary>{t('知道出生日期或性别？可以缩小“可能应为”的范围', 'Know the birth date or sex? That narrows what may be meant')}</summary>
            <div class="stack">
              <TextField label={t('出生日期', 'Birth date')} type="date" value={birth} onValue={setBirth} />
              <Choice
                inline
                label={t('性别', 'Sex')}
                value={sex}
                onValue={(value) => setSex(value as Sex | '')}
                options={[
                  { value: '', label: t('不清楚', 'not known') },
                  { value: 'male', label: t('男', 'male') },
                  { value: 'female', label: t('女', 'female') },
                ]}
              />
            </div>
          </details>
        )}
      </Panel>
      <div class="stack">
        {answer?.value ? (
          <>
            <Panel title={t('号码中的信息', 'What the number tells')}>
              <IdFactList facts={answer.value} />
            </Panel>
            <InitialPassword key={answer.value.id} id={answer.value.id} />
          </>
        ) : (
          <Panel>
            <Empty icon="form" title={refused ? t('号码有误，读不出信息', 'The number is wrong and tells nothing') : t('填写后在这里显示', 'Fill it in to see')}>
              {t('出生日期、性别、周岁、地址码所属地和初始密码', 'birth date, sex, age, place of issue and the initial password')}
            </Empty>
          </Panel>
        )}
      </div>
    </div>
  );
}
