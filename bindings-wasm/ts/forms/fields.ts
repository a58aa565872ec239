import type { IsoDate, IsoMonth } from "../generated/types.js";
import { ask, type CallOptions, type FormAnswer, type FormCall } from "./call.js";
import { define, type FieldAttributes, type Schema, type SchemaOptions } from "./define.js";

/** What an ID number tells. */
export interface ResidentIdDerived {
  readonly document: string;
  readonly birthDate: IsoDate;
  readonly sex: "male" | "female";
  readonly age: number | null;
  /** The first six digits, if a table has them. */
  readonly division: string | null;
  readonly firstGeneration: boolean;
}

interface IdValue {
  readonly id: string;
  readonly document: string;
  readonly first_generation: boolean;
  readonly birth_date: IsoDate;
  readonly sex: "male" | "female";
  readonly age: number | null;
  readonly division: { readonly code: string } | null;
}

function keep(value: string, head: number, tail: number): string {
  const hidden = value.length - head - tail;
  return hidden < 4 ? "*".repeat(value.length) : value.slice(0, head) + "*".repeat(hidden) + value.slice(value.length - tail);
}

/** What an answer about an ID number tells. */
export function idDerived({ value }: FormAnswer): ResidentIdDerived | null {
  if (value === null) return null;
  const { document, birth_date, sex, age, division, first_generation } = value as IdValue;
  return { document, birthDate: birth_date, sex, age, division: division?.code ?? null, firstGeneration: first_generation };
}

/** An ID number (身份证号码). Its output has 18 characters. */
export function residentId(options: SchemaOptions = {}): Schema<string, string, ResidentIdDerived> {
  return define(options, {
    type: "text",
    json: { type: "string", title: "身份证号码", pattern: "^[0-9]{17}[0-9X]$" },
    attributes: {
      inputmode: "text",
      pattern: "\\d{17}[\\dXx]",
      maxlength: 18,
      compact: true,
      mask: (value) => keep(value, 3, 2),
    },
    look: (text: string, check) => {
      const answer = check({ call: "resident_id.check", input: { text } });
      return { output: (answer.value as IdValue | null)?.id ?? text, derived: idDerived(answer) };
    },
  });
}

/** A birth date, or an ID number that tells it; or what gives one of them when it is needed. */
export type BirthFrom = string | undefined | (() => string | undefined);

/** The birth date that is meant, if there is one. */
export function birthDateOf(from: BirthFrom, options: CallOptions): IsoDate | undefined {
  const text = typeof from === "function" ? from() : from;
  if (text === undefined || text === "" || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text === "" ? undefined : text;
  return (ask("resident_id.check", { text }, options).value as IdValue | null)?.birth_date;
}

/** What a joining month tells. */
export interface JoinDerived {
  /** Completed years at the joining; `null` if the birth is not known. */
  readonly age: number | null;
  /** The age from which the system takes somebody who joined then. */
  readonly minimumAge: number | null;
}

/** Beside the joining month. */
export interface JoinMonthOptions extends SchemaOptions {
  /** Whose joining it is: a birth date or an ID number. */
  readonly birthFrom?: BirthFrom;
}

/** A joining month (入团年月), `yyyy-MM`, or the day of joining, `yyyy-MM-dd`. */
export function joinMonth(options: JoinMonthOptions = {}): Schema<string, string, JoinDerived> {
  return define(options, {
    type: "text",
    json: { type: "string", title: "入团年月", pattern: "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$" },
    attributes: { inputmode: "numeric", pattern: "\\d{4}-\\d{2}(-\\d{2})?", maxlength: 10, compact: true },
    look: (text: string, check) => {
      const birth_date = birthDateOf(options.birthFrom, options);
      const { value } = check({ call: "join.check", input: { joined: text, birth_date }, at: () => [] });
      const { age, minimum_age } = value as { age: number | null; minimum_age: number | null };
      return { output: text, derived: { age, minimumAge: minimum_age } };
    },
  });
}

/** Beside the development number. */
export interface DevelopmentNumberOptions extends SchemaOptions {
  /** The joining month, or what gives it when it is needed; without it only the form is checked. */
  readonly joined?: IsoMonth | undefined | (() => IsoMonth | undefined);
}

/** A development number (发展团员编号). Whether it may be missing depends on the joining month. */
export function developmentNumber(options: DevelopmentNumberOptions = {}): Schema<string, string, { readonly year: number }> {
  return define(options, {
    type: "text",
    json: { type: "string", title: "发展团员编号", pattern: "^[0-9]*$" },
    attributes: { inputmode: "numeric", maxlength: 16, compact: true, mask: (value) => keep(value, 4, 0) },
    look: (text: string, check) => {
      const joined = typeof options.joined === "function" ? options.joined() : options.joined;
      const join = joined === undefined || joined === "" ? undefined : joined.slice(0, 7);
      const { value } = check({ call: "development_number.check", input: { text, join } });
      const number = value as { number: string; year: number } | null;
      return { output: number?.number ?? text, derived: number === null ? null : { year: number.year } };
    },
  });
}

/** The form of a registration code (管理员注册码). Whether there is such a code only the portal can tell. */
export function registrationCode(options: SchemaOptions = {}): Schema<string, string, null> {
  return define(options, {
    type: "text",
    json: { type: "string", title: "管理员注册码", pattern: "^[0-9A-Za-z]{8}$" },
    attributes: { inputmode: "text", pattern: "[0-9A-Za-z]{8}", maxlength: 8, compact: true },
    look: (text: string, check) => {
      check({ call: "registration_code.form", input: { text } });
      return { output: text, derived: null };
    },
  });
}

/** A schema of one text that a call of the whole contract checks. */
function plain(
  call: FormCall,
  title: string,
  tidy: string,
  attributes: FieldAttributes,
  json: Record<string, unknown> = {},
): (options?: SchemaOptions) => Schema<string, string, null> {
  return (options = {}) =>
    define(options, {
      type: "text",
      json: { type: "string", title, ...json },
      attributes,
      look: (text: string, check) => {
        const value = check({ call, input: { text } }).value as Record<string, string> | null;
        return { output: value?.[tidy] ?? text, derived: null };
      },
    });
}

/** A mobile number (手机号码). Needs `initAll()`. */
export const mobile = /* @__PURE__ */ plain(
  "mobile.check",
  "手机号码",
  "number",
  { inputmode: "tel", pattern: "1\\d{10}", maxlength: 11, compact: true, mask: (value) => keep(value, 3, 4) },
  { pattern: "^1[0-9]{10}$" },
);

/** A landline number (固定电话). Needs `initAll()`. */
export const telephone = /* @__PURE__ */ plain("telephone.check", "固定电话", "number", { inputmode: "tel", maxlength: 20, compact: true });

/** An e-mail address (邮箱). Needs `initAll()`. */
export const email = /* @__PURE__ */ plain("email.check", "邮箱", "address", { inputmode: "email", maxlength: 254, compact: true }, { format: "email" });

/** A person's name (姓名). Needs `initAll()`. */
export const personName = /* @__PURE__ */ plain("person_name.check", "姓名", "name", { inputmode: "text" });

/** A member card number (团员证编号). Needs `initAll()`. */
export const memberCardNumber = /* @__PURE__ */ plain(
  "member_card_number.check",
  "团员证编号",
  "number",
  { inputmode: "numeric", pattern: "\\d{8}", maxlength: 8, compact: true },
  { pattern: "^[0-9]{8}$" },
);
