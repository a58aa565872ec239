// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells the ways of registration and who may use one (有哪几种注册方式，谁可以使用). FAQ 3, 5.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function ways(input: t.RegistrationWaysInput, options?: Options): Answer<t.WaysValue> {
  return ask("registration.ways", input, options);
}

/**
 * Checks a yearly registration (检查年度团籍注册).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function annual(input: t.RegistrationAnnualInput, options?: Options): Answer<t.RegistrationValue> {
  return ask("registration.annual", input, options);
}
