// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the names of an organization (检查组织名称).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.OrganizationNameCheckInput, options?: Options): Answer<null> {
  return ask("organization_name.check", input, options);
}

/**
 * Makes the names of an organization (生成组织名称).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function compose(input: t.OrganizationNameComposeInput, options?: Options): Answer<t.NamesValue> {
  return ask("organization_name.compose", input, options);
}
