import type { Finding } from '../../engine.ts';
import { count, lang, say, t } from '../../i18n.ts';
import { FindingCard } from '../../ui/index.ts';
import type { Found, Summary as Numbers } from '../model/port.ts';
import { SEVERITY_OF, STATES, type PersonState } from '../model/types.ts';
import { STATE_NAMES } from '../names.ts';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { session } from '../session.ts';
import { Chart } from './Chart.tsx';

/** What there is to know at one glance; each state can be pressed to see its rows alone. */
export function Summary({ summary }: { summary: Numbers }) {
  const { rows } = summary;
  return (
    <section class="panel summary" aria-labelledby="headline">
      <Chart rows={rows} />
      <div class="summary-text">
        <h2 id="headline" class={`headline is-${summary.verdict}`}>
          {summary.headline}
        </h2>
        <table class="states">
          <caption class="sr-only">{t('名单人数', 'People by state')}</caption>
          <tbody>
            {STATES.map((state) => (
              <State key={state} state={state} times={rows[state]} people={rows.people} />
            ))}
          </tbody>
        </table>
      </div>
      {(summary.findings.length > 0 || summary.notKept > 0) && <OfSheet summary={summary} />}
    </section>
  );
}

function State({ state, times, people }: { state: PersonState; times: number; people: number }) {
  const severity = SEVERITY_OF[state];
  const isOnly = session.filter.value.states.includes(state);
  const share = people === 0 ? 0 : times / people;
  return (
    <tr class={`state is-${severity ?? 'ok'}`}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isOnly}
          disabled={times === 0 && !isOnly}
          onClick={() => void session.setFilter({ states: isOnly ? [] : [state] })}
        >
          {severity ? <SeverityIcon severity={severity} /> : <ReadyIcon />}
          {say(STATE_NAMES[state])}
        </button>
      </th>
      <td class="state-count">{count(times)}</td>
      <td class="state-share">{percent(share)}</td>
    </tr>
  );
}

function ReadyIcon() {
  return (
    <svg class="sign sign-ok" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <circle class="sign-outline" cx="8" cy="8" r="7" />
      <path class="sign-mark" d="M4.8 8.300l2.200 2.200 4.200-4.600" />
    </svg>
  );
}

function percent(share: number): string {
  const language = lang.value === 'zh' ? 'zh-CN' : 'en-US';
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
}

/** As the shared card takes it. */
function asFinding({ code, severity, message, rule, source }: Found): Finding {
  return { code, severity, message, rule, source, path: '', params: {} };
}

/** Findings about the sheet as a whole, which no cell can show. */
function OfSheet({ summary }: { summary: Numbers }) {
  const { findings, notKept } = summary;
  return (
    <details class="of-sheet" open={findings.some((found) => found.severity === 'error')}>
      <summary>
        {t(`整张表的问题（${count(findings.length)}）`, `About the sheet as a whole (${count(findings.length)})`)}
      </summary>
      <div class="stack-s">
        {findings.map((found, place) => (
          <FindingCard key={place} finding={asFinding(found)} />
        ))}
        {notKept > 0 && (
          <p class="soft">
            {t(
              `还有 ${count(notKept)} 个问题只计数、未逐条列出；请先改正已列出的`,
              `${count(notKept)} more problems were only counted; correct those listed first`,
            )}
          </p>
        )}
      </div>
    </details>
  );
}
