// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Checks the extension of a file (检查文件扩展名). FAQ 14.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function extension(input: t.FileExtensionInput, options?: Options): Answer<null> {
  return ask("file.extension", input, options);
}
