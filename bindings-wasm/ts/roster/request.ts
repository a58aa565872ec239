import { ZhtjError } from "../runtime/error.js";
import type { CheckTerms, OpenOptions, RowState, Severity } from "./types.js";

/** The request of a check, in the frame of the contract. */
export function checkRequest({ today, region, policy, kind, columns }: CheckTerms): string {
  return JSON.stringify({ today, region, policy, input: { kind, columns } });
}

/** The same frame holds what a file is opened with; the day means nothing there. */
export function openRequest({ limits }: OpenOptions): string {
  return JSON.stringify({ today: "2000-01-01", input: { limits } });
}

const STATES: readonly RowState[] = ["nobody", "ready", "to_look_at", "undecided", "to_fix"];
const SEVERITIES: readonly Severity[] = ["note", "warning", "undecided", "error"];

/** States as the module takes them. */
export function stateNumbers(states: readonly RowState[]): Uint8Array {
  return Uint8Array.from(states, (state, at) => place(STATES, state, `/states/${at}`));
}

/** A severity as the module takes it. */
export function severityNumber(severity: Severity): number {
  return place(SEVERITIES, severity, "/least");
}

function place<T extends string>(known: readonly T[], name: T, path: string): number {
  const at = known.indexOf(name);
  if (at === -1) throw new ZhtjError("request.unknown_value", path, { detail: `expected one of ${known.join(", ")}` });
  return at;
}
