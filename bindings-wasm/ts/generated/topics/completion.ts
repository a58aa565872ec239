// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells which required fields a person lacks (某人缺少哪些必填项). FAQ 29, 30.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function person(input: t.CompletionPersonInput, options?: Options): Answer<t.PersonValue> {
  return ask("completion.person", input, options);
}

/**
 * Tells whether an organization is complete (组织是否达到完成录入标准). FAQ 17, 29, 42.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function organization(input: t.CompletionOrganizationInput, options?: Options): Answer<t.OrganizationValue> {
  return ask("completion.organization", input, options);
}

/**
 * Rolls up progress over a tree and tells what to do first (汇总完成情况，并列出先做什么). FAQ 29, 30, 42.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function tree(input: t.CompletionTreeInput, options?: Options): Answer<t.TreeValue> {
  return ask("completion.tree", input, options);
}
