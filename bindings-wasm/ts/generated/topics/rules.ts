// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Described } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Lists every rule and its sources (列出全部规则及其依据).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function list(input: t.RulesListInput = {}, options?: Options): Described<t.Listing> {
  return ask("rules.list", input, options);
}
