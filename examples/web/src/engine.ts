/**
 * The library behind the page. It is loaded once, by the first part that needs it, then every
 * call is synchronous. The page knows no rule: texts, values and
 * sources are asked for here.
 */
import { computed, signal } from '@preact/signals';
import {
  call as callPackage,
  init,
  todayInChina,
  type CallName,
  type Calls,
  type CatalogueEntry,
  type RuleText,
  type Severity,
  type Source,
} from 'zhtj/rules';

import { lang, t, type Lang } from './i18n.ts';

export type { Severity, Source } from 'zhtj/rules';

/** A finding as the page shows it, whoever found it. The findings of the library, which are told apart by code, fit. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Where in the input, as a JSON pointer; empty for the whole of it. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rule: string;
  /** Ids of sources. */
  readonly source: readonly string[];
  /** What the value should be, where that is sure. */
  readonly fix?: string;
  /** What it may be meant to be, likeliest first. */
  readonly suggestions?: readonly string[];
  readonly message?: string;
}

/** `?today=2026-11-22` if it is a day, else the day it is in China. */
function dayAsked(): string {
  const asked = new URLSearchParams(location.search).get('today') ?? '';
  return isDay(asked) ? asked : todayInChina();
}

/** Whether a text is a day of the calendar, `yyyy-MM-dd`. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day of all checks. */
export const today = signal(dayAsked());

export interface CallOptions {
  /** Whether personal data in the answer is shown in full. */
  readonly reveal?: boolean;
  /** The province of the organization. */
  readonly region?: string;
  readonly lang?: Lang;
  /** Another day than that of the page. */
  readonly today?: string;
}

/** Asks the library, for the day and in the language of the page unless told otherwise. */
export function call<K extends CallName>(name: K, input: Calls[K]['input'], options: CallOptions = {}): Calls[K]['answer'] {
  return callPackage(name, {
    today: options.today ?? today.value,
    lang: options.lang ?? lang.value,
    reveal: options.reveal ?? false,
    ...(options.region ? { region: options.region } : {}),
    input,
  });
}

export type Loading = 'asleep' | 'loading' | 'ready' | 'failed';

export const loading = signal<Loading>('asleep');

/** Loads the library unless that was begun; the page draws itself again when it is there. */
export async function start(): Promise<void> {
  if (loading.peek() === 'loading' || loading.peek() === 'ready') return;
  loading.value = 'loading';
  try {
    await init();
    loading.value = 'ready';
  } catch (error) {
    console.error(error);
    loading.value = 'failed';
  }
}

interface Book {
  readonly rulesVersion: string;
  readonly rules: ReadonlyMap<string, RuleText>;
  readonly codes: ReadonlyMap<string, CatalogueEntry>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Everything the library says about itself, in the language shown. Read it only when the library is there. */
export const book = computed<Book>(() => {
  const { value } = call('rules.list', {});
  const { findings } = call('catalogue.list', {}).value;
  return {
    rulesVersion: value.rules_version,
    rules: new Map(value.rules.map((rule) => [rule.id, rule])),
    codes: new Map(findings.map((code) => [code.code, code])),
    sources: new Map(value.sources.map((source) => [source.id, source])),
  };
});

/** The short name of a problem. */
export function titleOf(code: string): string {
  const found = book.value.codes.get(code);
  return found ? t(found.title.zh, found.title.en) : code;
}
