import { ZhtjError } from "../runtime/error.js";
import type { Lang } from "./types.js";

/** The sentence of an error for people: the fact, then what to do. Errors of files carry it in both languages. */
export function errorMessage(error: unknown, lang: Lang = "zh"): string {
  if (!(error instanceof ZhtjError)) return error instanceof Error ? error.message : String(error);
  const message = error.params["message"] as Partial<Record<Lang, string>> | undefined;
  return message?.[lang] ?? error.message;
}
