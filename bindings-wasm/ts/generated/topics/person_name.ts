// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a person's name (检查姓名). FAQ 14, 22, 28.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.PersonNameCheckInput, options?: Options): Answer<t.NameValue> {
  return ask("person_name.check", input, options);
}
