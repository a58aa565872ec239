import {
  RosterWorker,
  ZhtjError,
  errorMessage,
  type Found as PackageFound,
  type WorkerBook,
  type WorkerExisting,
  type WorkerSheet,
} from 'zhtj/roster/client';

import { lang, t } from '../../i18n.ts';
import { ROWS_AT_MOST } from './limits.ts';
import type {
  Change,
  ExistingPeople,
  FieldName,
  Filter,
  Found,
  Port,
  Preview,
  Product,
  Report,
  SheetName,
  SheetPlace,
  Summary,
  Terms,
} from './port.ts';
import { RosterError } from './port.ts';
import type { Severity, SheetRow } from './types.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The port by way of the package: one worker, one book, one checked sheet. */
export class Client implements Port {
  readonly #worker = new RosterWorker();
  #book: WorkerBook | null = null;
  #sheet: WorkerSheet | null = null;
  #existing: WorkerExisting | null = null;
  /** The numbers of the rows that the filter leaves, in order. */
  #numbers = new Uint32Array();

  fields(): Promise<FieldName[]> {
    return asked(async () => {
      const fields = await this.#worker.fields();
      return fields.map(({ field, header, en }) => ({ key: field, header, en }));
    });
  }

  open(file: File, onProgress: Report): Promise<SheetName[]> {
    return asked(async () => {
      this.#book = await this.#worker.open(file, file.name, { limits: { rows: ROWS_AT_MOST }, onProgress });
      return [...this.#book.sheets];
    });
  }

  preview(sheet: number, rows: number, reveal: boolean): Promise<Preview> {
    return asked(async () => {
      const preview = await this.#opened().preview(sheet, rows, { reveal });
      const known = preview.columns.flatMap(({ index, field }) => (field === null ? [] : [[index, field] as const]));
      const headers = preview.columns.map(({ index, header }) => [index, header] as const);
      const { headerRow } = preview;
      return {
        rows: preview.rows,
        headerRow: headerRow ?? 0,
        headers: Object.fromEntries(headers),
        guesses: Object.fromEntries(known),
      };
    });
  }

  check(terms: Terms, onProgress: Report): Promise<Summary> {
    return asked(async () => {
      const { sheet, today, region, kind, columns } = terms;
      this.#sheet = await this.#opened().check({
        sheet,
        today,
        columns,
        ...(region !== '' && { region }),
        ...(kind && { kind }),
        ...(this.#existing && { existing: this.#existing }),
        onProgress,
      });
      return this.#summary();
    });
  }

  existing(file: File | null, terms: Terms): Promise<ExistingPeople | null> {
    return asked(async () => {
      const before = this.#existing;
      const { today, region } = terms;
      this.#existing = file && (await this.#worker.existing(file, { today, ...(region !== '' && { region }) }));
      await before?.close();
      return this.#existing;
    });
  }

  filter(filter: Filter): Promise<number> {
    return asked(async () => {
      this.#numbers = await this.#checked().filter(filter);
      return this.#numbers.length;
    });
  }

