// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Decides whether somebody may do something (判断某人能否办理某事项). FAQ 9, 10, 12, 21, 38, 39, 43.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function may(input: t.PermissionMayInput, options?: Options): Answer<t.DecisionValue> {
  return ask("permission.may", input, options);
}

/**
 * Lists the whole matrix of roles and actions (列出全部角色与事项的权限). FAQ 10, 12.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function table(input: t.PermissionTableInput, options?: Options): Answer<ReadonlyArray<t.RowValue>> {
  return ask("permission.table", input, options);
}
