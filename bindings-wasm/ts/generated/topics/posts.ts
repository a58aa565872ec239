// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks where somebody is a member and holds posts (检查团员关系和任职所在组织). FAQ 31.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.PostsCheckInput, options?: Options): Answer<t.PostsValue> {
  return ask("posts.check", input, options);
}
