import * as glue from "../wasm/roster.js";
import { module } from "./module.js";
import { checkRequest, openRequest } from "./request.js";
import type { CheckTerms, OpenOptions } from "./types.js";

const handles = /* @__PURE__ */ new WeakMap<Existing, glue.RosterExisting>();

/** How a list of people is to be read. */
export interface ExistingOptions extends CheckTerms, OpenOptions {
  /** The only sheet to take, from 0; all with a known header unless said. */
  sheet?: number | undefined;
  /** The branch that the roster is for. Without it, the branch column of the roster tells who is "here". */
  ownBranch?: string | undefined;
}

/**
 * People already in the system, from a list exported there. Their names and numbers are not kept but as far as rows are
 * compared with them.
 */
export class Existing {
  /** How many people. */
  readonly people: number;
  /** Rows that were passed over because their ID number could not be read. */
  readonly passedOver: number;

  private constructor(handle: glue.RosterExisting) {
    handles.set(this, handle);
    this.people = handle.people();
    this.passedOver = handle.passed_over();
  }

  /**
   * Reads a list.
   *
   * @throws ZhtjError `file.*`; `file.no_known_column` if it has no column of ID numbers
   */
  static read(bytes: Uint8Array | ArrayBuffer, options: ExistingOptions): Existing {
    const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    const { sheet, ownBranch } = options;
    const read = () => glue.RosterExisting.read(data, openRequest(options), checkRequest(options), sheet, ownBranch);
    return module.run(() => new Existing(read()));
  }

  /** Gives the memory back. Sheets that were checked against it keep what they need. */
  close(): void {
    handles.get(this)?.free();
    handles.delete(this);
  }
}

/** @internal */
export function handleOf(existing: Existing): glue.RosterExisting {
  const handle = handles.get(existing);
  if (handle === undefined) throw new TypeError("the list was closed");
  return handle;
}
