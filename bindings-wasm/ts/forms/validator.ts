import type { Schema } from "./define.js";

/** A rule of async-validator, which Element Plus and Ant Design take. */
export interface AsyncRule {
  /** Rejects with the message of what refuses the value. */
  readonly validator: (rule: unknown, value: unknown) => Promise<void>;
  /** Ant Design: shown, but does not refuse. */
  readonly warningOnly?: boolean;
  /** When the rule is asked, as the form library names it. */
  readonly trigger?: string | string[];
}

/** Beside the schema. */
export interface AsyncRuleOptions {
  /** When the rule is asked: Element Plus has `blur` and `change`. */
  readonly trigger?: string | string[];
  /** Tells the warnings instead, without refusing; only Ant Design can show them. */
  readonly warnings?: boolean;
  /** What the field is set to in a form that starts empty and must not complain yet; `undefined` and `""` if left out. */
  readonly silent?: (value: unknown) => boolean;
}

/**
 * A schema as a rule of async-validator. An empty field is not judged by it: whether it is required is told by the form's
 * own `required` rule, unless `silent` says otherwise.
 */
export function toAsyncValidator(schema: Schema<never, unknown>, options: AsyncRuleOptions = {}): AsyncRule {
  const { trigger, warnings = false, silent = (value) => value === undefined || value === null || value === "" } = options;
  return {
    ...(trigger === undefined ? {} : { trigger }),
    ...(warnings ? { warningOnly: true } : {}),
    async validator(_, value) {
      if (silent(value)) return;
      const seen = schema.inspect(value);
      const [first] = warnings ? seen.warnings : seen.issues;
      if (first !== undefined) throw new Error(first.message);
    },
  };
}
