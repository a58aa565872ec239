// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Computes dues (计算团费).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function compute(input: t.DuesComputeInput, options?: Options): Answer<t.DuesValue> {
  return ask("dues.compute", input, options);
}
