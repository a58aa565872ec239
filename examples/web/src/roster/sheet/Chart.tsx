import { t } from '../../i18n.ts';
import type { Summary } from '../model/port.ts';
import { SEVERITY_OF, STATES } from '../model/types.ts';

const RADIUS = 42;
const AROUND = 2 * Math.PI * RADIUS;
/** Between parts, so that they are told apart without their colours. */
const GAP = 2.5;
/** A single row among 100,000 is still to be seen. */
const LEAST = 5;

/** The rows by state as a ring. The table beside it says the same in numbers. */
export function Chart({ rows }: { rows: Summary['rows'] }) {
  const parts = lengths(STATES.map((state) => rows[state]));
  const isWhole = parts.filter((length) => length > 0).length === 1;
  let before = 0;
  return (
    <svg class="chart" viewBox="0 0 120 120" role="img" aria-label={t('名单各状态人数比例', 'Shares of the states')}>
      <circle class="chart-ground" cx="60" cy="60" r={RADIUS} />
      {STATES.map((state, place) => {
        const length = parts[place] ?? 0;
        const start = before;
        before += length;
        if (length === 0) return null;
        const drawn = isWhole ? length : Math.max(1, length - GAP);
        return (
          <circle
            key={state}
            class={`chart-part is-${SEVERITY_OF[state] ?? 'ok'}`}
            cx="60"
            cy="60"
            r={RADIUS}
            stroke-dasharray={`${drawn} ${AROUND - drawn}`}
            stroke-dashoffset={-start}
          />
        );
      })}
    </svg>
  );
}

/** The lengths of the parts of the ring; the larger ones make room for those that would be too small. */
export function lengths(counts: readonly number[]): number[] {
  const sum = counts.reduce((sum, count) => sum + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const raised = counts.map((count) => (count === 0 ? 0 : Math.max(LEAST, (count / sum) * AROUND)));
  const over = raised.reduce((sum, length) => sum + length, 0) - AROUND;
  const largest = raised.indexOf(Math.max(...raised));
  return raised.map((length, place) => (place === largest ? length - over : length));
}
