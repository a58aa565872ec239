// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Gives the terms of a year (某年的时间安排). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function deadlines(input: t.CalendarDeadlinesInput, options?: Options): Answer<ReadonlyArray<t.DeadlineValue>> {
  return ask("calendar.deadlines", input, options);
}

/**
 * Tells what is due next (接下来要办什么). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function next(input: t.CalendarNextInput, options?: Options): Answer<ReadonlyArray<t.CalendarDueValue>> {
  return ask("calendar.next", input, options);
}
