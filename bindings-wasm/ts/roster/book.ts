import * as glue from "../wasm/roster.js";
import { ZhtjError } from "../runtime/error.js";
import { Existing, handleOf } from "./existing.js";
import { module } from "./module.js";
import { checkRequest, openRequest, severityNumber, stateNumbers } from "./request.js";
import type {
  CheckTerms,
  CorrectedOptions,
  FileKind,
  Filter,
  Fix,
  Found,
  NextOptions,
  OnProgress,
  OpenOptions,
  Place,
  Preview,
  ReportFormat,
  SheetInfo,
  SheetRow,
  Style,
  Summary,
} from "./types.js";

/** How a sheet is to be checked. */
export interface CheckOptions extends CheckTerms, Style {
  /** Its place, from 0; the first in which a header is recognised unless said. */
  sheet?: number | undefined;
  /** People already in the system. */
  existing?: Existing | undefined;
}

const isEnglish = (style?: Style): boolean => style?.lang === "en";
const isRevealed = (style?: Style): boolean => style?.reveal === true;
const told = (onProgress: OnProgress | undefined) => ({
  told: (done: number, of: number): void => onProgress?.({ done, of }),
});

/**
 * A file whose sheets are held in the memory of the module, to be checked, edited and written again. Rows are numbered as
 * the spreadsheet program shows them, columns from 0.
 */
export class Book {
  readonly name: string;
  readonly kind: FileKind;
  readonly sheets: readonly SheetInfo[];
  /** @internal */
  readonly handle: glue.RosterBook;

  private constructor(handle: glue.RosterBook, name: string) {
    this.handle = handle;
    this.name = name;
    const { kind, sheets } = JSON.parse(handle.info());
    this.kind = kind;
    this.sheets = sheets.map(({ last_row: lastRow, ...sheet }: SheetInfo & { last_row: number }) => ({ ...sheet, lastRow }));
  }

  /**
   * Reads a file.
   *
   * @throws ZhtjError `file.*` if it is no table, needs a password, is broken or passes a limit
   */
  static open(bytes: Uint8Array | ArrayBuffer, name: string, options: OpenOptions = {}, onProgress?: OnProgress): Book {
    const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    return module.run(() => new Book(glue.RosterBook.open(data, name, openRequest(options), told(onProgress)), name));
  }

  /**
   * The first rows of a sheet and what its header says. Masked, long numbers are hidden.
   *
   * @throws ZhtjError `file.no_sheet`
   */
  preview(sheet: number, rows = 10, { reveal = false }: Pick<Style, "reveal"> = {}): Preview {
    const { header_row: headerRow, ...rest } = JSON.parse(module.run(() => this.handle.preview(sheet, rows, reveal)));
    return { headerRow, ...rest };
  }

  /**
   * Checks a sheet as it is now; what was edited stays.
   *
   * @throws ZhtjError `file.no_known_column`, `request.*`
   */
  check(options: CheckOptions, onProgress?: OnProgress): Sheet {
    const { existing, lang, reveal } = options;
    const places = options.sheet === undefined ? this.#inOrder() : [options.sheet];
    return module.run(() => {
      if (existing === undefined) this.handle.compare_with_nobody();
      else this.handle.compare_with(handleOf(existing));
      for (const [tried, place] of places.entries()) {
        try {
          this.handle.check(place, checkRequest(options), told(onProgress));
          return new Sheet(this, place, { lang, reveal });
        } catch (cause) {
          // A sheet without a known header is passed over as long as there is another one.
          const isLast = tried === places.length - 1;
          if (isLast || typeof cause !== "string" || !cause.includes('"file.no_known_column"')) throw cause;
        }
      }
      throw new ZhtjError("file.no_sheet");
    });
  }

