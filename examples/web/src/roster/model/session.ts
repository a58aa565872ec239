import { effect, signal } from '@preact/signals';

import { today } from '../../engine.ts';
import { lang, t } from '../../i18n.ts';
import { RowCache } from './cache.ts';
import { gridColumns } from './columns.ts';
import { BYTES_AT_MOST } from './limits.ts';
import type { ExistingPeople, FieldName, Filter, Found, Port, Progress, SheetKind, SheetName, SheetPlace, Summary, Terms } from './port.ts';
import { RosterError } from './port.ts';
import { Revealed } from './revealed.ts';
import type { GridColumn, Place } from './types.ts';

export type Phase =
  | { at: 'start' }
  | { at: 'reading'; name: string; bytes: number; step: 'open' | 'check'; progress: Progress }
  | { at: 'sheets'; sheets: SheetName[] }
  | { at: 'sheet' };

export interface Trouble {
  code: string;
  message: string;
  /** The name of the file that it is about. */
  name: string;
  /** The file, if another try may help. */
  again?: File;
}

const NOT_BEGUN: Progress = { done: 0, of: 0 };

const NO_FILTER: Filter = { codes: [], states: [], text: '' };

/** One roster from the file to the corrected one. Lives as long as the page, so that a look at the rules loses nothing. */
export class Session {
  readonly phase = signal<Phase>({ at: 'start' });
  readonly trouble = signal<Trouble | null>(null);
  readonly summary = signal<Summary | null>(null);
  readonly columns = signal<readonly GridColumn[]>([]);
  readonly sheets = signal<SheetName[]>([]);
  readonly fields = signal<readonly FieldName[]>([]);
  readonly sheet = signal(0);
  readonly region = signal('');
  readonly kind = signal<SheetKind | null>(null);
  readonly assigned = signal<Readonly<Record<number, string>>>({});
  readonly existing = signal<(ExistingPeople & { name: string }) | null>(null);
  readonly filter = signal<Filter>(NO_FILTER);
  readonly count = signal(0);
  /** Grows whenever the cache of rows holds something new. */
  readonly version = signal(0);
  readonly active = signal<Place>({ row: 0, column: 0 });
  readonly draft = signal<string | null>(null);
  readonly focusWish = signal(0);
  /** What was found in the active row. */
  readonly found = signal<{ row: number; findings: Found[] } | null>(null);
  /** Whether the explanation is folded up, where it lies over the sheet. */
  readonly folded = signal(true);
  /** How many things are under way. */
  readonly working = signal(0);
  /** What is being done, if it takes long enough to be said. */
  readonly busy = signal<string | null>(null);
  /** What was just done, for those who do not see it. */
  readonly said = signal('');
  /** Whether there are edits that were not saved. */
  readonly unsaved = signal(false);
  readonly mapping = signal(false);
  /** What is to be done once somebody agrees to lose their edits. */
  readonly leaving = signal<(() => void) | null>(null);
  readonly revealed = new Revealed(() => this.#reveal());
  readonly cache: RowCache;
  file: File | null = null;
  #port: Port;

  constructor(port: Port) {
    this.#port = port;
    const source = {
      get count() {
        return count.peek();
      },
      rows: (from: number, to: number) => port.rows(from, to, this.revealed.on.peek()),
    };
    const { count } = this;
    this.cache = new RowCache(
      source,
      () => {
        this.version.value += 1;
        if (this.found.peek()?.row !== this.rowAt(this.active.peek().row)) void this.look();
      },
      (error) => this.#fail(error),
    );
    // Another day or language asks for another check; the first run is the one that is there already.
    let was = `${today.peek()} ${lang.peek()}`;
    effect(() => {
      const now = `${today.value} ${lang.value}`;
      if (now === was) return;
      was = now;
      if (this.phase.peek().at === 'sheet') void this.check();
    });
  }

  get terms(): Terms {
    return {
      sheet: this.sheet.peek(),
      today: today.peek(),
      region: this.region.peek(),
      kind: this.kind.peek(),
      columns: this.assigned.peek(),
    };
  }

  async open(file: File): Promise<void> {
    this.close();
    if (file.size > BYTES_AT_MOST) {
      this.trouble.value = { code: 'page.too_large', name: file.name, message: tooLarge() };
      return;
    }
    this.file = file;
    this.phase.value = { at: 'reading', name: file.name, bytes: file.size, step: 'open', progress: NOT_BEGUN };
    try {
      const sheets = await this.#port.open(file, (at) => this.#progress(at));
      this.fields.value = await this.#port.fields();
      this.sheets.value = sheets;
      const visible = sheets.flatMap((sheet, index) => (sheet.visible ? [index] : []));
      this.sheet.value = visible[0] ?? 0;
      if (visible.length > 1) this.phase.value = { at: 'sheets', sheets };
      else await this.check();
    } catch (error) {
      this.#fail(error);
    }
  }

  async choose(sheet: number): Promise<void> {
    this.sheet.value = sheet;
    this.assigned.value = {};
    this.filter.value = NO_FILTER;
    this.summary.value = null;
    await this.check();
  }

  /** Checks the sheet under the terms as they are now; edits are kept. */
  async check(): Promise<void> {
    this.trouble.value = null;
    const name = this.file?.name ?? '';
    const isFirst = this.summary.peek() === null;
    if (isFirst) {
      this.phase.value = { at: 'reading', name, bytes: this.file?.size ?? 0, step: 'check', progress: NOT_BEGUN };
    }
    await this.#do(isFirst ? null : t('正在检查', 'Checking'), async () => {
      const summary = await this.#port.check(this.terms, (at) => this.#progress(at));
      await this.#take(summary);
      if (isFirst) {
        await this.#widths();
        this.active.value = { row: 0, column: 0 };
        this.phase.value = { at: 'sheet' };
        this.folded.value = true;
        await this.go(1, false);
      }
      this.said.value = summary.headline;
    });
  }

  /** Leaves a sheet whose columns nobody could tell. */
  leaveMapping(): void {
    this.mapping.value = false;
    if (this.summary.peek()) return;
    const sheets = this.sheets.peek();
    if (sheets.filter((sheet) => sheet.visible).length > 1) this.phase.value = { at: 'sheets', sheets };
    else this.close();
  }

  async setFilter(filter: Partial<Filter>): Promise<void> {
    this.filter.value = { ...this.filter.peek(), ...filter };
    await this.#do(null, async () => {
      const row = this.rowAt(this.active.peek().row);
      this.count.value = await this.#port.filter(this.filter.peek());
      this.cache.clear();
      const place = row === null ? null : this.#port.placeOf(row);
      this.active.value = { row: place ?? 0, column: this.active.peek().column };
    });
  }

  clearFilter(): Promise<void> {
    return this.setFilter(NO_FILTER);
  }

  /** Goes to the next finding, or the one before. */
  async go(by: 1 | -1, focus = true): Promise<void> {
    await this.#do(null, async () => {
      const { row, column } = this.active.peek();
      const at: SheetPlace = { row: this.rowAt(row) ?? 0, column: this.columns.peek()[column]?.index ?? null };
      const { codes, states } = this.filter.peek();
      // Notes are nothing to be mended; whoever wants to see them filters for them.
      const least = codes.length > 0 || states.includes('ready') ? 'note' : 'warning';
      // After the last one comes the first one.
      const end: SheetPlace = by === 1 ? { row: 0, column: null } : { row: (this.summary.peek()?.lastRow ?? 0) + 1, column: 0 };
      const further = await this.#port.next(at, by, least, codes);
      const next = further ?? (await this.#port.next(end, by, least, codes));
      const place = next && this.#port.placeOf(next.row);
      if (!next || place === null) {
        this.said.value = t('没有问题', 'No problem');
        return;
      }
      this.said.value = further ? '' : t('从头再来', 'Begun again');
      const index = this.columns.peek().findIndex((one) => one.index === next.column);
      this.setActive({ row: place, column: index }, focus);
      if (focus) this.focusWish.value += 1;
    });
  }

  /** The number of the row at a place among those shown. */
  rowAt(place: number): number | null {
    return this.#port.rowAt(place);
  }

  setActive(place: Place, isWished = true): void {
    this.active.value = place;
    if (isWished) this.folded.value = false;
    void this.look();
  }

  /** Begins to edit a cell with its text in full: nobody can mend half a number. */
  async edit(place: Place): Promise<void> {
    this.setActive(place);
    await this.#do(null, async () => {
      const [row, column] = [this.rowAt(place.row), this.columns.peek()[place.column]];
      if (row === null || !column) return;
      const text = await this.#port.text(row, column.index);
      if (this.active.peek() === place) this.draft.value = text;
    });
  }

  async endEdit(text: string | null): Promise<void> {
    const { row, column } = this.active.peek();
    this.draft.value = null;
    const [number, index] = [this.rowAt(row), this.columns.peek()[column]?.index];
    if (text !== null && number !== null && index !== undefined) await this.put(number, index, text);
  }

  put(row: number, column: number, text: string): Promise<void> {
    return this.#change(() => this.#port.edit(row, column, text));
  }

  /** Makes the safe correction of one cell. */
  fix(row: number, column: number): Promise<void> {
    return this.#change(() => this.#port.applyFix(row, column));
  }

  applyFixes(codes: readonly string[] | null): Promise<void> {
    return this.#change(() => this.#port.applyFixes(codes));
  }

  undo(): Promise<void> {
    return this.#change(() => this.#port.undo());
  }

  redo(): Promise<void> {
    return this.#change(() => this.#port.redo());
  }

  changes(codes: readonly string[] | null) {
    return this.#do(null, () => this.#port.changes(codes, this.revealed.on.peek()));
  }

  preview(rows: number) {
    return this.#do(null, () => this.#port.preview(this.sheet.peek(), rows, this.revealed.on.peek()));
  }

  async assign(columns: Readonly<Record<number, string>>): Promise<void> {
    this.assigned.value = columns;
    this.mapping.value = false;
    this.trouble.value = null;
    await this.check();
  }

  async setExisting(file: File | null): Promise<void> {
    this.trouble.value = null;
    await this.#do(t('正在读取已有人员', 'Reading the people in the system'), async () => {
      try {
        const people = await this.#port.existing(file, this.terms);
        this.existing.value = people && file ? { ...people, name: file.name } : null;
      } catch (error) {
        this.#fail(error, file?.name);
        return;
      }
      await this.#take(await this.#port.check(this.terms, () => undefined));
    });
  }

  /** Makes a file to be downloaded. */
  async make(what: 'annotated' | 'corrected' | 'report', reveal: boolean) {
    return this.#do(t('正在生成文件', 'Making the file'), async () => {
      const product = await (what === 'report' ? this.#port.report(reveal) : this.#port[what]());
      if (what === 'corrected') this.unsaved.value = false;
      return product;
    });
  }

  /** Does what loses the edits, after asking if there are any. */
  leave(then: () => void): void {
    if (this.unsaved.peek()) this.leaving.value = then;
    else then();
  }

  /** Forgets the file. */
  close(): void {
    this.#port.stop();
    this.revealed.hide();
    this.file = null;
    this.summary.value = null;
    this.columns.value = [];
    this.sheets.value = [];
    this.assigned.value = {};
    this.kind.value = null;
    this.existing.value = null;
    this.filter.value = NO_FILTER;
    this.count.value = 0;
    this.found.value = null;
    this.draft.value = null;
    this.trouble.value = null;
    this.unsaved.value = false;
    this.mapping.value = false;
    this.leaving.value = null;
    this.phase.value = { at: 'start' };
    this.cache.clear();
  }

  /** What was found in the active row. */
  async look(): Promise<void> {
    const row = this.rowAt(this.active.peek().row);
    if (row === null) return;
    const findings = await this.#port.findings(row, this.revealed.on.peek()).catch((error: unknown) => this.#fail(error));
    if (findings && this.rowAt(this.active.peek().row) === row) this.found.value = { row, findings };
  }

  #progress(progress: Progress): void {
    const phase = this.phase.peek();
    if (phase.at === 'reading') this.phase.value = { ...phase, progress };
  }

  #reveal(): void {
    this.found.value = null;
    this.cache.clear();
  }

  async #change(make: () => Promise<Summary>): Promise<void> {
    await this.#do(null, async () => {
      const summary = await make();
      await this.#take(summary);
      // Everything taken back is the file as it was.
      this.unsaved.value = summary.canUndo;
    });
  }

  async #take(summary: Summary): Promise<void> {
    const row = this.rowAt(this.active.peek().row);
    this.count.value = await this.#port.filter(this.filter.peek());
    this.summary.value = summary;
    // A row that was mended may be gone from what the filter shows; the next one takes its place.
    const old = this.active.peek();
    const place = (row === null ? null : this.#port.placeOf(row)) ?? Math.min(old.row, this.count.peek() - 1);
    if (place !== old.row) this.active.value = { ...old, row: Math.max(0, place) };
    this.cache.refresh();
    await this.look();
  }

  async #widths(): Promise<void> {
    const summary = this.summary.peek();
    const first = await this.#port.rows(0, 60, false);
    if (summary) this.columns.value = gridColumns(summary, first);
  }

  async #do<T>(busy: string | null, run: () => Promise<T>): Promise<T | undefined> {
    this.working.value += 1;
    this.busy.value = busy;
    try {
      return await run();
    } catch (error) {
      this.#fail(error);
      return undefined;
    } finally {
      this.working.value -= 1;
      this.busy.value = null;
    }
  }

  #fail(error: unknown, name = this.file?.name ?? ''): void {
    const code = error instanceof RosterError ? error.code : 'page.failed';
    // Whatever waits for a worker that crashed fails; the first of them tells it.
    if (code === 'page.stopped' || (code === 'page.crashed' && this.file === null)) return;
    if (code === 'file.no_known_column' && this.summary.peek() === null) {
      this.mapping.value = true;
      return;
    }
    const message = error instanceof RosterError ? error.message : String(error);
    const again = code === 'page.crashed' ? this.file : null;
    if (this.summary.peek() === null || code === 'page.crashed') this.close();
    this.trouble.value = { code, name, message, ...(again && { again }) };
  }
}

function tooLarge(): string {
  const megabytes = BYTES_AT_MOST / 1024 / 1024;
  return t(
    `文件超过${megabytes} MB，本页不能读取；请拆分后再试，或使用命令行工具`,
    `the file has more than ${megabytes} MB, which this page does not read; split it, or use the command line`,
  );
}
