import { useState } from 'preact/hooks';
import type { CalendarSystem, Word } from 'zhtj/rules';

import { call, isDay, today } from '../engine.ts';
import { say, t, type Text } from '../i18n.ts';
import { Choice, FindingCard, Panel, SourceLine } from '../ui/index.ts';
import { word, type Answers } from './situation.ts';

/** The library has no words for tasks that only the separate systems have. */
const OTHER_TASKS: Readonly<Record<string, Text>> = {
  mark_branches: ['标记团支部毕业时间', 'mark the branches with their graduation'],
  initiate_study: ['升学的发起转接申请', 'initiate transfers of those who go on to study'],
};

function daysLeft(days: number): string {
  if (days < 0) return t(`已过 ${-days} 天`, `${-days} days ago`);
  if (days === 0) return t('今天截止', 'today');
  return t(`还有 ${days} 天`, `${days} ${days === 1 ? 'day' : 'days'} left`);
}

/** What is due next, from the answers that say when something began. */
export function Agenda({ answers }: { answers: Answers }) {
  const { plan, enrolled, graduated } = answers;
  const retained = plan === 'no_job' || plan === 'abroad_study';
  const kind = plan === 'no_job' ? 'no_job' : 'abroad';
  const retention =
    retained && isDay(graduated) ? ({ kind, since: graduated, application: answers.applied === 'yes' } as const) : undefined;
  const intake =
    plan === 'study' && isDay(enrolled) ? { enrolled_on: enrolled, branch_exists: answers.branch === 'yes' } : undefined;
  const agenda = { ...(intake ? { enrolled_on: [intake.enrolled_on] } : {}), ...(retention ? { retentions: [retention] } : {}) };
  const { value, findings } = call('calendar.next', agenda);
  const kept = retention && call('graduation.retention', retention);
  const taken = intake && call('graduation.intake', intake);
  const year = Number(today.value.slice(0, 4));
  const soon = (value ?? []).filter(({ last }) => Number(last.slice(0, 4)) <= year + 1).slice(0, 7);
  const guessed = new Set(soon.filter(({ carried_from }) => carried_from !== null).map(({ last }) => Number(last.slice(0, 4))));
  const carried = findings.filter((finding) => finding.code === 'calendar.carried' && guessed.has(finding.params.year));
  const own = [...(kept?.findings ?? []), ...(taken?.findings ?? [])];
  return (
    <Panel title={t('接下来的期限', 'What is due next')}>
      {kept?.value && (kept.value.usual || kept.value.last) && (
        <p>
          {kept.value.usual && t(`可在学校保留到 ${kept.value.usual}`, `may stay at the school until ${kept.value.usual}`)}
          {kept.value.last && t(`，最迟 ${kept.value.last}`, `, at most until ${kept.value.last}`)}
        </p>
      )}
      {taken?.value && <p>{t(`最迟 ${taken.value.last} 转入新学校`, `to be taken in by the new school by ${taken.value.last}`)}</p>}
      {own.map((finding, at) => (
        <FindingCard key={`${finding.code}${at}`} finding={finding} />
      ))}
      <ol class="bare dues">
        {soon.map((due) => (
          <li key={`${due.task.code}${due.last}`} class={due.days_left <= 30 ? 'near' : ''}>
            <time dateTime={due.last} class="figures">
              {due.last}
            </time>
            <div>
              <p>{word(due.task)}</p>
              <p class="small soft">
                {word(due.party)} · {daysLeft(due.days_left)}
                {due.carried_from !== null && t(` · 按 ${due.carried_from} 年推定`, ` · as in ${due.carried_from}`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {carried.map((finding) => (
        <FindingCard key={finding.message} finding={finding} />
      ))}
    </Panel>
  );
}

const SYSTEMS: Readonly<Record<CalendarSystem, Text>> = {
  national: ['全国', 'national'],
  guangdong: ['广东', 'Guangdong'],
  beijing: ['北京', 'Beijing'],
};

/** The terms of this year, of each system. */
export function Year() {
  const year = Number(today.value.slice(0, 4));
  const [system, setSystem] = useState<CalendarSystem>('national');
  const { value: terms, findings } = call('calendar.deadlines', { year, system });
  // The terms come with codes alone; what is due next comes with words.
  const words = new Map<string, Word>();
  for (const { task, party } of call('calendar.next', {}, { today: `${year}-01-01` }).value ?? []) {
    words.set(task.code, task).set(party.code, party);
  }
  const named = (code: string) => {
    const known = words.get(code);
    const other = OTHER_TASKS[code];
    return known ? word(known) : other ? say(other) : code;
  };
  return (
    <Panel title={t(`${year} 年的时间安排`, `The terms of ${year}`)}>
      <Choice
        inline
        label={t('系统', 'System')}
        value={system}
        onValue={(value) => setSystem(value as CalendarSystem)}
        options={Object.entries(SYSTEMS).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <ol class="bare dues">
        {(terms ?? []).map((term) => (
          <li key={`${term.task}${term.last}`}>
            <time dateTime={term.last} class="figures">
              {term.from ? t(`${term.from} 至 ${term.last}`, `${term.from} to ${term.last}`) : term.last}
            </time>
            <div>
              <p>
                {named(term.task)}
                {term.percent !== null && ` ${term.percent}%`}
              </p>
              <p class="small soft">
                {named(term.party)} · <SourceLine id={term.source} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      {findings.map((finding) => (
        <FindingCard key={finding.code} finding={finding} />
      ))}
    </Panel>
  );
}
