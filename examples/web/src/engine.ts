/**
 * The library behind the page. It is loaded once, then every call is synchronous. The page knows no rule: texts, values and
 * sources are asked for here.
 */
import { computed, signal } from '@preact/signals';
import { callJson, init } from 'zhtj/rules';

import { lang, t, type Lang } from './i18n.ts';
import type { Severity } from './ui/severity.tsx';

export type Grade = 'official' | 'reposted' | 'observed' | 'analogous' | 'inferred';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly article: string;
  readonly url: string;
  readonly grade: Grade;
  readonly quote: string;
}

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

export interface Answer<V> {
  readonly verdict: 'pass' | 'fail' | 'undecided';
  readonly findings: readonly Finding[];
  readonly value: V;
}

export interface Question {
  readonly number: number;
  readonly text: string;
}

export interface Parameter {
  readonly id: string;
  readonly meaning: string;
  readonly steps: readonly { readonly from: string; readonly value: string | null; readonly source: string }[];
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly questions: readonly Question[];
  readonly read_at: 'today' | 'event_day' | 'timeless';
  readonly parameters: readonly Parameter[];
  readonly sources: readonly Source[];
  readonly findings: readonly string[];
}

export interface Code {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: { readonly zh: string; readonly en: string };
  readonly message: { readonly zh: string; readonly en: string };
  readonly sources: readonly string[];
}

/** The day in China, where the rules are in force. */
function dayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** The day of all checks: `?today=2026-11-22`, else the day it is in China. */
export const today = signal(
  /^\d{4}-\d{2}-\d{2}$/.exec(new URLSearchParams(location.search).get('today') ?? '')?.[0] ?? dayInChina(),
);

export interface CallOptions {
  /** Whether personal data in the answer is shown in full. */
  readonly reveal?: boolean;
  /** The province of the organization. */
  readonly region?: string;
  readonly lang?: Lang;
  /** Another day than that of the page. */
  readonly today?: string;
}

/** Asks the library. Calls that check answer `{verdict, findings, value}`. */
export function call<V>(name: string, input: unknown, options: CallOptions = {}): Answer<V> {
  const { reveal = false, region } = options;
  const frame = { today: options.today ?? today.value, lang: options.lang ?? lang.value, reveal };
  const request = { ...frame, ...(region ? { region } : {}), input };
  return JSON.parse(callJson(name, JSON.stringify(request))) as Answer<V>;
}

export type Loading = 'loading' | 'ready' | 'failed';

export const loading = signal<Loading>('loading');

/** Loads the library; the page draws itself again when it is there. */
export async function start(): Promise<void> {
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
  readonly rules: ReadonlyMap<string, Rule>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Everything the library says about itself, in the language shown. Read it only when the library is there. */
export const book = computed<Book>(() => {
  const { value } = call<{ rules_version: string; rules: Rule[]; sources: Source[] }>('rules.list', {});
  const codes = call<{ findings: Code[] }>('catalogue.list', {}).value.findings;
  return {
    rulesVersion: value.rules_version,
    rules: new Map(value.rules.map((rule) => [rule.id, rule])),
    codes: new Map(codes.map((code) => [code.code, code])),
    sources: new Map(value.sources.map((source) => [source.id, source])),
  };
});

/** The short name of a problem. */
export function titleOf(code: string): string {
  const found = book.value.codes.get(code);
  return found ? t(found.title.zh, found.title.en) : code;
}
