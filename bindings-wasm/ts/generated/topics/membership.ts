// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the steps of joining (检查入团手续).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function joining(input: t.MembershipJoiningInput, options?: Options): Answer<t.JoiningValue> {
  return ask("membership.joining", input, options);
}

/**
 * Tells whether leaving at 28 is due (是否应办理超龄离团).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function leaving(input: t.MembershipLeavingInput, options?: Options): Answer<t.LeavingValue> {
  return ask("membership.leaving", input, options);
}
