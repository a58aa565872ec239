// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells how somebody is added to an organization (已注册或未注册人员怎样加入组织). FAQ 23, 24.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.InvitationCheckInput, options?: Options): Answer<t.InvitationEntry> {
  return ask("invitation.check", input, options);
}
