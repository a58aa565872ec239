// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells what a category is and what may stand below it (组织类别及其代码、下级类别). FAQ 48.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function kind(input: t.OrganizationKindInput, options?: Options): Answer<t.KindValue> {
  return ask("organization.kind", input, options);
}

/**
 * Checks a superior and a subordinate (检查上下级组织类别). FAQ 48.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function relation(input: t.OrganizationRelationInput, options?: Options): Answer<t.RelationValue> {
  return ask("organization.relation", input, options);
}

/**
 * Checks the creation of a subordinate organization (检查下级组织的创建).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function create(input: t.OrganizationCreateInput, options?: Options): Answer<ReadonlyArray<t.WordValue>> {
  return ask("organization.create", input, options);
}

/**
 * Checks the information of an organization (检查组织信息是否完善). FAQ 40, 42, 46.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.OrganizationCheckInput, options?: Options): Answer<t.CardValue> {
  return ask("organization.check", input, options);
}

/**
 * Checks whether a field can be changed (检查已填组织信息能否修改). FAQ 9, 45.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function change(input: t.OrganizationChangeInput, options?: Options): Answer<null> {
  return ask("organization.change", input, options);
}

/**
 * Checks the number of members (检查团组织人数). FAQ 35.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function size(input: t.OrganizationSizeInput, options?: Options): Answer<null> {
  return ask("organization.size", input, options);
}

/**
 * Checks the committee of an organization (检查委员会的设立和人数).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function committee(input: t.OrganizationCommitteeInput, options?: Options): Answer<null> {
  return ask("organization.committee", input, options);
}

/**
 * Checks how a branch is set up and ended (检查团支部的设立和撤销).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function establish(input: t.OrganizationEstablishInput, options?: Options): Answer<t.EstablishValue> {
  return ask("organization.establish", input, options);
}

/**
 * Tells when an election is due (任期和换届日期).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function term(input: t.OrganizationTermInput, options?: Options): Answer<t.OrganizationDueValue> {
  return ask("organization.term", input, options);
}

/**
 * Rates a branch (团支部对标定级).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function rating(input: t.OrganizationRatingInput, options?: Options): Answer<t.RatingValue> {
  return ask("organization.rating", input, options);
}

/**
 * Checks the shares of the ratings (检查定级比例).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function ratingShares(input: t.OrganizationRatingSharesInput, options?: Options): Answer<null> {
  return ask("organization.rating_shares", input, options);
}

/**
 * Checks whether an organization can be deleted (检查能否删除组织). FAQ 38, 44.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
function delete_(input: t.OrganizationDeleteInput, options?: Options): Answer<t.DecisionValue> {
  return ask("organization.delete", input, options);
}
export { delete_ as delete };
