// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a development number (检查发展团员编号). FAQ 15, 19, 26, 36.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.DevelopmentNumberCheckInput, options?: Options): Answer<t.NumberValue> {
  return ask("development_number.check", input, options);
}
