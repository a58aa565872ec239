import type { CallOptions } from "./client.js";
import type {
  CheckTerms,
  CorrectedOptions,
  FileKind,
  Filter,
  Fix,
  Found,
  NextOptions,
  Place,
  Preview,
  ReportFormat,
  SheetInfo,
  SheetRow,
  Style,
  Summary,
} from "./types.js";

/** Calls something in the Worker. @internal */
export type Caller = (
  on: { book?: number; sheet?: number },
  method: string,
  args: readonly unknown[],
  options?: CallOptions,
) => Promise<unknown>;

/** How a sheet is to be checked in the Worker. */
export interface WorkerCheckOptions extends CheckTerms, Style, CallOptions {
  /** Its place, from 0; the first in which a header is recognised unless said. */
  sheet?: number | undefined;
  /** People already in the system. */
  existing?: WorkerExisting | undefined;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** People already in the system, in the Worker. */
export class WorkerExisting {
  readonly people: number;
  readonly passedOver: number;
  /** @internal */
  readonly list: number;
  readonly #call: Caller;

  /** @internal */
  constructor(call: Caller, list: number, counts: { people: number; passedOver: number }) {
    this.#call = call;
    this.list = list;
    this.people = counts.people;
    this.passedOver = counts.passedOver;
  }

  async close(): Promise<void> {
    await this.#call({}, "forget", [this.list]);
  }
}

/** A book in the Worker: the methods of `Book`, answered by promises. */
export class WorkerBook {
  readonly name: string;
  readonly kind: FileKind;
  readonly sheets: readonly SheetInfo[];
  readonly #call: Caller;
  readonly #book: number;

  /** @internal */
  constructor(call: Caller, book: number, info: { name: string; kind: FileKind; sheets: SheetInfo[] }) {
    this.#call = call;
    this.#book = book;
    ({ name: this.name, kind: this.kind, sheets: this.sheets } = info);
  }

  #ask<T>(method: string, args: readonly unknown[], options?: CallOptions): Promise<T> {
    return this.#call({ book: this.#book }, method, args, options) as Promise<T>;
  }

  preview(sheet: number, rows?: number, style?: Pick<Style, "reveal">): Promise<Preview> {
    return this.#ask("preview", [sheet, rows, style]);
  }

  async check({ signal, onProgress, existing, ...options }: WorkerCheckOptions): Promise<WorkerSheet> {
    const request = { ...options, list: existing?.list };
    const checked = await this.#ask<{ sheet: number }>("check", [request], { signal, onProgress });
    return new WorkerSheet(this.#call, { book: this.#book, sheet: checked.sheet });
  }

  annotated(style?: Style, options?: CallOptions): Promise<Bytes> {
    return this.#ask("annotated", [style], options);
  }

  corrected(wanted?: CorrectedOptions, options?: CallOptions): Promise<Bytes> {
    return this.#ask("corrected", [wanted], options);
  }

  report(format: ReportFormat, style?: Style, options?: CallOptions): Promise<Bytes> {
    return this.#ask("report", [format, style], options);
  }

  close(): Promise<void> {
    return this.#ask("close", []);
  }
}

/** A checked sheet in the Worker: the methods of `Sheet`, answered by promises, one after the other. */
export class WorkerSheet {
  /** Its place in the book, from 0. */
  readonly place: number;
  readonly #call: Caller;
  readonly #on: { book: number; sheet: number };

  /** @internal */
  constructor(call: Caller, on: { book: number; sheet: number }) {
    this.#call = call;
    this.#on = on;
    this.place = on.sheet;
  }

  #ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
    return this.#call(this.#on, method, args) as Promise<T>;
  }

  summary(style?: Style): Promise<Summary> {
    return this.#ask("summary", style);
  }

  filter(filter?: Filter): Promise<Uint32Array<ArrayBuffer>> {
    return this.#ask("filter", filter);
  }

  rows(numbers: Uint32Array | readonly number[], style?: Style): Promise<SheetRow[]> {
    // A window of a long list would take the whole list along.
    return this.#ask("rows", numbers instanceof Uint32Array ? numbers.slice() : numbers, style);
  }

  text(row: number, column: number): Promise<string> {
    return this.#ask("text", row, column);
  }

  next(from: Place, options?: NextOptions): Promise<Place | undefined> {
    return this.#ask("next", from, options);
  }

  findings(row: number, style?: Style): Promise<Found[]> {
    return this.#ask("findings", row, style);
  }

  edit(row: number, column: number, text: string): Promise<string> {
    return this.#ask("edit", row, column, text);
  }

  fixes(codes?: readonly string[], style?: Style): Promise<Fix[]> {
    return this.#ask("fixes", codes, style);
  }

  applyFixes(codes?: readonly string[]): Promise<number> {
    return this.#ask("applyFixes", codes);
  }

  applyFix(row: number, column: number): Promise<boolean> {
    return this.#ask("applyFix", row, column);
  }

  undo(): Promise<Place[] | undefined> {
    return this.#ask("undo");
  }

  redo(): Promise<Place[] | undefined> {
    return this.#ask("redo");
  }
}
