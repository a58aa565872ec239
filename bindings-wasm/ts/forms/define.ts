import { ask, type CallOptions, type FormAnswer, type FormCall, type FormFinding } from "./call.js";
import { ZhtjError } from "../runtime/error.js";
import { inDialect, type Issue, type Result, type StandardSchema } from "./standard.js";

/** Everything that is known of a value. */
export interface Inspection<Output, Derived> {
  /** `unchecked` where nothing could be checked; the issue tells why. */
  readonly verdict: "pass" | "fail" | "undecided" | "unchecked";
  /** What refuses the value. */
  readonly issues: ReadonlyArray<Issue>;
  /** What does not refuse it, but should be looked at. */
  readonly warnings: ReadonlyArray<Issue>;
  /** What only has to be known, such as what was tidied. */
  readonly notes: ReadonlyArray<Issue>;
  /** The tidy value, if there is one. */
  readonly output?: Output;
  /** What follows from the value, to be filled in elsewhere; `null` if nothing does. */
  readonly derived: Derived | null;
  /** The one safe correction, or the likeliest, if there is any. */
  readonly suggestion?: string;
}

/** How a field of the page is set up for the value. */
export interface FieldAttributes {
  readonly inputmode?: "numeric" | "text" | "email" | "tel";
  readonly pattern?: string;
  readonly maxlength?: number;
  /** Whether blanks never belong into the value, nor characters of full width. */
  readonly compact?: boolean;
  /** Masks the value for showing. */
  readonly mask?: (value: string) => string;
}

/** A schema of one value of a form. */
export interface Schema<Input, Output, Derived = unknown> extends StandardSchema<Input, Output> {
  /** Everything that is known of a value. Never throws. */
  inspect(value: unknown): Inspection<Output, Derived>;
  /** What does not refuse the value, but should be looked at; it never stands among the issues. Never throws. */
  warnings(value: unknown): ReadonlyArray<Issue>;
  /** How a field of the page is set up. */
  readonly attributes: FieldAttributes;
}

/** What every schema can be told. */
export interface SchemaOptions extends CallOptions {
  /** Whether an empty text, `null` and `undefined` are fine. */
  readonly optional?: boolean | undefined;
}

/** One question about a value: a call, its input, and where in the value its findings lie. */
export interface Question {
  readonly call: FormCall;
  readonly input: unknown;
  readonly at?: (finding: FormFinding) => ReadonlyArray<PropertyKey>;
}

/** What a schema is made of. */
export interface Definition<Output, Derived> {
  readonly json: Record<string, unknown>;
  readonly attributes?: FieldAttributes;
  /** What the value has to be. */
  readonly type: "text" | "record";
  /** Checks a value of that type. */
  look(value: never, check: Check): { readonly output: Output; readonly derived: Derived | null };
}

/** Asks a question. */
export interface Check {
  /** Keeps what was found. */
  (question: Question): FormAnswer;
  /** Wants the value only: what was found is told by another question. */
  quietly(question: Question): FormAnswer;
}

const WORDS = {
  text: ["应为文本", "expected a text"],
  record: ["应为一组字段", "expected a record of fields"],
  shape: ["填写的格式不对，无法检查", "misshapen, cannot be checked"],
  module: ["校验程序尚未加载，暂时无法检查", "the checks are not loaded yet"],
} as const;

function unchecked(code: string, word: keyof typeof WORDS, lang: CallOptions["lang"], path: ReadonlyArray<PropertyKey>, params = {}): Issue {
  const [zh, en] = WORDS[word];
  return { message: lang === "en" ? en : zh, path, code, severity: "error", rule: "", source: [], params };
}

/** The steps of a JSON Pointer. */
function steps(pointer: string): string[] {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function issueOf({ path, ...finding }: FormFinding, at: Question["at"]): Issue {
  return { ...finding, path: at === undefined ? steps(path) : at({ path, ...finding }) };
}

/** Makes a schema. */
export function define<Input, Output, Derived>(
  options: SchemaOptions,
  { json, attributes = {}, type, look }: Definition<Output, Derived>,
): Schema<Input, Output, Derived> {
  const { lang } = options;

  function inspect(value: unknown): Inspection<Output, Derived> {
    if (options.optional === true && (value === undefined || value === null || value === "")) {
      return { verdict: "pass", issues: [], warnings: [], notes: [], output: value as Output, derived: null };
    }
    const fits = type === "text" ? typeof value === "string" : typeof value === "object" && value !== null && !Array.isArray(value);
    if (!fits) return refuse([unchecked("request.invalid_value", type, lang, [])]);
    const found: Issue[] = [];
    let verdict: FormAnswer["verdict"] = "pass";
    let at: Question["at"];
    const quietly = (question: Question) => {
      at = question.at;
      return ask(question.call, question.input, options);
    };
    const check: Check = Object.assign((question: Question) => {
      const answer = quietly(question);
      found.push(...answer.findings.map((finding) => issueOf(finding, at)));
      if (answer.verdict === "fail" || verdict === "pass") verdict = answer.verdict;
      return answer;
    }, { quietly });
    try {
      const { output, derived } = look(value as never, check);
      const graver = (...grades: Issue["severity"][]) => found.filter(({ severity }) => grades.includes(severity));
      const repaired = found.find((issue) => issue.fix !== undefined || issue.suggestions !== undefined);
      const suggestion = repaired?.fix ?? repaired?.suggestions?.[0];
      return {
        verdict,
        issues: graver("error"),
        warnings: graver("warning", "undecided"),
        notes: graver("note"),
        output,
        derived,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    } catch (error) {
      return refuse([whatWent(error, at)]);
    }
  }

  function whatWent(error: unknown, at: Question["at"]): Issue {
    if (!(error instanceof ZhtjError)) return unchecked("module.stopped", "module", lang, []);
    const { code, path, params } = error;
    if (!code.startsWith("request.")) return unchecked(code, "module", lang, [], params);
    const inner = path.startsWith("/input") ? path.slice(6) : "";
    const place = { path: inner } as FormFinding;
    return unchecked(code, "shape", lang, at === undefined ? steps(inner) : at(place), params);
  }

  function refuse(issues: Issue[]): Inspection<Output, Derived> {
    return { verdict: "unchecked", issues, warnings: [], notes: [], derived: null };
  }

  function validate(value: unknown): Result<Output> {
    const { issues, output } = inspect(value);
    return issues.length > 0 ? { issues } : { value: output as Output };
  }

  const output = (options: { readonly target: string }) => inDialect(json, options);
  // What is typed may have blanks and full-width characters, which are tidied with a note.
  const { pattern: _, ...typed } = json;
  const input = (options: { readonly target: string }) => inDialect(attributes.compact === true ? typed : json, options);
  return {
    "~standard": { version: 1, vendor: "zhtj", validate, jsonSchema: { input, output } },
    inspect,
    warnings: (value) => inspect(value).warnings,
    attributes,
  };
}
