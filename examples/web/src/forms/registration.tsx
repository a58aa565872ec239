import { useMemo, useState } from 'preact/hooks';
import type { RegistrationCodeEvent } from 'zhtj/rules';

import { call, today } from '../engine.ts';
import { t } from '../i18n.ts';
import { Button, Choice, FindingCard, Notice, Panel, SelectField, TextField, Zh } from '../ui/index.ts';
import { Facts } from './facts.tsx';
import { useSettled } from './settled.ts';

/** Two organizations to choose from, so that the wrong one can be chosen. */
const ORGANIZATIONS = ['2024级1班团支部', '2024级2班团支部'] as const;

type State = 'issued' | 'redeemed' | 'replaced' | 'revoked';

/** What happened to the code since it was issued. */
const SINCE: Readonly<Record<State, (on: string) => RegistrationCodeEvent[]>> = {
  issued: () => [],
  redeemed: (on) => [{ redeemed: { on } }],
  replaced: (on) => [{ replaced: { on } }],
  revoked: (on) => [{ revoked: { on } }],
};

function hex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The day so many days before another. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The second step of registration: the organization and its code. The page issues a code of its own to try with; the real
 * system says no more than that a code is wrong, here the reason is told too.
 */
export function RegistrationForm() {
  const [age, setAge] = useState('5');
  const [state, setState] = useState<State>('issued');
  const [organization, setOrganization] = useState<string>(ORGANIZATIONS[0]);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const { settled, onBlur } = useSettled(text, 8);
  const day = daysBefore(today.value, Number(age));

  const issued = useMemo(() => {
    const input = {
      organization: ORGANIZATIONS[0],
      issuer: { relation: 'direct_superior', administrator: true },
      random: hex(48),
      salt: hex(16),
    } as const;
    return call('registration_code.issue', input, { reveal: true, today: day }).value;
  }, [day, round]);

  if (!issued) return null;
  const events = [issued.event, ...SINCE[state](today.value)];
  const answer = text === '' || !settled ? undefined : call('registration_code.redeem', { events, organization, code: text });
  const ofCode = answer?.findings.filter((finding) => finding.path === '/code') ?? [];
  const others = answer?.findings.filter((finding) => finding.path !== '/code') ?? [];
  return (
    <div class="form-columns">
      <Panel title={t('填写注册码', 'Enter the code')}>
        <SelectField
          label={t('所在组织', 'Organization')}
          value={organization}
          onValue={setOrganization}
          options={ORGANIZATIONS.map((name) => ({ value: name, label: name, lang: 'zh-CN' }))}
        />
        <TextField
          label={t('管理员注册码', 'Registration code')}
          hint={t('区分大小写', 'Upper and lower case matter')}
          value={text}
          onValue={setText}
          findings={ofCode}
          ok={answer?.value?.accepted === true}
          input={{ class: 'mono', onBlur, maxLength: 20 }}
        />
        {answer?.value?.accepted && <Notice kind="ok">{t('注册码可用，可以继续填写个人资料', 'The code is good; go on to the personal details')}</Notice>}
        {answer?.value?.public && (
          <div class="stack-s">
            <h3>{t('系统会显示', 'What the system says')}</h3>
            <FindingCard finding={answer.value.public} />
          </div>
        )}
        {others.length > 0 && (
          <div class="stack-s">
            <h3>{t('实际原因', 'The actual reason')}</h3>
            {others.map((finding) => (
              <FindingCard key={finding.code} finding={finding} />
            ))}
          </div>
        )}
      </Panel>
      <Panel title={t('演示用的注册码', 'A code to try with')}>
        <p class="soft">
          {t('由本页随机生成，只用于试填，在智慧团建系统中无效。', 'Made at random by this page for trying; the system does not know it.')}
        </p>
        <Facts
          items={[
            [t('注册码', 'Code'), <output class="secret mono">{issued.code}</output>],
            [t('所属组织', 'For'), <Zh>{ORGANIZATIONS[0]}</Zh>],
            [t('生成日期', 'Issued on'), <span class="figures">{day}</span>],
            [t('有效期至', 'Valid until'), <span class="figures">{issued.last_day}</span>],
          ]}
        />
        <p class="row">
          <Button small icon="down" onClick={() => setText(issued.code)}>
            {t('填入', 'Fill in')}
          </Button>
          <Button small onClick={() => setText(issued.code.toLowerCase() === issued.code ? issued.code.toUpperCase() : issued.code.toLowerCase())}>
            {t('改变大小写填入', 'Fill in with another case')}
          </Button>
          <Button small variant="quiet" icon="redo" onClick={() => setRound(round + 1)}>
            {t('换一个', 'Another one')}
          </Button>
        </p>
        <Choice
          inline
          label={t('几天前生成', 'Issued how long ago')}
          value={age}
          onValue={setAge}
          options={['0', '5', '20', '21'].map((days) => ({ value: days, label: days === '0' ? t('今天', 'today') : t(`${days} 天前`, `${days} days`) }))}
        />
        <Choice
          inline
          label={t('后来', 'Since then')}
          value={state}
          onValue={(value) => setState(value as State)}
          options={[
            { value: 'issued', label: t('未使用', 'not used') },
            { value: 'redeemed', label: t('已被使用', 'used') },
            { value: 'replaced', label: t('已重新分配', 'replaced') },
            { value: 'revoked', label: t('已撤销', 'withdrawn') },
          ]}
        />
      </Panel>
    </div>
  );
}
