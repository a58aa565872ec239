// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Issues a registration code (生成管理员注册码). FAQ 4, 6, 11.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function issue(input: t.RegistrationCodeIssueInput, options?: Options): Answer<t.IssuedValue> {
  return ask("registration_code.issue", input, options);
}

/**
 * Decides what follows from a command about a registration code (管理员注册码：事件与命令). FAQ 4.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.RegistrationCodeDecideInput, options?: Options): Answer<t.RegistrationDecidedValue> {
  return ask("registration_code.decide", input, options);
}

/**
 * Judges a registration code that was entered (核验管理员注册码). FAQ 4.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function redeem(input: t.RegistrationCodeRedeemInput, options?: Options): Answer<t.RegistrationRedeemedValue> {
  return ask("registration_code.redeem", input, options);
}