  /** The sheets as they are tried: those that people see before hidden ones. */
  #inOrder(): number[] {
    const all = this.sheets.map((_, place) => place);
    return [...all.filter((place) => this.sheets[place]?.visible), ...all.filter((place) => !this.sheets[place]?.visible)];
  }

  /**
   * The sheets as they are now with marks, as an `.xlsx`: cells coloured, comments, a column of results, a summary.
   *
   * @throws ZhtjError `file.report_of_another` if no sheet was checked
   */
  annotated(style: Style = {}): Uint8Array<ArrayBuffer> {
    return module.run(() => this.handle.annotated(isEnglish(style), isRevealed(style))) as Uint8Array<ArrayBuffer>;
  }

  /**
   * The sheets as they are now, as an `.xlsx` with a list of every change.
   *
   * @throws ZhtjError `file.report_of_another` if no sheet was checked
   */
  corrected({ fixes = true, ...style }: CorrectedOptions = {}): Uint8Array<ArrayBuffer> {
    const write = () => this.handle.corrected(fixes, isEnglish(style), isRevealed(style));
    return module.run(write) as Uint8Array<ArrayBuffer>;
  }

  /**
   * The report on all checked sheets, UTF-8.
   *
   * @throws ZhtjError `request.unknown_value`
   */
  report(format: ReportFormat, style: Style = {}): Uint8Array<ArrayBuffer> {
    const bytes = module.run(() => this.handle.report(format, isEnglish(style), isRevealed(style)));
    if (bytes === undefined) throw new ZhtjError("request.unknown_value", "/format");
    return bytes as Uint8Array<ArrayBuffer>;
  }

  /** Gives the memory back. The book and its sheets must not be used after that. */
  close(): void {
    this.handle.free();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** A checked sheet of a book. Its report follows every change of a cell at once. */
export class Sheet {
  readonly #book: Book;
  /** Its place in the book, from 0. */
  readonly place: number;
  readonly #style: Style;

  /** @internal */
  constructor(book: Book, place: number, style: Style) {
    this.#book = book;
    this.place = place;
    this.#style = style;
  }

  #flags(style: Style | undefined): [english: boolean, reveal: boolean] {
    const merged = { ...this.#style, ...style };
    return [isEnglish(merged), isRevealed(merged)];
  }

  /** The report in short. */
  summary(style?: Style): Summary {
    const [english, reveal] = this.#flags(style);
    const json = module.run(() => this.#book.handle.summary(this.place, english, reveal));
    const { header_row, sheet_findings, not_kept, ...rest } = JSON.parse(json!);
    return { headerRow: header_row, sheetFindings: sheet_findings, notKept: not_kept, ...rest };
  }

  /** The numbers of the rows below the header that are wanted, in order. */
  filter({ codes = [], states = [], text = "" }: Filter = {}): Uint32Array<ArrayBuffer> {
    const rows = module.run(() => this.#book.handle.filter(this.place, [...codes], stateNumbers(states), text));
    return rows as Uint32Array<ArrayBuffer>;
  }

  /** Rows by their numbers, as a table shows them: `sheet.rows(view.subarray(from, to))`. */
  rows(numbers: Uint32Array | readonly number[], style?: Style): SheetRow[] {
    const wanted = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers);
    return JSON.parse(module.run(() => this.#book.handle.rows(this.place, wanted, ...this.#flags(style))));
  }

  /** The text of a cell in full, to be edited. */
  text(row: number, column: number): string {
    return module.run(() => this.#book.handle.text(this.place, row, column));
  }

  /** The next place with a finding; `undefined` if there is none in that direction. */
  next(from: Place, { direction = 1, least = "note", codes = [] }: NextOptions = {}): Place | undefined {
    const { row, column } = from;
    const [gravity, backward] = [severityNumber(least), direction === -1];
    const found = module.run(() => this.#book.handle.next(this.place, row, column, backward, gravity, [...codes]));
    return found && { row: found[0]!, column: found[1] === -1 ? null : found[1]! };
  }

  /** The findings of a row, in the order of its columns. */
  findings(row: number, style?: Style): Found[] {
    return JSON.parse(module.run(() => this.#book.handle.findings(this.place, row, ...this.#flags(style))));
  }

  /**
   * Puts a text into a cell and gives what stood there. It is kept as text, as the system asks of every column.
   *
   * @throws ZhtjError `edit.no_such_cell`, or `file.no_known_column` if the header were not found any more; nothing was
   * changed then
   */
  edit(row: number, column: number, text: string): string {
    return module.run(() => this.#book.handle.edit(this.place, row, column, text));
  }

  /** The safe corrections that can be made, of some codes or of all. */
  fixes(codes?: readonly string[], style?: Style): Fix[] {
    return JSON.parse(module.run(() => this.#book.handle.fixes(this.place, codes && [...codes], ...this.#flags(style))));
  }

  /** Makes the safe corrections of some codes or of all, as one step; gives how many cells were changed. */
  applyFixes(codes?: readonly string[]): number {
    return module.run(() => this.#book.handle.apply_fixes(this.place, codes && [...codes]));
  }

  /** Makes the safe correction of one cell, as one step; tells whether there was one. */
  applyFix(row: number, column: number): boolean {
    return module.run(() => this.#book.handle.apply_fix(this.place, row, column));
  }

  /** Takes the last step back; gives the cells that it changed, `undefined` if there is no step. */
  undo(): Place[] | undefined {
    return places(module.run(() => this.#book.handle.undo(this.place)));
  }

  /** Makes the step again that was taken back last. */
  redo(): Place[] | undefined {
    return places(module.run(() => this.#book.handle.redo(this.place)));
  }
}

function places(flat: Uint32Array | undefined): Place[] | undefined {
  if (flat === undefined) return undefined;
  return Array.from({ length: flat.length / 2 }, (_, at) => ({ row: flat[2 * at]!, column: flat[2 * at + 1]! }));
}
