// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a candidate for administrator (检查管理员人选). FAQ 11, 12, 25.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.AdministratorCheckInput, options?: Options): Answer<t.AppointmentValue> {
  return ask("administrator.check", input, options);
}
