// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks an e-mail address (检查邮箱). FAQ 14.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.EmailCheckInput, options?: Options): Answer<t.EmailValue> {
  return ask("email.check", input, options);
}
