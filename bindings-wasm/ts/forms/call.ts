import type { CallName, Calls } from "../generated/calls.js";
import type { IsoDate, Lang, Policy } from "../generated/types.js";
import { ZhtjError } from "../runtime/error.js";
import * as glue from "../wasm/forms.js";
import { module } from "./module.js";

/** The calls that the small module answers by itself; `registration_code.form` is in no other. */
export const SMALL = [
  "resident_id.check",
  "development_number.check",
  "join.check",
  "registration_code.form",
] as const;

/** A call that forms make. */
export type FormCall = CallName | "registration_code.form";

/** What every check can be told beside its value. */
export interface CallOptions {
  /** The day of the check, or a clock that tells it. */
  readonly today?: IsoDate | (() => IsoDate) | undefined;
  /** The province of the organization: two digits, Chinese name or pinyin. */
  readonly region?: string | undefined;
  /** What you decide where the sources leave a choice. */
  readonly policy?: Policy | undefined;
  /** The language of messages; Chinese if left out. */
  readonly lang?: Lang | undefined;
}

/** The present day in China, which has had no summer time since 1991. */
export function todayInShanghai(now: number = Date.now()): IsoDate {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}

let whole: ((name: string, request: string) => string) | undefined;

/**
 * Loads the whole contract too, which the forms of whole people, organizations and transfers need, and the fields that are
 * not among `SMALL`. More calls do nothing.
 *
 * @throws ZhtjError `module.not_loaded`
 */
export async function initAll(): Promise<void> {
  const [rules] = await Promise.all([import("../rules/call.js"), module.init()]);
  await (await import("../rules/module.js")).init();
  whole = rules.callJson;
}

/**
 * Answers a request of the contract, JSON in and JSON out: by the small module if it can, else by the whole one. The small
 * one reads no policy.
 *
 * @throws ZhtjError `request.*`, or `module.not_started` before `init()`, or before `initAll()` where that is needed
 */
export function callJson(name: FormCall, request: string): string {
  const isSmall = (SMALL as ReadonlyArray<string>).includes(name);
  if (isSmall && (name === "registration_code.form" || !/"policy"\s*:/.test(request))) {
    return module.run(() => glue.call(name, request));
  }
  if (whole === undefined) throw new ZhtjError("module.not_started", "", { detail: `${name}: await initAll() first` });
  return whole(name, request);
}

/** A finding as answers have it. */
export interface FormFinding {
  readonly code: string;
  readonly severity: "note" | "warning" | "undecided" | "error";
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rule: string;
  readonly source: ReadonlyArray<string>;
  readonly fix?: string;
  readonly suggestions?: ReadonlyArray<string>;
  readonly message: string;
}

/** An answer as it comes, with messages. */
export interface FormAnswer {
  readonly verdict: "pass" | "fail" | "undecided";
  readonly findings: ReadonlyArray<FormFinding>;
  // What it is depends on the call; each schema knows its own.
  readonly value: unknown;
}

/** Asks with messages, and with nothing masked: the form already has what it asks about. */
export function ask(name: FormCall, input: unknown, options: CallOptions): FormAnswer {
  const { today = todayInShanghai, region, policy, lang = "zh" } = options;
  const day = typeof today === "function" ? today() : today;
  const request = JSON.stringify({ today: day, region, policy, lang, reveal: true, input });
  // Half of a character is written as an escape, which no reader of JSON outside of JavaScript takes.
  const whole = request.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (escape) => (escape.length > 2 ? "\ufffd" : escape));
  return JSON.parse(callJson(name, whole)) as FormAnswer;
}

/** The input of a call. */
export type InputOf<K extends CallName> = Calls[K]["input"];
