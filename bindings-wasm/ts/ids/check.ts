import type { Code } from "../generated/findings.js";
import type { IsoDate, Policy, Severity, Sex, Verdict } from "../generated/types.js";
import { ZhtjError } from "../runtime/error.js";
import { encode } from "../runtime/encode.js";
import { todayInChina } from "../runtime/today.js";
import * as glue from "../wasm/ids.js";
import { module } from "./module.js";

/** What a check of many numbers is told once. */
export interface IdCheckerOptions {
  /** The day of the check; the present day in China if left out. */
  readonly today?: IsoDate | undefined;
  /** What the caller decides where the facts leave a choice. */
  readonly policy?: Policy | undefined;
}

/** What one look at an ID number tells. */
export interface IdGlance {
  readonly verdict: Verdict;
  /** The code of the gravest finding; `null` if there is none. */
  readonly code: Code | null;
  /** How grave it is. */
  readonly severity: Severity | null;
  /** The sex, as far as the number could be read. */
  readonly sex: Sex | null;
}

/** ID numbers as they come: a list, one text with a number on each line, or such a text in UTF-8. */
export type IdColumnSource = ReadonlyArray<string | null | undefined> | string | Uint8Array;

const SEVERITIES: ReadonlyArray<Severity | null> = [null, "note", "warning", "undecided", "error"];
const SEXES: ReadonlyArray<Sex | null> = [null, "male", "female"];
const NO_BIRTH = -(2 ** 31);
const DAY = 86_400_000;
/** Bytes of the place for one number. */
const PLACE = 64;
/** Rows and bytes that cross the border at once: enough to hide the crossing, little enough to stay in the cache. */
const ROWS = 8192;
const BYTES = ROWS * 19;
const NEWLINE = 10;

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Checks many ID numbers for one day and policy, without a finding made for each: what it tells is what
 * `resident_id.check` tells, which gives the findings themselves for the numbers that need them.
 */
export class IdChecker {
  readonly #inner: glue.IdCheck;
  readonly #place: number;
  /** Words seen so far; there are few, so none is taken apart twice. */
  readonly #known = new Map<number, IdGlance>();
  #memory: Uint8Array<ArrayBufferLike>;

  /** @throws ZhtjError `request.*` if the options do not have their shape; `module.not_started` */
  constructor(options: IdCheckerOptions = {}) {
    const { today = todayInChina(), ...rest } = options;
    const request = encode({ today, ...rest, input: null });
    this.#inner = module.run(() => new glue.IdCheck(request));
    this.#place = this.#inner.place();
    this.#memory = bytes();
  }

  /** Looks at one number. */
  look(text: string): IdGlance {
    const word = this.#word(text);
    return this.#known.get(word) ?? this.#learn(word);
  }

  /** Looks at a column. */
  column(source: IdColumnSource): IdColumn {
    const out = new Collected();
    if (typeof source === "string") this.#text(source, out);
    else if (source instanceof Uint8Array) this.#bytes(source, out);
    else if (Array.isArray(source)) this.#list(source, out);
    else throw new ZhtjError("request.invalid_value", "", { detail: "expected a list, a text or bytes" });
    return new IdColumn(...out.whole(), (word) => this.#known.get(word) ?? this.#learn(word));
  }

  /** Gives the memory of the check back; it cannot be used after that. Otherwise that is done when nobody holds it. */
  free(): void {
    this.#inner.free();
  }

  #word(text: string): number {
    const { length } = text;
    if (typeof text !== "string") throw new ZhtjError("request.invalid_value", "", { detail: "expected a string" });
    if (length > PLACE) return module.run(() => this.#inner.any(text));
    if (this.#memory.byteLength === 0) this.#memory = bytes();
    const [memory, place] = [this.#memory, this.#place];
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) return module.run(() => this.#inner.any(text));
      memory[place + i] = unit;
    }
    return this.#inner.one(length);
  }

  #learn(word: number): IdGlance {
    const severity = SEVERITIES[(word >> 8) & 7] ?? null;
    const code = (this.#inner.code(word & 255) ?? null) as Code | null;
    const verdict = severity === "error" ? "fail" : severity === "undecided" ? "undecided" : "pass";
    const glance = Object.freeze({ verdict, code, severity, sex: SEXES[(word >> 12) & 3] ?? null } as const);
    this.#known.set(word, glance);
    return glance;
  }

  #list(source: ReadonlyArray<string | null | undefined>, out: Collected): void {
    for (let from = 0; from < source.length; from += ROWS) {
      const rows = source.slice(from, from + ROWS);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (typeof row !== "string" && row !== null && row !== undefined) {
          throw new ZhtjError("request.invalid_value", `/${from + i}`, { detail: "expected a string or null" });
        }
      }
      const before = out.rows;
      this.#piece(rows.join("\n"), out);
      if (out.rows - before !== rows.length) {
        // A number with a line break in it: the pieces of this part are not its rows.
        out.drop(out.rows - before);
        for (const row of rows) out.one(this.#word(row ?? ""), this.#inner.birth());
      }
    }
  }

  #text(source: string, out: Collected): void {
    let from = 0;
    while (source.length - from > BYTES) {
      const end = source.lastIndexOf("\n", from + BYTES);
      // A line as long as this is no number; it goes whole.
      const cut = end >= from ? end : source.indexOf("\n", from);
      if (cut < 0) break;
      this.#piece(source.slice(from, cut), out);
      from = cut + 1;
    }
    this.#piece(source.slice(from), out);
  }

