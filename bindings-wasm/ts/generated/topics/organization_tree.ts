// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks a whole organization tree (检查整棵团组织树). FAQ 21, 27, 35, 48.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.OrganizationTreeCheckInput, options?: Options): Answer<t.OrganizationTreeValue> {
  return ask("organization_tree.check", input, options);
}

/**
 * Counts an organization tree by sector (按领域统计团组织树). FAQ 49.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function statistics(input: t.OrganizationTreeStatisticsInput, options?: Options): Answer<t.StatisticsValue> {
  return ask("organization_tree.statistics", input, options);
}

/**
 * Tells who counts a special unit (特殊单位由谁统计). FAQ 49.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function countedBy(input: t.OrganizationTreeCountedByInput, options?: Options): Answer<null> {
  return ask("organization_tree.counted_by", input, options);
}

/**
 * Checks a list of organizations given as a table (检查团组织名单（表格）). FAQ 35, 48.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function checkTable(input: t.OrganizationTreeCheckTableInput, options?: Options): Answer<t.TableValue> {
  return ask("organization_tree.check_table", input, options);
}
