import * as glue from "../wasm/rules.js";
import { module } from "./module.js";

/**
 * Answers a request of the contract, JSON in and JSON out.
 *
 * @throws ZhtjError `request.*` if there is no such call or the request does not have its shape
 */
export function callJson(name: string, request: string): string {
  return module.run(() => glue.call(name, request));
}
