// temporary, until the package's own client of a worker is there
import { Book, Existing, fields, init, errorMessage, ZhtjError, type Sheet } from 'zhtj/roster';

let book: Book | undefined;
let sheet: Sheet | undefined;
let existing: Existing | undefined;

const methods: Record<string, (...args: any[]) => unknown> = {
  fields: () => fields(),
  open: (bytes, name, options) => {
    book = Book.open(bytes, name, options, (p) => postMessage({ progress: p }));
    return book.sheets;
  },
  preview: (place, rows, style) => book!.preview(place, rows, style),
  check: (options) => {
    sheet = book!.check({ ...options, existing }, (p) => postMessage({ progress: p }));
    return sheet.summary();
  },
  existing: (bytes, terms) => {
    existing = bytes ? Existing.read(bytes, terms) : undefined;
    return existing && { people: existing.people, passedOver: existing.passedOver };
  },
  filter: (filter) => sheet!.filter(filter),
  rows: (numbers, style) => sheet!.rows(numbers, style),
  text: (row, column) => sheet!.text(row, column),
  next: (from, options) => sheet!.next(from, options),
  findings: (row, style) => sheet!.findings(row, style),
  edit: (row, column, text) => (sheet!.edit(row, column, text), sheet!.summary()),
  fixes: (codes, style) => sheet!.fixes(codes ?? undefined, style),
  applyFixes: (codes) => (sheet!.applyFixes(codes ?? undefined), sheet!.summary()),
  applyFix: (row, column) => (sheet!.applyFix(row, column), sheet!.summary()),
  undo: () => (sheet!.undo(), sheet!.summary()),
  redo: () => (sheet!.redo(), sheet!.summary()),
  annotated: (style) => book!.annotated(style),
  corrected: (style) => book!.corrected(style),
  report: (format, style) => book!.report(format, style),
};

onmessage = async ({ data }) => {
  try {
    await init();
    postMessage({ id: data.id, value: methods[data.method]!(...data.args) });
  } catch (error) {
    const code = error instanceof ZhtjError ? error.code : 'page.failed';
    postMessage({ id: data.id, error: { code, message: { zh: errorMessage(error, 'zh'), en: errorMessage(error, 'en') } } });
  }
};
