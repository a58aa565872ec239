import * as glue from "../wasm/rules.js";
import { ZhtjError } from "../runtime/error.js";
import { module } from "./module.js";

/**
 * Answers a request of the contract, JSON in and JSON out.
 *
 * @throws ZhtjError `request.*` if there is no such call or the request does not have its shape
 */
export function callJson(name: string, request: string): string {
  // The glue takes anything for a text and would read beyond it.
  if (typeof name !== "string" || typeof request !== "string") {
    throw new ZhtjError("request.invalid_value", "", { detail: "expected texts" });
  }
  return module.run(() => glue.call(name, request));
}
