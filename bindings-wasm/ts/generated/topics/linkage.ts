// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Counts the progress of graduates and computes indicators (学社衔接进度和指标). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function progress(input: t.LinkageProgressInput, options?: Options): Answer<t.LinkageValue> {
  return ask("linkage.progress", input, options);
}
