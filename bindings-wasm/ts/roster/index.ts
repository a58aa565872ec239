import * as glue from "../wasm/roster.js";
import { module } from "./module.js";
import type { Explanation, Field, SheetKind, Style } from "./types.js";

export { init, initSync } from "./module.js";
export { ZhtjError } from "../runtime/error.js";
export type { ModuleBytes, ModuleSource } from "../runtime/module.js";
export { Book, Sheet, type CheckOptions } from "./book.js";
export { errorMessage } from "./message.js";
export { Existing, type ExistingOptions } from "./existing.js";
export type * from "./types.js";

/** A blank import sheet, as an `.xlsx`. */
export function template(kind: SheetKind = "members", { lang }: Pick<Style, "lang"> = {}): Uint8Array<ArrayBuffer> {
  return module.run(() => glue.template(kind === "cadres", lang === "en")) as Uint8Array<ArrayBuffer>;
}

/** What a column can be about, in the order of the template. */
export function fields(): Field[] {
  return JSON.parse(module.run(() => glue.fields()));
}

/** Everything about a code that a roster can have; `undefined` if there is no such code. */
export function explain(code: string, { lang }: Pick<Style, "lang"> = {}): Explanation | undefined {
  const json = module.run(() => glue.explain(code, lang === "en"));
  return json === undefined ? undefined : JSON.parse(json);
}
