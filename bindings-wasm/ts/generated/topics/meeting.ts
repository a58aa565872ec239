// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells whether a meeting is overdue (会议是否逾期).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function check(input: t.MeetingCheckInput, options?: Options): Answer<t.MeetingValue> {
  return ask("meeting.check", input, options);
}
