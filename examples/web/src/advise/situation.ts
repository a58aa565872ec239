import type { Plan, SeparateSystem, TransferAdviseInput, Word } from 'zhtj/rules';

import { isDay } from '../engine.ts';
import { t, type Text } from '../i18n.ts';

/** A word of a vocabulary of the library, in the language shown. */
export function word({ zh, en }: Word): string {
  return t(zh, en);
}

export const PLANS: Readonly<Record<Plan, { label: Text; hint?: Text }>> = {
  study: { label: ['升学', 'goes on to study'] },
  employed: { label: ['就业', 'has a job'], hint: ['包括自主创业、灵活就业', 'or is self-employed'] },
  no_job: { label: ['未升学，也未落实工作', 'neither study nor a job yet'] },
  special_unit: { label: ['参军入伍或去涉密单位', 'enlists, or goes to a unit under secrecy'] },
  abroad_study: { label: ['出国（境）学习研究', 'abroad for study or research'] },
  abroad_official: { label: ['因公出国（境）', 'abroad for a unit at home'] },
  abroad_private: { label: ['因私出国（境），不是学习', 'abroad on private matters, not for study'] },
  delayed: { label: ['延迟毕业', 'graduates late'] },
  teacher: { label: ['学生团支部中的教师', 'a teacher in a branch of students'] },
  away: { label: ['未毕业，外出一段时间', 'away for some months, not graduating'] },
};

/** What was answered. Everything but the birth date stands in the address, so that an answer can be passed on. */
export interface Answers {
  readonly plan: Plan | undefined;
  readonly branch: string | undefined;
  readonly unit: string | undefined;
  readonly systemUnit: string | undefined;
  readonly enlisted: string | undefined;
  readonly months: string | undefined;
  readonly system: SeparateSystem | undefined;
  readonly post: string | undefined;
  readonly party: string | undefined;
  readonly enrolled: string | undefined;
  readonly graduated: string | undefined;
  readonly applied: string | undefined;
}

export type AnswerKey = keyof Answers;

const KEYS: readonly AnswerKey[] = [
  'plan', 'branch', 'unit', 'systemUnit', 'enlisted', 'months', 'system', 'post', 'party', 'enrolled', 'graduated', 'applied',
];

const SYSTEMS: readonly SeparateSystem[] = ['beijing', 'guangdong', 'fujian'];

/** Reads what the address says; what is no answer counts as none. */
export function readAnswers(query: URLSearchParams): Answers {
  const found = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? undefined]));
  const plan = Object.keys(PLANS).find((known) => known === found['plan']);
  const system = SYSTEMS.find((known) => known === found['system']);
  return { ...found, plan, system } as Answers;
}

const known = (answer: string | undefined) => (answer === 'yes' ? true : answer === 'no' ? false : undefined);

/** The request of `transfer.advise`; only what belongs to the plan is sent. */
export function situation(plan: Plan, answers: Answers, birth: string): TransferAdviseInput {
  const months = Number.parseInt(answers.months ?? '', 10);
  return {
    plan,
    branch_exists: plan === 'study' ? known(answers.branch) : undefined,
    unit_has_organization: plan === 'employed' ? known(answers.unit) : undefined,
    system_unit: plan === 'employed' ? known(answers.systemUnit) : undefined,
    enlistment_confirmed: plan === 'special_unit' ? known(answers.enlisted) : undefined,
    away_months: plan === 'away' && months >= 0 && months <= 65_535 ? months : undefined,
    to_system: answers.system,
    has_post: known(answers.post),
    party_member: known(answers.party),
    birth_date: isDay(birth) ? birth : undefined,
  };
}
