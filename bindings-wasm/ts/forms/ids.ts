import * as glue from "../wasm/forms.js";
import type { Code } from "../generated/findings.js";
import type { IsoDate } from "../generated/types.js";
import { todayInShanghai } from "./call.js";
import { module } from "./module.js";

/** What a quick look at an ID number tells: the gravest code, without words. */
export interface IdLook {
  readonly code: Code | null;
  readonly severity: "note" | "warning" | "error" | null;
}

const SEVERITIES = [null, "note", "warning", "error"] as const;
let codes: ReadonlyArray<Code> | undefined;
let looks: ReadonlyArray<IdLook> | undefined;

/** The codes that the bytes of `checkIds` stand for: the lower five bits, from 1. */
export function idCodes(): ReadonlyArray<Code> {
  return (codes ??= module.run(() => glue.id_codes()).slice(0, -1).split(",") as Code[]);
}

/** What a byte of `checkIds` stands for. */
export function idLook(byte: number): IdLook {
  looks ??= Array.from({ length: 128 }, (_, i) => ({ code: idCodes()[(i & 31) - 1] ?? null, severity: SEVERITIES[i >> 5] ?? null }));
  return looks[byte & 127]!;
}

function packed(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

let [lastDay, lastNumber] = ["", 0];

/** A day as the module takes it; the last one is remembered. */
function dayNumber(day: IsoDate): number {
  if (day !== lastDay) [lastDay, lastNumber] = [day, packed(day)];
  return lastNumber;
}

/**
 * Looks at one ID number, quickly and without words. `residentId()` tells everything.
 *
 * @throws ZhtjError `module.not_started`
 */
export function checkId(text: string, today: IsoDate = todayInShanghai()): IdLook {
  if (typeof text !== "string") return idLook(module.run(() => glue.check_id("", dayNumber(today))));
  const day = dayNumber(today);
  return idLook(module.run(() => glue.check_id(text, day)));
}

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Looks at a column of ID numbers, given as a list or as lines, a text or its bytes in UTF-8: a byte for each, 0 where
 * there is nothing to say. `idLook` tells what another stands for.
 *
 * @throws ZhtjError `module.not_started`
 */
export function checkIds(column: ReadonlyArray<string> | string | Uint8Array, today: IsoDate = todayInShanghai()): Uint8Array {
  const day = dayNumber(today);
  const lines = (bytes: Uint8Array) => module.run(() => glue.check_ids(bytes, day));
  if (typeof column === "string") return lines(encoder.encode(column));
  if (column instanceof Uint8Array) return lines(column);
  if (column.length === 0) return new Uint8Array();
  const bytes = lines(encoder.encode(column.join("\n")));
  if (bytes.length === column.length) return bytes;
  // A text of several lines is one number all the same, and a wrong one.
  return module.run(() => Uint8Array.from(column, (text) => glue.check_id(String(text), day)));
}
