// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Reads a cell that should hold a month (读取年月单元格). FAQ 14, 16, 20.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function read(input: t.MonthReadInput, options?: Options): Answer<t.MonthValue> {
  return ask("month.read", input, options);
}
