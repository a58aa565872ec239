// The interfaces of Standard Schema v1 and Standard JSON Schema v1 (https://standardschema.dev), as far as this package
// makes them. Types only: no library has to be installed for them.
import type { FormFinding } from "./call.js";

/** What a form library shows, and what a program needs to know of it. */
export interface Issue {
  readonly message: string;
  /** Where in the value; empty for the value itself. */
  readonly path: ReadonlyArray<PropertyKey>;
  /** The stable code; `request.*` and `module.*` tell that nothing could be checked. */
  readonly code: string;
  readonly severity: FormFinding["severity"];
  /** The rule that found it, and who says so. Empty where nothing could be checked. */
  readonly rule: string;
  readonly source: ReadonlyArray<string>;
  readonly params: Readonly<Record<string, unknown>>;
  /** The safe correction, if there is one. */
  readonly fix?: string;
  /** Likely corrections, best first. */
  readonly suggestions?: ReadonlyArray<string>;
}

/** The outcome of `validate`. */
export type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<Issue> };

/** The dialects of JSON Schema. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0";

/** A function of `jsonSchema`. */
export type JsonSchemaOf = (options: { readonly target: string }) => Record<string, unknown>;

/** Standard Schema v1 and Standard JSON Schema v1 in one. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "zhtj";
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Never throws and never waits. */
    readonly validate: (value: unknown) => Result<Output>;
    readonly jsonSchema: { readonly input: JsonSchemaOf; readonly output: JsonSchemaOf };
  };
}

const DIALECTS: Record<string, string | undefined> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "openapi-3.0": "",
};

/** The JSON Schema in a dialect. */
export function inDialect(schema: Record<string, unknown>, { target }: { readonly target: string }): Record<string, unknown> {
  const dialect = DIALECTS[target];
  // The specification asks for an error where a dialect is not supported.
  if (dialect === undefined) throw new Error(`unsupported JSON Schema target: ${target}`);
  return dialect === "" ? structuredClone(schema) : { $schema: dialect, ...structuredClone(schema) };
}
