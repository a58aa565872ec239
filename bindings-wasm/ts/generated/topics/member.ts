// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells how a member or cadre is deleted (删除团员、团干部的办法). FAQ 39.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
function delete_(input: t.MemberDeleteInput, options?: Options): Answer<t.MemberRouteValue> {
  return ask("member.delete", input, options);
}
export { delete_ as delete };
