import { columnWidth } from '../grid/geometry.ts';
import type { Summary } from './port.ts';
import type { GridColumn, SheetRow } from './types.ts';

/** The letters of a column as spreadsheets write them: 0 is `A`, 26 is `AA`. */
export function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The columns of the sheet, as wide as what stands in the first rows below the header. */
export function gridColumns(summary: Summary, rows: readonly SheetRow[]): GridColumn[] {
  const below = rows.filter((row) => row.number > summary.headerRow);
  const known = new Map(summary.columns.map((column) => [column.index, column]));
  const length = Math.max(0, ...rows.map((row) => row.cells.length), ...summary.columns.map((column) => column.index + 1));
  return Array.from({ length }, (_, index) => {
    const column = known.get(index);
    const header = column?.header ?? '';
    const samples = below.map((row) => row.cells[index] ?? '');
    return {
      index,
      letters: lettersOf(index),
      header,
      field: column?.field ?? null,
      width: columnWidth(header, samples),
      digits: samples.some((text) => /\d{4}/.test(text)),
    };
  });
}
