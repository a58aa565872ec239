import { Component } from 'preact';

import { say, t, type Lang } from '../../i18n.ts';
import type { GridColumn, Mark, Place, SheetRow } from '../model/types.ts';
import { SEVERITY_OF } from '../model/types.ts';
import { ROW_HEIGHT, px, type Range } from './geometry.ts';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { SEVERITY_NAMES, STATE_NAMES } from '../names.ts';
import { CellEditor } from './CellEditor.tsx';

export interface RowProps {
  /** Its place among the rows shown, from 0. */
  index: number;
  row: SheetRow | undefined;
  columns: readonly GridColumn[];
  lefts: readonly number[];
  numberWidth: number;
  shown: Range;
  /** The column of the active cell, if it is in this row. */
  active: number | null;
  /** The text under edit, if the active cell is being edited. */
  draft: string | null;
  lang: Lang;
  onDraftEnd(text: string | null, move: Move): void;
}

/** Where to go after an edit; `away`: somebody went elsewhere, which ended it. */
export type Move = 'down' | 'right' | 'left' | 'stay' | 'away';

/**
 * One row. Rows do not know what happens elsewhere in the grid: while somebody scrolls, those that stay on the screen are
 * left alone.
 */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (
      now.row !== next.row ||
      now.index !== next.index ||
      now.active !== next.active ||
      now.draft !== next.draft ||
      now.columns !== next.columns ||
      now.shown.from !== next.shown.from ||
      now.shown.to !== next.shown.to ||
      now.numberWidth !== next.numberWidth ||
      now.lang !== next.lang
    );
  }

  override render({ index, row, columns, lefts, numberWidth, shown, active }: RowProps) {
    const places = columnsToDraw(shown, active, columns.length);
    return (
      <div
        class={`grid-row${active === null ? '' : ' is-active'}${row ? '' : ' is-coming'}`}
        role="row"
        // The header is row 1 of the grid.
        aria-rowindex={index + 2}
        style={{ transform: `translateY(${index * ROW_HEIGHT}px)`, width: px((lefts.at(-1) ?? 0) + numberWidth) }}
      >
        {this.#number(numberWidth)}
        {places.map((place) => this.#cell(place, (lefts[place] ?? 0) + numberWidth))}
      </div>
    );
  }

  #number(width: number) {
    const { index, row, active } = this.props;
    const severity = row ? SEVERITY_OF[row.state] : null;
    const whole = row?.marks.find((mark) => mark.column === null);
    return (
      <div
        key="number"
        class={`grid-number${active === -1 ? ' is-active-cell' : ''}${severity ? ` is-${severity}` : ''}`}
        role="rowheader"
        aria-colindex={1}
        data-at={at({ row: index, column: -1 })}
        tabIndex={active === -1 ? 0 : -1}
        style={{ width: px(width) }}
        title={row && [say(STATE_NAMES[row.state]), ...(whole?.titles ?? [])].join('\n')}
      >
        {severity && <SeverityIcon severity={severity} />}
        {row && <span>{row.number}</span>}
        {row && <span class="sr-only">{[say(STATE_NAMES[row.state]), ...(whole?.titles ?? [])].join(' ')}</span>}
      </div>
    );
  }

  #cell(place: number, left: number) {
    const { index, row, columns, active, draft } = this.props;
    const column = columns[place];
    if (!column) return null;
    const mark = row?.marks.find((mark) => mark.column === column.index);
    const isActive = active === place;
    const isEdited = row?.edited.includes(column.index) ?? false;
    return (
      <div
        key={place}
        class={cellClass(column, mark, isActive, isEdited)}
        role="gridcell"
        aria-colindex={place + 2}
        aria-invalid={mark?.severity === 'error' ? 'true' : undefined}
        data-at={at({ row: index, column: place })}
        tabIndex={isActive ? 0 : -1}
        style={{ left: px(left), width: px(column.width) }}
        title={mark?.titles.join('\n')}
      >
        {isActive && draft !== null ? (
          <CellEditor text={draft} label={column.header || column.letters} onEnd={this.props.onDraftEnd} />
        ) : (
          <>
            {mark && <SeverityIcon severity={mark.severity} />}
            <span class="grid-text" lang="zh-CN">{row?.cells[column.index] ?? ''}</span>
            {mark && <span class="sr-only">{`${say(SEVERITY_NAMES[mark.severity])} ${mark.titles.join(' ')}`}</span>}
            {isEdited && <span class="sr-only">{t('已修改', 'edited')}</span>}
          </>
        )}
      </div>
    );
  }
}

function cellClass(column: GridColumn, mark: Mark | undefined, isActive: boolean, isEdited: boolean): string {
  const classes = ['grid-cell'];
  if (column.digits) classes.push('is-digits');
  if (column.field === null) classes.push('is-unknown');
  if (mark) classes.push(`is-${mark.severity}`);
  if (isActive) classes.push('is-active-cell');
  if (isEdited) classes.push('is-edited');
  return classes.join(' ');
}

/** The columns on the screen, and that of the active cell wherever it is: it holds the focus. */
function columnsToDraw(shown: Range, active: number | null, count: number): number[] {
  const places: number[] = [];
  if (active !== null && active >= 0 && active < shown.from) places.push(active);
  for (let place = shown.from; place < Math.min(shown.to, count); place += 1) places.push(place);
  if (active !== null && active >= shown.to && active < count) places.push(active);
  return places;
}

export function at(place: Place): string {
  return `${place.row}:${place.column}`;
}
