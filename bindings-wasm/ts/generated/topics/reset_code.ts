// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Issues a password reset code (生成密码重置码). FAQ 8.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function issue(input: t.ResetCodeIssueInput, options?: Options): Answer<t.ResetIssuedValue> {
  return ask("reset_code.issue", input, options);
}

/**
 * Decides what follows from a command about a reset code (密码重置码：事件与命令). FAQ 8.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.ResetCodeDecideInput, options?: Options): Answer<t.ResetDecidedValue> {
  return ask("reset_code.decide", input, options);
}
