// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells who may edit a field (谁可以修改哪项个人信息). FAQ 22, 36.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function may(input: t.EditingMayInput, options?: Options): Answer<t.EditValue> {
  return ask("editing.may", input, options);
}
