import { ZhtjError } from "../runtime/error.js";

/** What goes deeper is no request of the contract. */
const DEPTH = 100;

/**
 * Writes a request as JSON. What JSON would silently change is refused at its place instead: `NaN`, integers beyond what
 * a number holds exactly, dates, maps, functions. Fields that are `undefined` are left out. Halves of characters, which
 * a text may have lost its other half to, become U+FFFD, as in every encoder of the platform.
 *
 * @throws ZhtjError `request.invalid_value` with the place
 */
export function encode(request: object): string {
  look(request, "", 0);
  const json = JSON.stringify(request);
  return json.includes("\\ud") ? json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, wellFormed) : json;
}

/** JSON.stringify writes a half of a character as an escape, and a whole one as it is. */
function wellFormed(escape: string): string {
  return escape.length > 2 ? "\ufffd" : escape;
}

function look(value: unknown, path: string, depth: number): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) throw refused(path, "expected a finite number");
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw refused(path, "expected an exact number");
      return;
    case "object":
      break;
    default:
      throw refused(path, `a ${typeof value} is not JSON`);
  }
  if (value === null) return;
  if (depth > DEPTH) throw refused(path, "too deep");
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) look(value[i], `${path}/${i}`, depth + 1);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another window has another `Object.prototype`, which has no prototype either.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    const kind = (value as object).constructor?.name ?? "object";
    throw refused(path, `a ${kind} is not JSON${value instanceof Date ? ", write yyyy-MM-dd" : ""}`);
  }
  for (const key in value) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) look(field, `${path}/${step(key)}`, depth + 1);
  }
}

/** A step of a JSON Pointer. A name long enough to be a person's number is not repeated. */
function step(key: string): string {
  if (key.replace(/\D/g, "").length >= 11) return "?";
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function refused(path: string, detail: string): ZhtjError {
  return new ZhtjError("request.invalid_value", path, { detail });
}
