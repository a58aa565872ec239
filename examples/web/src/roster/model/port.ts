// What the page asks of the library. `client.ts` answers with the package's worker.

import type { Severity } from '../../ui/index.ts';
import type { PersonState, SheetRow } from './types.ts';

export interface SheetName {
  name: string;
  visible: boolean;
}

export type SheetKind = 'members' | 'cadres';

export interface Terms {
  sheet: number;
  today: string;
  region: string;
  /** Null: found out from the columns. */
  kind: SheetKind | null;
  /** Columns assigned by hand: place from 0, and the key of the field. */
  columns: Readonly<Record<number, string>>;
}

export interface Column {
  index: number;
  letters: string;
  header: string;
  field: string | null;
}

export interface Found {
  code: string;
  severity: Severity;
  message: string;
  rule: string;
  source: readonly string[];
  row: number | null;
  column: number | null;
  place: string;
  /** The corrected text, if the correction is safe. */
  fix: string | null;
  suggestions: readonly string[];
}

export interface Problem {
  code: string;
  severity: Severity;
  times: number;
}

export interface Summary {
  verdict: 'pass' | 'fail' | 'undecided';
  headline: string;
  kind: SheetKind;
  headerRow: number;
  lastRow: number;
  columns: Column[];
  rows: Readonly<Record<PersonState | 'people', number>>;
  /** The gravest and most frequent first. */
  problems: Problem[];
  /** Findings about the sheet as a whole. */
  findings: Found[];
  /** Findings that were only counted. */
  notKept: number;
  /** How many cells can be corrected safely. */
  fixes: number;
  canUndo: boolean;
  canRedo: boolean;
}

export interface Filter {
  codes: readonly string[];
  states: readonly PersonState[];
  text: string;
}

export interface Change {
  row: number;
  column: number;
  place: string;
  before: string;
  after: string;
  code: string;
}

/** A row of the sheet, by its number, and a column; null for the row as a whole. */
export interface SheetPlace {
  row: number;
  column: number | null;
}

export interface FieldName {
  key: string;
  header: string;
  en: string;
}

export interface PreviewRow {
  number: number;
  cells: string[];
}

export interface Preview {
  /** The first rows, masked unless asked for in full. */
  rows: PreviewRow[];
  /** The row of the header; 0 if none was recognised. */
  headerRow: number;
  /** Headers by the place of their column. */
  headers: Readonly<Record<number, string>>;
  /** What each column is taken for, as far as its header tells. */
  guesses: Readonly<Record<number, string>>;
}

export interface ExistingPeople {
  people: number;
  passedOver: number;
}

/** So much is done of so much: bytes while a file is opened, rows while a sheet is checked. */
export interface Progress {
  done: number;
  of: number;
}

export type Report = (at: Progress) => void;

export interface Product {
  bytes: Uint8Array;
  type: string;
}

/**
 * An error of the library (`file.*`, `edit.*`, …) or of the page: `page.crashed` (the worker is gone), `page.stopped`
 * (somebody cancelled, which is no error), `page.too_large`, `page.failed`.
 */
export class RosterError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RosterError';
    this.code = code;
  }
}

/** One file and one checked sheet of it, in a worker. */
export interface Port {
  /** The fields that a column may hold. */
  fields(): Promise<FieldName[]>;
  open(file: File, report: Report): Promise<SheetName[]>;
  preview(sheet: number, rows: number, reveal: boolean): Promise<Preview>;
  check(terms: Terms, report: Report): Promise<Summary>;
  /** People already in the system, for the next check; null forgets them. */
  existing(file: File | null, terms: Terms): Promise<ExistingPeople | null>;
  /** Sets what `rows` gives, and tells how many rows that are. */
  filter(filter: Filter): Promise<number>;
  rows(from: number, to: number, reveal: boolean): Promise<SheetRow[]>;
  /** The place of a row among those that the filter leaves; null if it is not among them. */
  placeOf(row: number): number | null;
  /** The number of the row at a place among those; null if there are not so many. */
  rowAt(place: number): number | null;
  /** The next finding among the rows that the filter leaves, at least so grave. */
  next(from: SheetPlace, by: 1 | -1, least: Severity, codes: readonly string[]): Promise<SheetPlace | null>;
  /** The text of a cell in full, to be edited. */
  text(row: number, column: number): Promise<string>;
  findings(row: number, reveal: boolean): Promise<Found[]>;
  edit(row: number, column: number, text: string): Promise<Summary>;
  /** The safe corrections that are still to be made; of all codes if none is named. */
  changes(codes: readonly string[] | null, reveal: boolean): Promise<Change[]>;
  applyFixes(codes: readonly string[] | null): Promise<Summary>;
  applyFix(row: number, column: number): Promise<Summary>;
  undo(): Promise<Summary>;
  redo(): Promise<Summary>;
  annotated(): Promise<Product>;
  corrected(): Promise<Product>;
  report(reveal: boolean): Promise<Product>;
  /** Stops whatever is under way; what was opened is gone. */
  stop(): void;
}
