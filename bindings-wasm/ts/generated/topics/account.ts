// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Diagnoses “ID number already registered” (诊断“身份证已注册”). FAQ 18, 32.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function diagnose(input: t.AccountDiagnoseInput, options?: Options): Answer<t.StepsValue> {
  return ask("account.diagnose", input, options);
}
