export { init, initSync } from "./module.js";
export { ZhtjError } from "../runtime/error.js";
export type { ModuleBytes, ModuleSource } from "../runtime/module.js";
export { IdChecker, IdColumn, type IdCheckerOptions, type IdColumnSource, type IdGlance } from "./check.js";
