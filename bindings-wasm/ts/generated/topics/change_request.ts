// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Decides on a command about a change request (团组织变更：判断操作). FAQ 9, 10, 12.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.ChangeRequestDecideInput, options?: Options): Answer<t.ChangeRequestEvents> {
  return ask("change_request.decide", input, options);
}

/**
 * Takes over events of a change request (团组织变更：由事件得出状态). FAQ 10, 12.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function evolve(input: t.ChangeRequestEvolveInput, options?: Options): Answer<t.ChangeRequestState> {
  return ask("change_request.evolve", input, options);
}
