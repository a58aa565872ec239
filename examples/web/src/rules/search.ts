/**
 * Search over the rules: titles, codes, messages, questions and documents, in both languages at once, so that an English
 * code finds the Chinese rule and the other way round.
 */
import { computed } from '@preact/signals';

import type { RuleText } from 'zhtj/rules';

import { book, call } from '../engine.ts';

/** A rule with its searchable texts, the weightiest first. */
interface Indexed {
  readonly rule: string;
  readonly fields: readonly { readonly weight: number; readonly text: string }[];
  /** Per code, so that a hit can be shown. */
  readonly codes: readonly { readonly code: string; readonly title: string; readonly text: string }[];
}

export interface Hit {
  readonly rule: RuleText;
  readonly score: number;
  /** The codes of the rule that match themselves. */
  readonly codes: readonly string[];
}

const HAN = /^\p{Script=Han}+$/u;

function rulesIn(lang: 'zh' | 'en'): Map<string, RuleText> {
  const { rules } = call('rules.list', {}, { lang }).value;
  return new Map(rules.map((rule) => [rule.id, rule]));
}

const index = computed<readonly Indexed[]>(() => {
  const [zh, en] = [rulesIn('zh'), rulesIn('en')];
  const { codes } = book.value;
  return [...zh.values()].map((rule) => {
    const other = en.get(rule.id);
    const titles = `${rule.title} ${other?.title ?? ''}`;
    const questions = [...rule.questions, ...(other?.questions ?? [])].map((question) => question.text);
    const parameters = [...rule.parameters, ...(other?.parameters ?? [])].map(({ id, meaning }) => `${id} ${meaning}`);
    const documents = rule.sources.map((source) => `${source.title} ${source.issuer} ${source.article} ${source.quote}`);
    const fields = [
      { weight: 12, text: titles },
      { weight: 10, text: rule.id },
      { weight: 8, text: questions.join(' ') },
      { weight: 3, text: parameters.join(' ') },
      { weight: 1, text: documents.join(' ') },
    ];
    const own = rule.findings.flatMap((code) => {
      const entry = codes.get(code);
      if (!entry) return [];
      const title = `${code} ${entry.title.zh} ${entry.title.en}`.toLowerCase();
      return [{ code, title, text: `${title} ${entry.message.zh} ${entry.message.en}`.toLowerCase() }];
    });
    return { rule: rule.id, fields: fields.map(({ weight, text }) => ({ weight, text: text.toLowerCase() })), codes: own };
  });
});

/** Splits a query into words. */
export function words(query: string): string[] {
  return query.toLowerCase().normalize('NFKC').split(/[\s,;，；、。？?]+/).filter(Boolean);
}

/**
 * How far a text holds a word: 1 if it does. Chinese is written without blanks, so of a run of characters the pairs count:
 * 发展编号 finds 发展团员编号.
 */
function holds(text: string, word: string): number {
  if (text.includes(word)) return 1;
  if (!HAN.test(word) || word.length < 3) return 0;
  let found = 0;
  for (let at = 0; at + 2 <= word.length; at += 1) if (text.includes(word.slice(at, at + 2))) found += 1;
  const share = found / (word.length - 1);
  return share >= 0.6 ? share * 0.6 : 0;
}

/** Gives the rules that hold every word, the best first; all of them in their order if there is no word. */
export function search(query: string): Hit[] {
  const wanted = words(query);
  const { rules } = book.value;
  const hits: Hit[] = [];
  for (const entry of index.value) {
    const rule = rules.get(entry.rule);
    if (!rule) continue;
    const codes = wanted.length === 0 ? [] : entry.codes.filter(({ text }) => wanted.every((word) => holds(text, word) > 0));
    let score = wanted.length === 0 ? 1 : 0;
    for (const word of wanted) {
      const own = Math.max(0, ...entry.fields.map(({ weight, text }) => weight * holds(text, word)));
      const best = Math.max(own, ...entry.codes.map(({ title, text }) => Math.max(6 * holds(title, word), 3 * holds(text, word))));
      if (best === 0) {
        score = 0;
        break;
      }
      score += best;
    }
    if (score > 0) hits.push({ rule, score: score + (codes.length > 0 ? 2 : 0), codes: codes.map(({ code }) => code) });
  }
  return wanted.length === 0 ? hits : hits.sort((a, b) => b.score - a.score);
}
