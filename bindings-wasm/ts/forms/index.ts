export { init, initSync } from "./module.js";
export { ZhtjError } from "../runtime/error.js";
export type { ModuleBytes, ModuleSource } from "../runtime/module.js";

export * as schemas from "./schemas.js";
export { MEMBER_FIELDS, type Member, type MemberField, type OrganizationNames, type TransferDerived, type TransferForm } from "./whole.js";
export type { BirthFrom, DevelopmentNumberOptions, JoinDerived, JoinMonthOptions, ResidentIdDerived } from "./fields.js";
export type { FieldAttributes, Inspection, Schema, SchemaOptions } from "./define.js";
export type { Issue, JsonSchemaTarget, Result, StandardSchema } from "./standard.js";
export { toAsyncValidator, type AsyncRule, type AsyncRuleOptions } from "./validator.js";
export { bindInput, compact, type Binding, type BindOptions } from "./input.js";
export { SMALL, callJson, initAll, todayInShanghai, type CallOptions, type FormCall } from "./call.js";
export { checkId, checkIds, idCodes, idLook, type IdLook } from "./ids.js";
