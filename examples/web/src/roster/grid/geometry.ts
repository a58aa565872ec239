import type { GridColumn } from '../model/types.ts';

export const ROW_HEIGHT = 32;
export const HEADER_HEIGHT = 52;
/** Rows drawn beyond the visible ones, so that a turn of the wheel shows no gap before the next frame. */
const ROWS_BEYOND = 6;
/** The range moves in steps: a scroll by one row redraws nothing. */
const STEP = 4;

export function px(length: number): string {
  return `${length}px`;
}

/** A half-open range. */
export interface Range {
  from: number;
  to: number;
}

export function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

export function visibleRows(scrollTop: number, height: number, count: number): Range {
  const first = Math.floor(scrollTop / ROW_HEIGHT);
  const shown = Math.ceil(height / ROW_HEIGHT) + 1;
  const from = Math.max(0, Math.floor((first - ROWS_BEYOND) / STEP) * STEP);
  const to = Math.min(count, Math.ceil((first + shown + ROWS_BEYOND) / STEP) * STEP);
  return { from: Math.min(from, to), to };
}

/** Left edges of the columns, and one more: the right edge of the last. */
export function edges(columns: readonly GridColumn[]): number[] {
  const lefts = [0];
  let left = 0;
  for (const column of columns) lefts.push((left += column.width));
  return lefts;
}

export function visibleColumns(scrollLeft: number, width: number, lefts: readonly number[]): Range {
  const count = lefts.length - 1;
  let from = 0;
  while (from < count - 1 && (lefts[from + 1] ?? 0) < scrollLeft) from += 1;
  let to = from;
  while (to < count && (lefts[to] ?? 0) < scrollLeft + width) to += 1;
  return { from: Math.max(0, from - 2), to: Math.min(count, to + 2) };
}

/** Where to scroll so that a stretch is seen, moving as little as possible. */
export function scrolledTo(now: number, view: number, start: number, end: number): number {
  if (start < now) return start;
  if (end > now + view) return Math.max(0, end - view);
  return now;
}

/** A character of Chinese is as wide as the type is high, others about two thirds of it. */
export function textWidth(text: string, size = 14): number {
  let width = 0;
  for (const character of text) width += character > '\u2E7F' ? size : size * 0.64;
  return width;
}

export function columnWidth(header: string, samples: readonly string[]): number {
  const widest = samples.reduce((widest, text) => Math.max(widest, textWidth(text)), textWidth(header));
  // 42: padding on both sides and the sign of a finding.
  return Math.round(Math.min(280, Math.max(72, widest + 42)));
}
