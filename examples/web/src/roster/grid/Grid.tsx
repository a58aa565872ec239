import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { t, type Lang } from '../../i18n.ts';
import type { RowCache } from '../model/cache.ts';
import type { FieldName } from '../model/port.ts';
import type { GridColumn, Place } from '../model/types.ts';
import {
  HEADER_HEIGHT,
  ROW_HEIGHT,
  edges,
  px,
  sameRange,
  scrolledTo,
  textWidth,
  visibleColumns,
  visibleRows,
  type Range,
} from './geometry.ts';
import { HeaderRow } from './HeaderRow.tsx';
import { moved } from './keys.ts';
import { Row, at, type Move } from './Row.tsx';

export interface GridProps {
  label: string;
  columns: readonly GridColumn[];
  /** What columns may be about, to name them. */
  fields: readonly FieldName[];
  cache: RowCache;
  /** Rows that the filter leaves. */
  count: number;
  /** Grows whenever the cache holds something new. */
  version: number;
  /** The largest number of a row, which decides how wide the numbers are. */
  lastNumber: number;
  active: Place;
  /** The text under edit; null if none is. */
  draft: string | null;
  lang: Lang;
  /** Grows when the grid is to take the focus. */
  focusWish: number;
  onActive(place: Place): void;
  onEdit(place: Place): void;
  onDraftEnd(text: string | null): void;
  onHeader(column: GridColumn): void;
}

/**
 * Rows are drawn into the elements of rows that left the screen, which is twice as fast as new ones. More of them than any
 * screen shows. The active row has an element of its own: the focus must not wander to another row.
 */
const SLOTS = 256;

interface View {
  rows: Range;
  columns: Range;
}

/** The whole sheet, of which only what is on the screen is drawn. */
export function Grid(props: GridProps) {
  const { columns, cache, count, active, draft, lang } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ rows: { from: 0, to: 40 }, columns: { from: 0, to: columns.length } });
  const lefts = useMemo(() => edges(columns), [columns]);
  const numberWidth = Math.ceil(textWidth(String(props.lastNumber))) + 40;


  const measure = () => {
    const element = box.current;
    if (!element) return;
    const next = {
      rows: visibleRows(element.scrollTop, element.clientHeight - HEADER_HEIGHT, count),
      columns: visibleColumns(element.scrollLeft, element.clientWidth - numberWidth, lefts),
    };
    setView((old) => (sameRange(old.rows, next.rows) && sameRange(old.columns, next.columns) ? old : next));
  };
  const newest = useRef(measure);
  newest.current = measure;
  const toActive = useRef(() => {});

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let frame = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        newest.current();
      });
    };
    element.addEventListener('scroll', soon, { passive: true });
    const observer = new ResizeObserver(() => {
      // What was on the screen stays there when the grid becomes smaller.
      toActive.current();
      soon();
    });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', soon);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);

  useLayoutEffect(measure, [count, lefts, numberWidth]);
  useEffect(() => cache.want(view.rows.from, view.rows.to, active.row), [cache, view.rows, count, active.row]);

  toActive.current = () => scrollToActive(box.current, active, lefts, numberWidth);
  // Not when the columns alone change: that is no wish to go anywhere.
  useLayoutEffect(() => toActive.current(), [active.row, active.column, draft !== null]);
  const wantsFocus = useFocusOfActive(box, active, draft !== null, props.focusWish);

  const go = (place: Place) => {
    wantsFocus.current = true;
    props.onActive(place);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || draft !== null) return;
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
    const next = moved(event.key, event.ctrlKey || event.metaKey, active, { rows: count, columns: columns.length, page });
    if (next) go(next);
    else if ((event.key === 'Enter' || event.key === 'F2') && active.column >= 0) props.onEdit(active);
    else return;
    event.preventDefault();
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (!place || event.button !== 0) return;
    // The cell is drawn anew when it becomes active, so the browser's own focus would be lost.
    event.preventDefault();
    // What is being edited elsewhere is kept.
    if (draft !== null) (document.activeElement as HTMLElement).blur();
    go(place);
    if (place.row === active.row && place.column === active.column) focusCell(box.current, place);
  };

  const onDblClick = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (place && place.column >= 0) props.onEdit(place);
  };

  const onCopy = (event: ClipboardEvent) => {
    const text = cache.get(active.row)?.cells[columns[active.column]?.index ?? -1];
    if (draft !== null || text === undefined) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  const onDraftEnd = (text: string | null, move: Move) => {
    props.onDraftEnd(text);
    if (move === 'away') return;
    const by = { down: [1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] }[move];
    const row = Math.min(count - 1, active.row + (by[0] ?? 0));
    const column = Math.min(columns.length - 1, Math.max(0, active.column + (by[1] ?? 0)));
    go({ row, column });
  };

  const rows: number[] = [];
  for (let index = view.rows.from; index < view.rows.to; index += 1) rows.push(index);
  // The active row stays drawn: with it the focus would be lost.
  if (active.row < count && (active.row < view.rows.from || active.row >= view.rows.to)) rows.push(active.row);

  return (
    <div
      ref={box}
      class="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDblClick={onDblClick}
      onCopy={onCopy}
    >
      <HeaderRow
        columns={columns}
        lefts={lefts}
        numberWidth={numberWidth}
        shown={view.columns}
        fields={props.fields}
        lang={lang}
        onHeader={props.onHeader}
      />
      <div class="grid-body" role="rowgroup" style={{ height: px(Math.max(1, count) * ROW_HEIGHT) }}>
        {rows.map((index) => (
          <Row
            key={index === active.row ? `active ${index}` : index % SLOTS}
            index={index}
            row={cache.get(index)}
            columns={columns}
            lefts={lefts}
            numberWidth={numberWidth}
            shown={view.columns}
            active={index === active.row ? active.column : null}
            draft={index === active.row ? draft : null}
            lang={lang}
            onDraftEnd={onDraftEnd}
          />
        ))}
      </div>
      {count === 0 && <p class="grid-empty">{t('没有符合条件的行', 'No rows match')}</p>}
    </div>
  );
}

