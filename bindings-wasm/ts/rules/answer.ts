import type { Finding } from "../generated/findings.js";
import type { Verdict } from "../generated/types.js";

/** What a check answers. */
export interface Answer<V> {
  /** `pass`: nothing refuses it. `fail`: a finding is an error. `undecided`: a rule that would have to be asked is not known. */
  readonly verdict: Verdict;
  /** What was found, in the order of the rules. */
  readonly findings: ReadonlyArray<Finding>;
  /** What was read or computed; `null` if nothing could be. */
  readonly value: V | null;
}

/** What the library tells about itself. */
export interface Described<V> {
  readonly value: V;
}
