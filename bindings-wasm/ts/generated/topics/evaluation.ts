// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the numbers of a yearly evaluation (检查团员教育评议的人数和比例).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.EvaluationCheckInput, options?: Options): Answer<t.EvaluationValue> {
  return ask("evaluation.check", input, options);
}

/**
 * Tells what follows from a grade (评议等次的后续处理).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function consequence(input: t.EvaluationConsequenceInput, options?: Options): Answer<t.ConsequenceValue> {
  return ask("evaluation.consequence", input, options);
}
