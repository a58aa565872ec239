// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Finds an administrative division (查行政区划代码). FAQ 17, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function find(input: t.DivisionFindInput, options?: Options): Answer<t.DivisionValue> {
  return ask("division.find", input, options);
}
