import { t } from '../i18n.ts';

/**
 * A dated value as people read it. The library gives values as it prints them: numbers, `true`, lists, records.
 * What is none of these is shown as it is.
 */
export function readable(value: string | null): string {
  if (value === null) return t('废止', 'repealed');
  if (value === 'true') return t('是', 'yes');
  if (value === 'false') return t('否', 'no');
  if (value === '[]') return t('无', 'none');
  const list = /^[[(](.*)[\])]$/s.exec(value);
  if (list?.[1] !== undefined && !/[{}]/.test(value)) {
    // Pairs within a list are ranges.
    return list[1].replaceAll(/\((\d+), (\d+)\)/g, (_, from: string, to: string) => (from === to ? from : `${from}–${to}`)).replaceAll('"', '');
  }
  return record(value) ?? value;
}

/** `Seats { fewest: 3, most: 5 }`: two numbers are a range, anything else is listed by name. */
function record(value: string): string | undefined {
  const inner = /^\w+ \{ (.*) \}$/s.exec(value)?.[1];
  if (inner === undefined || /[{}[\]]/.test(inner)) return undefined;
  const parts = inner.split(', ').map((part) => part.split(': '));
  const numbers = parts.map(([, text]) => text ?? '');
  if (parts.length === 2 && numbers.every((text) => /^\d+$/.test(text))) {
    return numbers[0] === numbers[1] ? numbers[0] : numbers.join('–');
  }
  return parts.map(([name, text]) => `${name?.replaceAll('_', ' ')}: ${text?.replace(/^Some\((.*)\)$/, '$1').replace('None', '–')}`).join(', ');
}

/** The step in force on a day: the last that has begun; the steps are in the order of time. */
export function inForce(steps: readonly { readonly from: string }[], day: string): number {
  return steps.filter((step) => step.from <= day).length - 1;
}
