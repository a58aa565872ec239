// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Finds the header and checks the columns (检查表头和模板). FAQ 14, 20, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.HeaderCheckInput, options?: Options): Answer<t.HeaderValue> {
  return ask("header.check", input, options);
}