  rows(from: number, to: number, reveal: boolean): Promise<SheetRow[]> {
    return asked(() => this.#checked().rows(this.#numbers.subarray(from, to), style(reveal)));
  }

  rowAt(place: number): number | null {
    return this.#numbers[place] ?? null;
  }

  placeOf(row: number): number | null {
    const place = lowerBound(this.#numbers, row);
    return this.#numbers[place] === row ? place : null;
  }

  /** A finding in a row that the filter hides leads on to the first one in the rows that it leaves. */
  next(from: SheetPlace, by: 1 | -1, least: Severity, codes: readonly string[]): Promise<SheetPlace | null> {
    return asked(async () => {
      const sheet = this.#checked();
      for (let at: SheetPlace = from; ; ) {
        const next = await sheet.next(at, { direction: by, least, codes });
        if (!next || this.placeOf(next.row) !== null) return next ?? null;
        const after = lowerBound(this.#numbers, next.row);
        const row = this.rowAt(by === 1 ? after : after - 1);
        if (row === null) return null;
        // Behind the row before, or behind this one, so that its first or its last finding is the next.
        at = { row: by === 1 ? row - 1 : row + 1, column: by === 1 ? null : 0 };
      }
    });
  }

  text(row: number, column: number): Promise<string> {
    return asked(() => this.#checked().text(row, column));
  }

  findings(row: number, reveal: boolean): Promise<Found[]> {
    return asked(async () => (await this.#checked().findings(row, style(reveal))).map(toFound));
  }

  edit(row: number, column: number, text: string): Promise<Summary> {
    return this.#changed((sheet) => sheet.edit(row, column, text));
  }

  changes(codes: readonly string[] | null, reveal: boolean): Promise<Change[]> {
    return asked(() => this.#checked().fixes(codes ?? undefined, style(reveal)));
  }

  applyFixes(codes: readonly string[] | null): Promise<Summary> {
    return this.#changed((sheet) => sheet.applyFixes(codes ?? undefined));
  }

  applyFix(row: number, column: number): Promise<Summary> {
    return this.#changed((sheet) => sheet.applyFix(row, column));
  }

  undo(): Promise<Summary> {
    return this.#changed((sheet) => sheet.undo());
  }

  redo(): Promise<Summary> {
    return this.#changed((sheet) => sheet.redo());
  }

  annotated(): Promise<Product> {
    return asked(async () => ({ bytes: await this.#opened().annotated(style(false)), type: XLSX }));
  }

  corrected(): Promise<Product> {
    // The copy is what the page shows: corrections that nobody made are not made in it either.
    return asked(async () => ({ bytes: await this.#opened().corrected({ ...style(false), fixes: false }), type: XLSX }));
  }

  report(reveal: boolean): Promise<Product> {
    return asked(async () => ({ bytes: await this.#opened().report('html', style(reveal)), type: 'text/html' }));
  }

  stop(): void {
    this.#worker.close();
    this.#book = null;
    this.#sheet = null;
    this.#existing = null;
    this.#numbers = new Uint32Array();
  }

  #changed(change: (sheet: WorkerSheet) => Promise<unknown>): Promise<Summary> {
    return asked(async () => {
      await change(this.#checked());
      return this.#summary();
    });
  }

  async #summary(): Promise<Summary> {
    const sheet = this.#checked();
    const { sheetFindings, undo, redo, ...summary } = await sheet.summary(style(false));
    return {
      ...summary,
      lastRow: this.#opened().sheets[sheet.place]?.lastRow ?? 0,
      findings: sheetFindings.map(toFound),
      canUndo: undo > 0,
      canRedo: redo > 0,
    };
  }

  #opened(): WorkerBook {
    if (!this.#book) throw new RosterError('page.stopped', '');
    return this.#book;
  }

  #checked(): WorkerSheet {
    if (!this.#sheet) throw new RosterError('page.stopped', '');
    return this.#sheet;
  }
}

const style = (reveal: boolean) => ({ lang: lang.peek(), reveal });

function toFound({ code, severity, message, rule, source, row, column, place, fix, suggestions }: PackageFound): Found {
  return { code, severity, message, rule, source, row, column, place: place ?? '', fix, suggestions };
}

/** The place of the first number that is not below. */
function lowerBound(numbers: Uint32Array, wanted: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Runs a call; what it throws is an error of the page, in the language shown. */
async function asked<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ZhtjError)) throw error;
    if (error.code === 'worker.closed' || error.code === 'worker.cancelled') throw new RosterError('page.stopped', '');
    if (error.code === 'worker.crashed') throw new RosterError('page.crashed', crashed());
    throw new RosterError(error.code, errorMessage(error, lang.peek()));
  }
}

function crashed(): string {
  return t(
    '读取程序意外停止，可能是内存不足；请关闭其他页面后重试，或把文件拆小',
    'the reader stopped unexpectedly, perhaps for want of memory; close other pages and try again, or split the file',
  );
}
