// What the page knows of a sheet. The grid and the panels speak only these types; `client.ts` alone knows the package that
// fills them.

import type { Severity } from '../../ui/index.ts';

export type { Severity } from '../../ui/index.ts';

/** A row with somebody in it counts once, by its gravest finding. */
export type PersonState = 'ready' | 'to_look_at' | 'undecided' | 'to_fix';

/** `nobody`: the header and what is above it, blank rows, remarks, sums. */
export type RowState = PersonState | 'nobody';

/** The gravest first: the order in which they are shown. */
export const STATES: readonly PersonState[] = ['to_fix', 'undecided', 'to_look_at', 'ready'];

/** The severity whose colour and sign a state carries; other rows have none. */
export const SEVERITY_OF: Readonly<Record<RowState, Severity | null>> = {
  to_fix: 'error',
  undecided: 'undecided',
  to_look_at: 'warning',
  ready: null,
  nobody: null,
};

/** A cell with findings. */
export interface Mark {
  /** Place of the column from 0; null if the findings are about the whole row. */
  column: number | null;
  severity: Severity;
  /** The titles of the findings, the gravest first. */
  titles: string[];
}

export interface SheetRow {
  /** The number that the spreadsheet program shows. */
  number: number;
  state: RowState;
  /** Texts as they may be shown: masked unless the row was asked for in full. */
  cells: string[];
  marks: Mark[];
  /** Columns whose text differs from the file. */
  edited: number[];
}

/** Rows by their place among those that the filter leaves. */
export interface RowSource {
  readonly count: number;
  rows(from: number, to: number): Promise<SheetRow[]>;
}

export interface GridColumn {
  /** Place in the sheet, from 0. */
  index: number;
  /** `A`, `B`, … */
  letters: string;
  header: string;
  /** The key of the field that it was taken for; null if it is not checked. */
  field: string | null;
  width: number;
  /** Whether the cells are numbers that are read character by character. */
  digits: boolean;
}

/** A place of the grid: row among those shown, column among those shown; column -1 is the number of the row. */
export interface Place {
  row: number;
  column: number;
}
