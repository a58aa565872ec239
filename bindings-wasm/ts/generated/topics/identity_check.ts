// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Explains a state of the identity authentication (说明身份认证（校验）状态). FAQ 28.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function explain(input: t.IdentityCheckExplainInput, options?: Options): Answer<t.IdentityValue> {
  return ask("identity_check.explain", input, options);
}

/**
 * Decides what follows for the identity authentication (身份认证（校验）：事件). FAQ 28.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.IdentityCheckDecideInput, options?: Options): Answer<t.IdentityDecidedValue> {
  return ask("identity_check.decide", input, options);
}
