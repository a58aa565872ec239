import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WorkflowName } from 'zhtj/rules';

import { call } from '../engine.ts';
import { lang, t } from '../i18n.ts';
import { Button, Choice, Panel, SelectField } from '../ui/index.ts';
import { lines, readChart, rows, type Chart } from './chart.ts';

const NODE = { width: 156, height: 52 } as const;
const GAP = { x: 20, y: 44 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The chart as a drawing; what it says stands in words beside it, so it is hidden from screen readers. */
function Drawing({ chart, current, onGo }: { chart: Chart; current: string; onGo: (state: string) => void }) {
  const placed = useMemo(() => {
    const order = rows(chart);
    const widest = Math.max(...order.map((row) => row.length));
    const width = widest * NODE.width + (widest + 1) * GAP.x;
    const points = new Map<string, Point>();
    order.forEach((row, at) => {
      const free = width - row.length * NODE.width;
      row.forEach((id, column) => {
        points.set(id, { x: (free / (row.length + 1)) * (column + 1) + column * NODE.width, y: 12 + at * (NODE.height + GAP.y) });
      });
    });
    return { points, width, height: 24 + order.length * (NODE.height + GAP.y) - GAP.y };
  }, [chart]);
  const { points, width, height } = placed;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const point = points.get(current);
    const drawn = box.current?.firstElementChild;
    if (!point || !drawn || !box.current) return;
    // On a narrow screen the drawing is wider than its box; the present state is brought into the middle.
    const scale = drawn.clientWidth / width;
    box.current.scrollLeft = (point.x + NODE.width / 2) * scale - box.current.clientWidth / 2;
  }, [points, current, width]);
  const edges = [...chart.edges].sort((a, b) => Number(a.from === current) - Number(b.from === current));
  const reached = new Set(chart.edges.filter(({ from }) => from === current).map(({ to }) => to));
  return (
    <div ref={box} class="drawing" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} focusable="false">
        <defs>
          {['', ' live'].map((kind) => (
            <marker key={kind} id={`head${kind.trim()}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
              <path d="M0 0L8 4L0 8z" class={`head${kind}`} />
            </marker>
          ))}
        </defs>
        {edges.map(({ from, to, label }) => {
          const [a, b] = [points.get(from), points.get(to)];
          if (!a || !b) return null;
          const [x1, y1, x2, y2] = [a.x + NODE.width / 2, a.y + NODE.height, b.x + NODE.width / 2, b.y - 2];
          const bend = Math.max(20, (y2 - y1) / 2);
          const live = from === current;
          return (
            <path
              key={`${from}${to}${label}`}
              d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`}
              class={`edge${live ? ' live' : ''}`}
              marker-end={`url(#head${live ? 'live' : ''})`}
            />
          );
        })}
        {chart.states.map(({ id, label, final }) => {
          const point = points.get(id);
          if (!point) return null;
          const text = lines(label, 18);
          const kind = id === current ? ' current' : reached.has(id) ? ' reached' : '';
          return (
            <g key={id} class={`state${final ? ' final' : ''}${kind}`} transform={`translate(${point.x} ${point.y})`} onClick={() => onGo(id)}>
              <rect width={NODE.width} height={NODE.height} rx={final ? 26 : 8} />
              {text.map((line, at) => (
                <text key={at} x={NODE.width / 2} y={NODE.height / 2 + (at - (text.length - 1) / 2) * 17} dy="0.35em">
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The stages of an application: where it is now, and what can follow. */
export function Workflow() {
  const [workflow, setWorkflow] = useState<WorkflowName>('national');
  const [current, setCurrent] = useState('new');
  const { title, chart } = useMemo(() => {
    const { value } = call('transfer.graph', { workflow });
    return { title: value?.title ?? '', chart: readChart(value?.mermaid ?? '') };
  }, [workflow, lang.value]);
  const state = chart.states.find(({ id }) => id === current);
  const next = chart.edges.filter(({ from }) => from === current);
  return (
    <Panel title={t('申请走到哪一步', 'Where the application stands')} class="workflow">
      <Choice
        inline
        label={t('系统', 'System')}
        value={workflow}
        onValue={(value) => {
          setWorkflow(value as WorkflowName);
          setCurrent('new');
        }}
        options={[
          { value: 'national', label: t('全国系统', 'national') },
          { value: 'guangdong', label: t('广东系统', 'Guangdong') },
        ]}
      />
      <div class="workflow-columns">
        <div class="stack">
          <SelectField
            label={t('现在的状态', 'Its state now')}
            value={current}
            onValue={setCurrent}
            options={chart.states.map(({ id, label }) => ({ value: id, label }))}
          />
          <div class="stack-s" aria-live="polite">
            <h3>{t('接下来', 'What follows')}</h3>
            {next.length === 0 ? (
              <p class="soft">{t('已经结束', 'It has ended')}</p>
            ) : (
              <ul class="bare stack-s">
                {next.map(({ to, label }) => (
                  <li key={`${to}${label}`} class="step">
                    <Button small icon="right" onClick={() => setCurrent(to)}>
                      {label}
                    </Button>
                    <span class="soft small">{chart.states.find(({ id }) => id === to)?.label}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
          {state?.id !== chart.start && (
            <p>
              <Button small variant="quiet" icon="undo" onClick={() => setCurrent(chart.start)}>
                {t('从头开始', 'From the start')}
              </Button>
            </p>
          )}
        </div>
        <figure>
          <figcaption class="small soft">{title}</figcaption>
          <Drawing chart={chart} current={current} onGo={setCurrent} />
        </figure>
      </div>
    </Panel>
  );
}
