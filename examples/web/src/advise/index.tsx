/** The transfer adviser: a few questions, then where to, with what, by when, and how the application goes its way. */
import '../styles/advise.css';

import { useState } from 'preact/hooks';
import type { MemberMark, Plan } from 'zhtj/rules';

import { call } from '../engine.ts';
import { t } from '../i18n.ts';
import { href, replace, route } from '../router.ts';
import { Empty, PageHead, Panel } from '../ui/index.ts';
import { AdviceAnswer } from './answer.tsx';
import { Agenda, Year } from './calendar.tsx';
import { Questions } from './questions.tsx';
import { Reasons } from './reasons.tsx';
import { readAnswers, situation, type AnswerKey } from './situation.ts';
import { Workflow } from './workflow.tsx';

/** The mark that a graduate gets in the system, for the plans that have one. */
const MARKS: Readonly<Partial<Record<Plan, MemberMark>>> = { no_job: 'mobile', delayed: 'delayed', teacher: 'teacher' };

export default function AdvisePage() {
  const answers = readAnswers(route.value.query);
  const [birth, setBirth] = useState('');
  const answer = (key: AnswerKey, value: string) => {
    replace(href('advise', [], { ...answers, [key]: value || undefined }));
  };
  const mark = answers.plan && MARKS[answers.plan];
  const marking = mark ? call('graduation.mark', { member: { mark, branch: 'time' } }).findings : [];
  const advice = answers.plan ? call('transfer.advise', situation(answers.plan, answers, birth)) : undefined;
  return (
    <>
      <PageHead title={t('转接指引', 'Transfer adviser')}>
        {t('回答几个问题，看团组织关系该转往哪里、要准备什么、什么时候办。', 'A few questions tell where a membership goes, what is needed and by when.')}
      </PageHead>
      <div class="stack-l">
        <div class="advise-columns">
          <Questions answers={answers} birth={birth} onAnswer={answer} onBirth={setBirth} />
          <div class="stack">
            {advice?.value ? (
              <AdviceAnswer advice={advice.value} findings={[...advice.findings, ...marking]} />
            ) : (
              <Panel>
                <Empty icon="map" title={t('先选团员接下来的去向', 'Choose what the member does next')}>
                  {t('答案会随选择立即更新', 'The answer follows at once')}
                </Empty>
              </Panel>
            )}
            <Agenda answers={answers} />
          </div>
        </div>
        <Workflow />
        <div class="advise-columns even">
          <Year />
          <Reasons />
        </div>
      </div>
    </>
  );
}
