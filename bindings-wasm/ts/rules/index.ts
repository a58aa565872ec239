export { init, initSync } from "./module.js";
export { ZhtjError } from "../runtime/error.js";
export type { ModuleBytes, ModuleSource } from "../runtime/module.js";

export { callJson } from "./call.js";
export { call, todayInChina, type Options, type Request } from "./ask.js";
export type { Answer, Described } from "./answer.js";
export {
  Case,
  changeRequestOf,
  guangdongTransfer,
  memberDeletion,
  migrationOf,
  nationalTransfer,
  type Decided,
  type Machine,
} from "./machines.js";

export * from "../generated/topics.js";
export { RULES_VERSION } from "../generated/findings.js";
export type { Code, Finding, FindingOf, FindingParams, RuleId, SourceId } from "../generated/findings.js";
export type { CallName, Calls } from "../generated/calls.js";
export type * from "../generated/types.js";
