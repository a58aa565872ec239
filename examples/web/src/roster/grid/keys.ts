import type { Place } from '../model/types.ts';

/** How far the keys of movement can go. */
export interface Extent {
  rows: number;
  columns: number;
  /** Rows that fit on the screen. */
  page: number;
}

/** Where a key leads in the grid, as the ARIA grid pattern has it; null if it is not a key of movement. */
export function moved(key: string, control: boolean, at: Place, extent: Extent): Place | null {
  const last = { row: Math.max(0, extent.rows - 1), column: extent.columns - 1 };
  const to = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, -1), last.column),
  });
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : at.row - 1, at.column);
    case 'ArrowDown':
      return to(control ? last.row : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, control ? -1 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, control ? last.column : at.column + 1);
    case 'PageUp':
      return to(at.row - extent.page, at.column);
    case 'PageDown':
      return to(at.row + extent.page, at.column);
    case 'Home':
      return to(control ? 0 : at.row, -1);
    case 'End':
      return to(control ? last.row : at.row, last.column);
    default:
      return null;
  }
}
