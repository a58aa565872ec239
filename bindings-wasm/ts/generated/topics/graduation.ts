// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the mark of a branch or member (标记团支部或团员的毕业类别). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function mark(input: t.GraduationMarkInput, options?: Options): Answer<t.MarkValue> {
  return ask("graduation.mark", input, options);
}

/**
 * Checks the retention of a member at the school (检查团组织关系保留在学校的期限). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function retention(input: t.GraduationRetentionInput, options?: Options): Answer<t.RetentionValue> {
  return ask("graduation.retention", input, options);
}

/**
 * Checks the intake of a freshman (检查新生团员转入). FAQ 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function intake(input: t.GraduationIntakeInput, options?: Options): Answer<t.IntakeValue> {
  return ask("graduation.intake", input, options);
}
