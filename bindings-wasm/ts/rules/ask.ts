import type { CallName, Calls } from "../generated/calls.js";
import type { IsoDate, Lang, Policy } from "../generated/types.js";
import { ZhtjError } from "../runtime/error.js";
import { callJson } from "./call.js";
import { encode } from "./encode.js";

/** What every call can be told beside its input. */
export interface Options {
  /** The day of the check; the present day in China if left out. */
  readonly today?: IsoDate | undefined;
  /** The province of the organization: two digits, Chinese name or pinyin. */
  readonly region?: string | undefined;
  /** What the caller decides where the facts leave a choice. */
  readonly policy?: Policy | undefined;
  /** If given, findings carry their `message` in this language. */
  readonly lang?: Lang | undefined;
  /** Whether personal data in the answer is shown in full. */
  readonly reveal?: boolean | undefined;
}

/** A request as the contract has it. */
export interface Request<K extends CallName> extends Options {
  readonly input: Calls[K]["input"];
}

/** The present day in China, which has had no summer time since 1991. */
export function todayInChina(): IsoDate {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Answers a request of the contract by the name of the call.
 *
 * @throws ZhtjError `request.*` if there is no such call or the request does not have its shape
 */
export function call<K extends CallName>(name: K, request: Request<K>): Calls[K]["answer"] {
  return send(name, request);
}

/** Answers a request; for the functions of the topics, which know their types. */
export function ask<A>(name: CallName, input: unknown, options?: Options): A {
  if (options === undefined) return send(name, { input });
  if (typeof options !== "object" || options === null || "input" in options) {
    throw new ZhtjError("request.invalid_value", "", { detail: "expected options" });
  }
  return send(name, { ...options, input });
}

function send<A>(name: string, request: object): A {
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    throw new ZhtjError("request.invalid_value", "", { detail: "expected a request" });
  }
  const whole = "today" in request && request.today !== undefined ? request : { ...request, today: todayInChina() };
  return JSON.parse(callJson(String(name), encode(whole))) as A;
}
