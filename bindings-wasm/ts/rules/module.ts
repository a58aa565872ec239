import * as glue from "../wasm/rules.js";
import { Module, type ModuleBytes, type ModuleSource } from "../runtime/module.js";

/** The module of `rules`. The address is written out here because that is what bundlers look for. */
export const module = /* @__PURE__ */ new Module(glue, () => new URL("../wasm/rules_bg.wasm", import.meta.url));

/**
 * Loads the module; more calls do nothing. Without an argument it takes the file of the package.
 *
 * @throws ZhtjError `module.not_loaded`
 */
export function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void> {
  return module.init(source);
}

/**
 * Loads the module at once, from its bytes or compiled. In Node the bytes may be left out.
 *
 * @throws ZhtjError `module.not_loaded`, `module.not_started`
 */
export function initSync(bytes?: ModuleBytes): void {
  module.initSync(bytes);
}
