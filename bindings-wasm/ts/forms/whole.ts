// What is checked as a whole: people, organizations, transfers. Needs `initAll()`.
import type { Category, Field } from "../generated/types.js";
import type { FormFinding, InputOf } from "./call.js";
import { idDerived, type ResidentIdDerived } from "./fields.js";
import { define, type Schema, type SchemaOptions } from "./define.js";

/** The fields of a member, by their columns in the import sheet. */
export const MEMBER_FIELDS = {
  name: "姓名",
  resident_id: "身份证号码",
  ethnicity: "民族",
  political_status: "政治面貌",
  education: "文化程度",
  join_month: "入团年月",
  is_cadre: "是否团干部",
  mobile: "手机号码",
  development_number: "发展团员编号",
  post: "现任团内职务",
  post_since: "任现职年月",
  cadre_nature: "团干部性质",
  weibo: "微博",
  qq: "QQ",
  we_chat: "微信",
  email: "电子邮箱",
  party_join_month: "入党年月",
  volunteer_since: "注册志愿者时间",
} as const satisfies Partial<Record<Field, string>>;

/** A field of a member. */
export type MemberField = keyof typeof MEMBER_FIELDS;

/** A member as a form has it: texts, as the import sheet wants them. */
export type Member = { readonly [field in MemberField]?: string | null | undefined };

const FIELDS = Object.keys(MEMBER_FIELDS) as MemberField[];

/**
 * A member: what a row of the import sheet is asked, each field and all against each other (the birth in the ID number, the
 * joining month, the development number, the political status, the columns of cadres).
 */
export function member(options: SchemaOptions = {}): Schema<Member, Member, ResidentIdDerived> {
  const properties = FIELDS.map((field) => [field, { type: ["string", "null"], title: MEMBER_FIELDS[field] }]);
  return define(options, {
    type: "record",
    json: { type: "object", properties: Object.fromEntries(properties), required: ["name", "resident_id"] },
    look: (value: Member, check) => {
      const cell = (field: MemberField) => value[field] ?? null;
      // A column lies below its number, and the row is that below the header.
      const at = ({ path }: FormFinding) => {
        const field = FIELDS[Number(/^\/rows\/1\/(\d+)/.exec(path)?.[1] ?? -1)];
        return field === undefined ? [] : [field];
      };
      const rows = [Object.values(MEMBER_FIELDS), FIELDS.map(cell)];
      check({ call: "roster.check", input: { rows, kind: "members" }, at });
      const text = value.resident_id;
      const id = typeof text === "string" ? check.quietly({ call: "resident_id.check", input: { text } }) : undefined;
      return { output: value, derived: id === undefined ? null : idDerived(id) };
    },
  });
}

/** The names of an organization. */
export type OrganizationNames = InputOf<"organization_name.check">["names"];

/** The names of an organization (组织全称、组织简称、代称) of a category. */
export function organization(
  category: Category,
  options: SchemaOptions & { readonly parts?: InputOf<"organization_name.check">["parts"] } = {},
): Schema<OrganizationNames, OrganizationNames, null> {
  const name = { type: ["string", "null"] };
  return define(options, {
    type: "record",
    json: { type: "object", properties: { full: name, short: name, alias: name }, additionalProperties: false },
    look: (names: OrganizationNames, check) => {
      const at = ({ path }: FormFinding) => [/\/(full|short|alias)$/.exec(path)?.[1] ?? []].flat();
      check({ call: "organization_name.check", input: { category, names, parts: options.parts }, at });
      return { output: names, derived: null };
    },
  });
}

/** A reason of a transfer. */
export type Reason = InputOf<"transfer.check_reason">["reason"];

/** The fields of the form of a transfer. */
export type TransferForm = Omit<InputOf<"transfer.check_reason">, "reason">;

/** What a reason asks for. */
export interface TransferDerived {
  /** The fields that must be filled in, as far as they are known. */
  readonly fields: ReadonlyArray<string>;
  /** Whether these are all. */
  readonly fieldsKnown: boolean;
  /** Where the reason may lead, best first. */
  readonly destinations: ReadonlyArray<string>;
}

/** The form of a transfer (组织关系转接) for a reason. */
export function transfer(reason: Reason, options: SchemaOptions = {}): Schema<TransferForm, TransferForm, TransferDerived> {
  return define(options, {
    type: "record",
    json: { type: "object" },
    look: (form: TransferForm, check) => {
      const { value } = check({ call: "transfer.check_reason", input: { ...form, reason } });
      const asked = value as { fields: string[]; fields_known: boolean; destinations: string[] } | null;
      const derived =
        asked === null ? null : { fields: asked.fields, fieldsKnown: asked.fields_known, destinations: asked.destinations };
      return { output: form, derived };
    },
  });
}
