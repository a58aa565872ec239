/**
 * Addresses behind the hash, so that any file host can serve the page: `#/rules/resident_id.check_character?q=编号`.
 */
import { signal } from '@preact/signals';

export const PAGES = ['roster', 'forms', 'advise', 'rules'] as const;
export type Page = (typeof PAGES)[number];

export interface Route {
  readonly page: Page;
  /** What follows the page, decoded. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads a hash; what names no page is the first one. */
export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '').map(decode);
  const page = PAGES.find((known) => known === first) ?? 'roster';
  return { page, rest, query: new URLSearchParams(query) };
}

/** Writes a hash; parameters without a value are left out. */
export function href(page: Page, rest: readonly string[] = [], query: Record<string, string | undefined> = {}): string {
  const path = [page, ...rest.map(encodeURIComponent)].join('/');
  const kept = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const tail = new URLSearchParams(kept).toString();
  return `#/${path}${tail ? `?${tail}` : ''}`;
}

/** What of the page is shown, such as the name of a rule, for the title of the window. Pages set it and clear it. */
export const subtitle = signal('');

export const route = signal<Route>(parse(location.hash));

addEventListener('hashchange', () => {
  route.value = parse(location.hash);
});

/** Changes the address without a new entry in the history, as for a search while it is typed. */
export function replace(address: string): void {
  history.replaceState(null, '', address);
  route.value = parse(location.hash);
}
