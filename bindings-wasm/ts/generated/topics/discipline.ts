// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells who approves a measure of discipline (处分由谁批准).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function approval(input: t.DisciplineApprovalInput, options?: Options): Answer<t.ApprovalValue> {
  return ask("discipline.approval", input, options);
}

/**
 * Takes a step in a case of discipline (办理团纪处分的一个步骤).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.DisciplineDecideInput, options?: Options): Answer<t.DisciplineDecided> {
  return ask("discipline.decide", input, options);
}
