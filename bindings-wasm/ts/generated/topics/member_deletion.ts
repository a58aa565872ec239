// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Decides on a command about a deletion request (删除团员申请：判断操作). FAQ 39.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.MemberDeletionDecideInput, options?: Options): Answer<t.MemberDeletionEvents> {
  return ask("member_deletion.decide", input, options);
}

/**
 * Takes over events of a deletion request (删除团员申请：由事件得出状态). FAQ 39.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function evolve(input: t.MemberDeletionEvolveInput, options?: Options): Answer<t.MemberDeletionState> {
  return ask("member_deletion.evolve", input, options);
}
