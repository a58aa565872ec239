import type { CheckTerms, OpenOptions } from "./types.js";

/** The request of a check, in the frame of the contract. */
export function checkRequest({ today, region, policy, kind, columns }: CheckTerms): string {
  return JSON.stringify({ today, region, policy, input: { kind, columns } });
}

export function openRequest({ limits }: OpenOptions): string {
  return JSON.stringify({ limits });
}
