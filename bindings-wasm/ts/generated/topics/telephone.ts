// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a landline number (检查固定电话). FAQ 5.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.TelephoneCheckInput, options?: Options): Answer<t.TelephoneValue> {
  return ask("telephone.check", input, options);
}
