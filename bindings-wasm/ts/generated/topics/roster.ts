// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a roster (检查一张名册). FAQ 13, 14, 15, 16, 17, 18, 19, 20, 22, 26, 27, 32, 36.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.RosterCheckInput, options?: Options): Answer<t.RosterValue> {
  return ask("roster.check", input, options);
}
