// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a new password (检查新密码). FAQ 5, 8.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.PasswordCheckInput, options?: Options): Answer<t.PasswordFacts> {
  return ask("password.check", input, options);
}
