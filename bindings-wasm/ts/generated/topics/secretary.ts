// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the secretary as entered (检查所填书记信息). FAQ 40, 46.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.SecretaryCheckInput, options?: Options): Answer<t.SecretaryValue> {
  return ask("secretary.check", input, options);
}