/** The cell under a pointer; null if there is none, or a field in it. */
function placeUnder(event: MouseEvent): Place | null {
  const target = event.target;
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null;
  const [row, column] = (target.closest('[data-at]')?.getAttribute('data-at') ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

function focusCell(box: HTMLDivElement | null, place: Place): boolean {
  const cell = box?.querySelector<HTMLElement>(`[data-at="${at(place)}"]`);
  cell?.focus({ preventScroll: true });
  return cell !== null && cell !== undefined;
}

type Box = { readonly current: HTMLDivElement | null };

function scrollToActive(element: HTMLDivElement | null, active: Place, lefts: readonly number[], numberWidth: number): void {
  if (!element) return;
  const top = active.row * ROW_HEIGHT;
  const scrollTop = scrolledTo(element.scrollTop, element.clientHeight - HEADER_HEIGHT, top, top + ROW_HEIGHT);
  if (scrollTop !== element.scrollTop) element.scrollTop = scrollTop;
  if (active.column < 0) return;
  const [left, right] = [lefts[active.column] ?? 0, lefts[active.column + 1] ?? 0];
  const scrollLeft = scrolledTo(element.scrollLeft, element.clientWidth - numberWidth, left, right);
  if (scrollLeft !== element.scrollLeft) element.scrollLeft = scrollLeft;
}

/**
 * The focus follows the active cell when somebody goes there, and when its element is gone from under the focus; it is not
 * taken away from elsewhere on the page. Gives what is set to ask for it.
 */
function useFocusOfActive(box: Box, active: Place, isEdited: boolean, wish: number) {
  const wants = useRef(false);
  const granted = useRef(wish);
  const before = useRef(active);
  const had = useRef(false);
  useEffect(() => {
    const element = box.current;
    const leave = (event: FocusEvent) => (had.current = event.relatedTarget === null);
    const enter = () => (had.current = true);
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    const isElsewhere = active.row !== before.current.row || active.column !== before.current.column;
    before.current = active;
    if (granted.current !== wish || (isElsewhere && had.current && document.activeElement === document.body)) {
      wants.current = true;
    }
    granted.current = wish;
    if (wants.current && !isEdited && focusCell(box.current, active)) wants.current = false;
  });
  return wants;
}
