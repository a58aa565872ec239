// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Described } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Lists every code (列出全部问题代码).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function list(input: t.CatalogueListInput = {}, options?: Options): Described<t.Catalogue> {
  return ask("catalogue.list", input, options);
}

/**
 * Explains a code (解释一个问题代码).
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function explain(input: t.CatalogueExplainInput, options?: Options): Described<t.Explanation> {
  return ask("catalogue.explain", input, options);
}
