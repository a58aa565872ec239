// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Derives the initial password from an ID number (由身份证号码得出初始密码). FAQ 7.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function derive(input: t.InitialPasswordDeriveInput, options?: Options): Answer<t.InitialValue> {
  return ask("initial_password.derive", input, options);
}
