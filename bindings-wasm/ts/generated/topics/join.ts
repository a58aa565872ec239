// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the joining date and the dates beside it (检查入团年月及有关日期). FAQ 16, 17, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.JoinCheckInput, options?: Options): Answer<t.JoinValue> {
  return ask("join.check", input, options);
}

/**
 * Tells what to do about a member admitted below the age (低龄入团的团员怎样处理). FAQ 16, 26.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function route(input: t.JoinRouteInput, options?: Options): Answer<t.JoinRouteValue> {
  return ask("join.route", input, options);
}

/**
 * Tells who may enter a member who joined on a date (谁可以录入某时入团的团员). FAQ 3, 13.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function entry(input: t.JoinEntryInput, options?: Options): Answer<t.EntryValue> {
  return ask("join.entry", input, options);
}

/**
 * Checks the upload of an application form (检查入团志愿书的上传). FAQ 17.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function archive(input: t.JoinArchiveInput, options?: Options): Answer<t.ArchiveValue> {
  return ask("join.archive", input, options);
}
