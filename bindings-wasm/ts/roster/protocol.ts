import type { ModuleBytes } from "../runtime/module.js";
import type { Progress } from "./types.js";

/** What the page sends. Objects that live in the worker are named by numbers. */
export interface Call {
  id: number;
  /** What is called: a function of the worker, a method of a book or of a sheet. */
  on: { book?: number; sheet?: number };
  method: string;
  args: readonly unknown[];
  /** Whether somebody wants to know how far it is. */
  progress: boolean;
}

/** Sent once, before any call: where the module comes from, if the page says so. */
export interface Start {
  start: string | ModuleBytes | undefined;
}

/** What the worker sends. */
export type Answer =
  | { id: number; progress: Progress }
  | { id: number; value: unknown }
  | { id: number; error: { code: string; path: string; params: Readonly<Record<string, unknown>> } }
  | { id: number; bug: string };

/** The code of an error after which nothing in the worker can be used. */
export const STOPPED = "module.stopped";
