// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Takes a step on the way out of the League (办理离团、退团、自行脱团的一个步骤).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.LeavingDecideInput, options?: Options): Answer<t.LeavingDecided> {
  return ask("leaving.decide", input, options);
}