  #bytes(source: Uint8Array, out: Collected): void {
    let from = 0;
    while (source.length - from > BYTES) {
      const end = source.lastIndexOf(NEWLINE, from + BYTES);
      const cut = end >= from ? end : source.indexOf(NEWLINE, from);
      if (cut < 0) break;
      this.#written(source.subarray(from, cut), out);
      from = cut + 1;
    }
    this.#written(source.subarray(from), out);
  }

  #piece(text: string, out: Collected): void {
    // Plain digits take a byte each; only if they do not all go in is the room made for the worst case.
    module.run(() => {
      let place = this.#inner.room(text.length);
      let written = encoder.encodeInto(text, bytes().subarray(place, place + text.length));
      if (written.read < text.length) {
        place = this.#inner.room(text.length * 3);
        written = encoder.encodeInto(text, bytes().subarray(place, place + text.length * 3));
        this.#inner.room(written.written);
      }
      this.#read(out);
    });
  }

  #written(piece: Uint8Array, out: Collected): void {
    module.run(() => {
      const place = this.#inner.room(piece.length);
      bytes().set(piece, place);
      this.#read(out);
    });
  }

  #read(out: Collected): void {
    const rows = this.#inner.column();
    const { buffer } = bytes();
    out.add(
      new Uint32Array(buffer, this.#inner.words(), rows),
      new Int32Array(buffer, this.#inner.births(), rows),
    );
  }
}

/** The memory of the module; a view ends when the memory grows, so none is kept over a call that may allocate. */
function bytes(): Uint8Array<ArrayBufferLike> {
  return new Uint8Array((glue.module_memory() as WebAssembly.Memory).buffer);
}

/** Rows put together piece by piece. */
class Collected {
  rows = 0;
  #words = new Uint32Array(ROWS);
  #births = new Int32Array(ROWS);

  add(words: Uint32Array, births: Int32Array): void {
    this.#grow(this.rows + words.length);
    this.#words.set(words, this.rows);
    this.#births.set(births, this.rows);
    this.rows += words.length;
  }

  one(word: number, birth: number): void {
    this.#grow(this.rows + 1);
    this.#words[this.rows] = word;
    this.#births[this.rows] = birth;
    this.rows += 1;
  }

  drop(rows: number): void {
    this.rows -= rows;
  }

  whole(): [Uint32Array, Int32Array] {
    return [this.#words.subarray(0, this.rows), this.#births.subarray(0, this.rows)];
  }

  #grow(rows: number): void {
    if (rows <= this.#words.length) return;
    const size = Math.max(rows, this.#words.length * 2);
    const [words, births] = [new Uint32Array(size), new Int32Array(size)];
    words.set(this.#words.subarray(0, this.rows));
    births.set(this.#births.subarray(0, this.rows));
    [this.#words, this.#births] = [words, births];
  }
}

/** What was seen in a column, a few bytes for each row. */
export class IdColumn implements Iterable<IdGlance> {
  /** Birth dates in days since 1970-01-01; the smallest number where there is none. */
  readonly births: Int32Array;
  readonly #words: Uint32Array;
  readonly #glance: (word: number) => IdGlance;

  /** @internal */
  constructor(words: Uint32Array, births: Int32Array, glance: (word: number) => IdGlance) {
    this.#words = words;
    this.births = births;
    this.#glance = glance;
  }

  /** How many rows there are. */
  get length(): number {
    return this.#words.length;
  }

  /** What was seen in a row. */
  at(row: number): IdGlance | undefined {
    const word = this.#words[row];
    return word === undefined ? undefined : this.#glance(word);
  }

  /** The birth date in a row; `null` where there is none. */
  birthDate(row: number): IsoDate | null {
    const day = this.births[row] ?? NO_BIRTH;
    return day === NO_BIRTH ? null : new Date(day * DAY).toISOString().slice(0, 10);
  }

  /** The verdicts: 0 pass, 1 fail, 2 undecided. */
  verdicts(): Uint8Array {
    return Uint8Array.from(this.#words, (word) => [0, 0, 0, 2, 1][(word >> 8) & 7] ?? 0);
  }

  /** How many rows have each code, `pass` those without a finding. */
  counts(): Map<Code | "pass", number> {
    const words = new Map<number, number>();
    for (const word of this.#words) words.set(word, (words.get(word) ?? 0) + 1);
    const codes = new Map<Code | "pass", number>();
    for (const [word, count] of words) {
      const code = this.#glance(word).code ?? "pass";
      codes.set(code, (codes.get(code) ?? 0) + count);
    }
    return codes;
  }

  *[Symbol.iterator](): IterableIterator<IdGlance> {
    for (const word of this.#words) yield this.#glance(word);
  }
}
