// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the type of a cell and a chosen value (检查单元格的格式和可选值). FAQ 14, 17, 20, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.ValueCheckInput, options?: Options): Answer<string> {
  return ask("value.check", input, options);
}
