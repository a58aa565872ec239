// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a mobile number (检查手机号码). FAQ 5, 14, 20.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.MobileCheckInput, options?: Options): Answer<t.MobileValue> {
  return ask("mobile.check", input, options);
}
