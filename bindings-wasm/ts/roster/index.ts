export { init, initSync } from "./module.js";
export { ZhtjError } from "../runtime/error.js";
export type { ModuleBytes, ModuleSource } from "../runtime/module.js";
