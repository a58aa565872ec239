import { lang } from '../../i18n.ts';
import { ROWS_AT_MOST } from './limits.ts';
import type { Change, ExistingPeople, FieldName, Filter, Found, Port, Preview, Product, Report, SheetName, SheetPlace, Summary, Terms } from './port.ts';
import { RosterError } from './port.ts';
import type { SheetRow, Severity } from './types.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class Client implements Port {
  onCrash: (error: RosterError) => void = () => undefined;
  #worker: Worker | undefined;
  #waiting = new Map<number, { resolve(v: any): void; reject(e: unknown): void }>();
  #id = 0;
  #progress: Report | undefined;
  #numbers: Uint32Array = new Uint32Array();
  #lastRow = 0;
  #sheets: (SheetName & { lastRow: number })[] = [];

  #ask<T>(method: string, ...args: unknown[]): Promise<T> {
    if (!this.#worker) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.#worker = worker;
      worker.onmessage = ({ data }) => {
        if (data.progress) return this.#progress?.(data.progress);
        const one = this.#waiting.get(data.id);
        this.#waiting.delete(data.id);
        if (data.error) one?.reject(new RosterError(data.error.code, data.error.message[lang.peek()]));
        else one?.resolve(data.value);
      };
      worker.onerror = () => {
        this.#end(new RosterError('page.stopped', ''));
        this.onCrash(new RosterError('page.crashed', 'crashed'));
      };
    }
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, method, args });
    });
  }
  #end(error: RosterError) {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const one of this.#waiting.values()) one.reject(error);
    this.#waiting.clear();
  }
  async fields() {
    const all = await this.#ask<{ field: string; header: string; en: string }[]>('fields');
    return all.map(({ field, header, en }): FieldName => ({ key: field, header, en }));
  }
  async open(file: File, report: Report): Promise<SheetName[]> {
    this.#progress = report;
    this.#sheets = await this.#ask('open', await file.arrayBuffer(), file.name, { limits: { rows: ROWS_AT_MOST } });
    return this.#sheets;
  }
  async preview(sheet: number, rows: number, reveal: boolean): Promise<Preview> {
    const { rows: top, columns } = await this.#ask<any>('preview', sheet, rows, { reveal });
    return { rows: top, guesses: Object.fromEntries(columns.filter((c: any) => c.field).map((c: any) => [c.index, c.field])) };
  }
  async check(terms: Terms, report: Report): Promise<Summary> {
    this.#progress = report;
    this.#lastRow = this.#sheets[terms.sheet]?.lastRow ?? 0;
    return this.#summary(await this.#ask('check', { ...terms, lang: lang.peek(), region: terms.region || undefined, kind: terms.kind ?? undefined }));
  }
  #summary(s: any): Summary {
    return { ...s, lastRow: this.#lastRow, findings: s.sheetFindings, canUndo: s.undo > 0, canRedo: s.redo > 0 };
  }
  async existing(file: File | null, terms: Terms): Promise<ExistingPeople | null> {
    return (await this.#ask<ExistingPeople | undefined>('existing', file && (await file.arrayBuffer()), { today: terms.today })) ?? null;
  }
  async filter(filter: Filter): Promise<number> {
    this.#numbers = await this.#ask('filter', filter);
    return this.#numbers.length;
  }
  rows(from: number, to: number, reveal: boolean): Promise<SheetRow[]> {
    return this.#ask('rows', this.#numbers.slice(from, to), { reveal, lang: lang.peek() });
  }
  rowAt(place: number): number | null {
    return this.#numbers[place] ?? null;
  }
  placeOf(row: number): number | null {
    const place = this.#numbers.indexOf(row);
    return place < 0 ? null : place;
  }
  async next(from: SheetPlace, by: 1 | -1, least: Severity, codes: readonly string[]): Promise<SheetPlace | null> {
    return (await this.#ask<SheetPlace | undefined>('next', from, { direction: by, least, codes })) ?? null;
  }
  findings(row: number, reveal: boolean): Promise<Found[]> {
    return this.#ask('findings', row, { reveal, lang: lang.peek() });
  }
  text(row: number, column: number): Promise<string> { return this.#ask('text', row, column); }
  async edit(row: number, column: number, text: string) { return this.#summary(await this.#ask('edit', row, column, text)); }
  changes(codes: readonly string[] | null, reveal: boolean): Promise<Change[]> { return this.#ask('fixes', codes, { reveal, lang: lang.peek() }); }
  async applyFixes(codes: readonly string[] | null) { return this.#summary(await this.#ask('applyFixes', codes)); }
  async applyFix(row: number, column: number) { return this.#summary(await this.#ask('applyFix', row, column)); }
  async undo() { return this.#summary(await this.#ask('undo')); }
  async redo() { return this.#summary(await this.#ask('redo')); }
  async annotated(): Promise<Product> { return { bytes: await this.#ask('annotated', { lang: lang.peek() }), type: XLSX }; }
  async corrected(): Promise<Product> { return { bytes: await this.#ask('corrected', { fixes: false, lang: lang.peek() }), type: XLSX }; }
  async report(reveal: boolean): Promise<Product> { return { bytes: await this.#ask('report', 'html', { reveal, lang: lang.peek() }), type: 'text/html' }; }
  stop() { this.#end(new RosterError('page.stopped', '')); }
}
