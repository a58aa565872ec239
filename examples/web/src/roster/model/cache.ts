import type { RowSource, SheetRow } from './types.ts';

const PAGE = 100;
/** 12,000 rows: several screens in both directions, a few megabytes. */
const PAGES_KEPT = 120;

interface Page {
  rows: SheetRow[];
  /** Shown until the new ones come, but asked for again. */
  stale: boolean;
}

/**
 * The rows near the visible ones. The source answers late (it lives in a worker), so the grid reads what is there and
 * says what it wants; only the newest wish counts, because somebody who drags the scroll bar passes thousands of rows
 * that nobody will look at.
 */
export class RowCache {
  #source: RowSource;
  #pages = new Map<number, Page>();
  #wanted: [number, number] = [0, 0];
  /** The active row, which is drawn wherever it is. */
  #held = 0;
  #busy = false;
  /** Counts clearings, so that an answer that was under way before one is dropped. */
  #era = 0;
  #changed: () => void;
  #failed: (error: unknown) => void;

  constructor(source: RowSource, changed: () => void, failed: (error: unknown) => void) {
    this.#source = source;
    this.#changed = changed;
    this.#failed = failed;
  }

  get count(): number {
    return this.#source.count;
  }

  get(index: number): SheetRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.rows[index % PAGE];
  }

  /** Takes care that these rows come, `to` not included, and one more that may be far from them. */
  want(from: number, to: number, held: number): void {
    this.#wanted = [Math.max(0, from), to];
    this.#held = held;
    if (!this.#busy) void this.#load();
  }

  /** Everything may have changed, but what is shown may be shown until then. */
  refresh(): void {
    this.#era += 1;
    for (const page of this.#pages.values()) page.stale = true;
    this.#busy = false;
    void this.#load();
  }

  /** Nothing that is held may be shown any longer: another filter, or numbers are to be masked again. */
  clear(): void {
    this.#era += 1;
    this.#pages.clear();
    this.#busy = false;
    this.#changed();
    void this.#load();
  }

  #next(): number | null {
    const [from, to] = this.#wanted;
    // There may be fewer rows now than when the wish was made.
    const end = Math.min(to, this.count);
    for (let page = Math.floor(from / PAGE); page * PAGE < end; page += 1) {
      if (this.#lacks(page)) return page;
    }
    const page = Math.floor(this.#held / PAGE);
    return this.#held < this.count && this.#lacks(page) ? page : null;
  }

  #lacks(page: number): boolean {
    return this.#pages.get(page)?.stale ?? true;
  }

  async #load(): Promise<void> {
    const era = this.#era;
    this.#busy = true;
    for (let page = this.#next(); page !== null; page = this.#next()) {
      let rows: SheetRow[];
      try {
        rows = await this.#source.rows(page * PAGE, Math.min((page + 1) * PAGE, this.count));
      } catch (error) {
        if (era === this.#era) {
          this.#busy = false;
          this.#failed(error);
        }
        return;
      }
      if (era !== this.#era) return;
      this.#pages.set(page, { rows, stale: false });
      this.#drop(Math.floor(this.#wanted[0] / PAGE));
      this.#changed();
    }
    this.#busy = false;
  }

  #drop(near: number): void {
    if (this.#pages.size <= PAGES_KEPT) return;
    const held = Math.floor(this.#held / PAGE);
    const others = [...this.#pages.keys()].filter((page) => page !== held);
    const farthest = others.sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const page of farthest.slice(0, this.#pages.size - PAGES_KEPT)) this.#pages.delete(page);
  }
}
