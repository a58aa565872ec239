// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks an ID number (检查身份证号码). FAQ 14, 17, 18, 20, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.ResidentIdCheckInput, options?: Options): Answer<t.ResidentIdValue> {
  return ask("resident_id.check", input, options);
}

/**
 * Suggests what a wrong ID number was meant to be (猜测写错的身份证号码). FAQ 18, 20, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function suggest(input: t.ResidentIdSuggestInput, options?: Options): Answer<t.SuggestValue> {
  return ask("resident_id.suggest", input, options);
}
