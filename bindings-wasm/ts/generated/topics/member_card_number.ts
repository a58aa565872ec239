// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a member card number (检查团员证编号). FAQ 14.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.MemberCardNumberCheckInput, options?: Options): Answer<t.MemberCardValue> {
  return ask("member_card_number.check", input, options);
}
