import { say, t } from '../i18n.ts';
import { Choice, Panel, SelectField, TextField } from '../ui/index.ts';
import { PLANS, type AnswerKey, type Answers } from './situation.ts';

export interface QuestionsProps {
  readonly answers: Answers;
  readonly birth: string;
  readonly onAnswer: (key: AnswerKey, value: string) => void;
  readonly onBirth: (day: string) => void;
}

/** The questions that matter for the plan chosen. */
export function Questions({ answers, birth, onAnswer, onBirth }: QuestionsProps) {
  const { plan } = answers;
  const yesNo = (key: AnswerKey, label: string, hint?: string) => (
    <Choice
      key={key}
      inline
      label={label}
      hint={hint}
      value={answers[key] ?? ''}
      onValue={(value) => onAnswer(key, value)}
      options={[
        { value: 'yes', label: t('是', 'yes') },
        { value: 'no', label: t('否', 'no') },
        { value: '', label: t('不清楚', 'not known') },
      ]}
    />
  );
  const day = (key: AnswerKey, label: string, hint: string) => (
    <TextField key={key} label={label} hint={hint} type="date" value={answers[key] ?? ''} onValue={(value) => onAnswer(key, value)} />
  );
  return (
    <Panel class="questions-panel">
      <Choice
        label={t('这名团员接下来', 'What the member does next')}
        value={plan ?? ''}
        onValue={(value) => onAnswer('plan', value)}
        options={Object.entries(PLANS).map(([value, { label, hint }]) => ({ value, label: say(label), ...(hint ? { hint: say(hint) } : {}) }))}
      />
      {plan === 'study' && [
        yesNo('branch', t('录取学校已建立新生团支部？', 'Has the admitting school built the branch?')),
        day('enrolled', t('入学日期', 'Day of enrolment'), t('选填，用于计算转入期限', 'Optional; the term is counted from it')),
      ]}
      {plan === 'employed' && [
        yesNo('unit', t('工作单位有团组织？', 'Does the unit have a League organization?')),
        answers.unit === 'yes' &&
          yesNo('systemUnit', t('属于系统团委？', 'Does it belong to a system committee?'), t('铁道、民航、金融、央企、中央和国家机关', 'railways, civil aviation, finance, central enterprises, central organs')),
      ]}
      {plan === 'special_unit' && yesNo('enlisted', t('已确认入伍或录用？', 'Is the enlistment confirmed?'))}
      {plan === 'away' && (
        <TextField
          label={t('外出几个月', 'Months away')}
          value={answers.months ?? ''}
          onValue={(value) => onAnswer('months', value.replace(/\D/g, '').slice(0, 3))}
          input={{ inputMode: 'numeric', maxLength: 3 }}
        />
      )}
      {(plan === 'no_job' || plan === 'abroad_study') && [
        day('graduated', t('毕业日期', 'Day of graduation'), t('选填，用于计算可以在学校保留多久', 'Optional; tells how long the school may keep the membership')),
        yesNo('applied', t('本人已书面申请保留？', 'Is there a written application for it?')),
      ]}
      {plan && (
        <>
          <SelectField
            label={t('转入组织在哪个系统', 'System of the receiving organization')}
            hint={t('北京、广东、福建各有自己的系统', 'Beijing, Guangdong and Fujian have systems of their own')}
            value={answers.system ?? ''}
            onValue={(value) => onAnswer('system', value)}
            options={[
              { value: '', label: t('全国系统，或不清楚', 'the national one, or not known') },
              { value: 'beijing', label: t('北京', 'Beijing') },
              { value: 'guangdong', label: t('广东', 'Guangdong') },
              { value: 'fujian', label: t('福建', 'Fujian') },
            ]}
          />
          <details class="more">
            <summary>{t('年龄、团内职务和党员身份（选填）', 'Age, posts and Party membership (optional)')}</summary>
            <div class="stack">
              <TextField
                label={t('出生日期', 'Birth date')}
                hint={t('只用于计算年龄，不会写入网址', 'Used for the age alone; kept out of the address')}
                type="date"
                value={birth}
                onValue={onBirth}
              />
              {yesNo('post', t('担任团内职务？', 'Holds a post in the League?'))}
              {yesNo('party', t('已入党并保留团籍？', 'In the Party, keeping the League membership?'))}
            </div>
          </details>
        </>
      )}
    </Panel>
  );
}
