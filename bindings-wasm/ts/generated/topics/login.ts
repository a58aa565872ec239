// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks what somebody is about to log in with (检查登录信息是否齐全). FAQ 2.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.LoginCheckInput, options?: Options): Answer<t.LoginValue> {
  return ask("login.check", input, options);
}

/**
 * Explains what the system answered (说明系统对登录的返回). FAQ 2.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function explain(input: t.LoginExplainInput, options?: Options): Answer<t.StepsValue> {
  return ask("login.explain", input, options);
}
