import { titleOf } from '../../engine.ts';
import { count, plural, say, t } from '../../i18n.ts';
import { Button } from '../../ui/index.ts';
import type { Problem, Summary } from '../model/port.ts';
import { Fold } from '../parts/Fold.tsx';
import { narrow } from '../parts/narrow.ts';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { SEVERITY_NAMES } from '../names.ts';
import { px } from '../grid/geometry.ts';
import { session } from '../session.ts';

/** Every kind of problem with how often it occurs; pressing one shows its rows alone. */
export function ProblemList({ summary }: { summary: Summary }) {
  const { problems } = summary;
  const { codes } = session.filter.value;
  const most = Math.max(1, ...problems.map((problem) => problem.times));
  // Somebody may have corrected the last of the kind that is shown: its filter must still be there to be lifted.
  const gone: Problem[] = codes
    .filter((code) => !problems.some((problem) => problem.code === code))
    .map((code) => ({ code, severity: 'note', times: 0 }));
  return (
    <aside class="bench-problems" aria-label={t('问题', 'Problems')}>
      {!narrow.value && <Title kinds={problems.length} />}
      <Fold class="problems-fold" title={<Title kinds={problems.length} />}>
        {problems.length === 0 && <p class="soft no-problem">{t('没有发现问题', 'No problem found')}</p>}
        <ul class="bare problem-list">
          {[...problems, ...gone].map((problem) => (
            <li key={problem.code}>
              <OneProblem problem={problem} most={most} isOnly={codes.includes(problem.code)} />
            </li>
          ))}
        </ul>
        {codes.length > 0 && (
          <Button small variant="quiet" icon="cross" onClick={() => void session.setFilter({ codes: [] })}>
            {t('显示全部', 'Show all')}
          </Button>
        )}
      </Fold>
    </aside>
  );
}

function Title({ kinds }: { kinds: number }) {
  return (
    <div class="problems-head">
      <h2>{t('问题', 'Problems')}</h2>
      <span class="soft small">{plural(kinds, '类', 'kind', 'kinds')}</span>
    </div>
  );
}

function OneProblem({ problem, most, isOnly }: { problem: Problem; most: number; isOnly: boolean }) {
  const { code, severity, times } = problem;
  const toggle = () => {
    const { codes } = session.filter.peek();
    void session.setFilter({ codes: isOnly ? codes.filter((one) => one !== code) : [...codes, code] });
  };
  return (
    <button type="button" class={`problem is-${severity}`} data-code={code} aria-pressed={isOnly} onClick={toggle}>
      <SeverityIcon severity={severity} />
      <span class="problem-title">
        <span class="sr-only">{say(SEVERITY_NAMES[severity])}</span> {titleOf(code)}
      </span>
      <span class="problem-count">{count(times)}</span>
      {/* The root, so that one mistake beside a thousand is still seen. */}
      <span class="problem-bar" style={{ width: px(Math.max(3, Math.sqrt(times / most) * 100)) }} aria-hidden="true" />
    </button>
  );
}
