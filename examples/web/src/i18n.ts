/**
 * The two languages of the page. Every text is written once, beside its use, in both languages: `t('检查', 'Check')`. So a
 * text without its translation does not compile. Texts about rules come from the library in the language asked for.
 */
import { signal } from '@preact/signals';

export type Lang = 'zh' | 'en';

/** A text in both languages, for constants that live longer than a rendering. */
export type Text = readonly [zh: string, en: string];

const STORED = 'zhtj.lang';

function isLang(value: string | null): value is Lang {
  return value === 'zh' || value === 'en';
}

/** `?lang=` wins and is remembered; then what was chosen before; then Chinese. */
function initial(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLang(asked)) {
    remember(asked);
    return asked;
  }
  const stored = read(STORED);
  return isLang(stored) ? stored : 'zh';
}

/** Storage may be switched off; the page then forgets, but works. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
}

function remember(value: Lang): void {
  write(STORED, value);
}

/** The language shown. Components that read it, or call `t`, are drawn again when it changes. */
export const lang = signal<Lang>(initial());

export function setLang(value: Lang): void {
  remember(value);
  lang.value = value;
}

/** Gives the text in the language shown. */
export function t(zh: string, en: string): string {
  return lang.value === 'zh' ? zh : en;
}

/** Gives a constant text in the language shown. */
export function say(text: Text): string {
  return t(text[0], text[1]);
}

/** A number as people write it, `100,000`. */
export function count(value: number): string {
  return value.toLocaleString(lang.value === 'zh' ? 'zh-CN' : 'en-US');
}

/** `1 row`, `2 rows`; Chinese has one form. */
export function plural(value: number, zh: string, one: string, many: string): string {
  return t(`${count(value)} ${zh}`, `${count(value)} ${value === 1 ? one : many}`);
}
