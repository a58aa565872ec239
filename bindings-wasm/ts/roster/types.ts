/** How grave a finding is. */
export type Severity = "note" | "warning" | "undecided" | "error";
/** A language of sentences and labels. */
export type Lang = "zh" | "en";
/** Which of the two import sheets a roster is: members and cadres of branches, or cadres of a committee's own level. */
export type SheetKind = "members" | "cadres";
/**
 * The state of a row by its gravest finding. `nobody`: the header and what is above it, blank rows, remarks, sums.
 */
export type RowState = "nobody" | "ready" | "to_look_at" | "undecided" | "to_fix";

/** In which language an answer is (`zh` unless said otherwise), and whether personal data is shown in full (`false`). */
export interface Style {
  lang?: Lang | undefined;
  reveal?: boolean | undefined;
}

/**
 * How much of a file is taken before it is refused with a `file.*` error. What is left out has the default for a browser:
 * 256 MiB of file, 2 GiB decompressed, 512 MiB held in memory, 300,000 rows, 256 columns, 32,767 characters a cell,
 * 20 rows among which the header is looked for, 200,000 findings one by one (further ones are counted).
 */
export interface Limits {
  file_bytes?: number;
  decompressed_bytes?: number;
  memory_bytes?: number;
  rows?: number;
  columns?: number;
  cell_chars?: number;
  header_rows?: number;
  findings?: number;
}

/** How far a call is: bytes of the file while it is opened, rows while it is checked. */
export interface Progress {
  done: number;
  of: number;
}
export type OnProgress = (progress: Progress) => void;

export interface OpenOptions {
  limits?: Limits | undefined;
}

/** A sheet of a file. */
export interface SheetInfo {
  /** Empty for a text file. */
  name: string;
  /** Hidden sheets often hold the values of drop-down lists. */
  visible: boolean;
  /** Rows with something in them. */
  rows: number;
  columns: number;
  /** The number of the last row, as the spreadsheet program shows it. */
  lastRow: number;
}

/** The format of a file, told from its bytes. */
export type FileKind = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "tsv";

/** A column and what it was taken for. */
export interface Column {
  /** Its place, from 0. */
  index: number;
  /** `A`, `B`, … */
  letters: string;
  /** Its header as written. */
  header: string;
  /** What it is about; `null` if it is not known and not checked. */
  field: string | null;
}

/** What a column can be about. */
export interface Field {
  /** The name that `columns` of a check takes. */
  field: string;
  /** Its header in the import template. */
  header: string;
  en: string;
  /** The values of a column with a fixed list, the most frequent first; empty otherwise. */
  values: string[];
}

/** The first rows of a sheet, to assign columns by hand. */
export interface Preview {
  rows: { number: number; cells: string[] }[];
  /** The row of the header, if one was found. */
  headerRow: number | null;
  /** The columns of that header and what they would be taken for. */
  columns: Column[];
}

export interface CheckTerms {
  /** The day of the check, `yyyy-MM-dd`, Asia/Shanghai. */
  today: string;
  /** The province of the organization: two digits, Chinese name or pinyin. */
  region?: string | undefined;
  /** What the caller decides where the facts leave a choice; the library's own choice for what is left out. */
  policy?: object | undefined;
  /** Which of the two sheets it is; found out from its columns unless said. */
  kind?: SheetKind | undefined;
  /** Columns assigned by hand: place from 0, and the name of the field. */
  columns?: Readonly<Record<number, string>> | undefined;
}

/** How often a code was found. */
export interface Problem {
  code: string;
  title: string;
  /** Its gravest severity in this sheet. */
  severity: Severity;
  times: number;
}

/** What was found at a place. */
export interface Found {
  /** The row, from 1; `null` if it is about the sheet as a whole. */
  row: number | null;
  /** The column, from 0; `null` if it is about the whole row or sheet. */
  column: number | null;
  /** The place as people name it, `C5`. */
  place: string | null;
  code: string;
  severity: Severity;
  /** A short name of the problem. */
  title: string;
  /** The fact, then what to do. */
  message: string;
  params: Record<string, unknown>;
  /** The rule that finds it, and the sources that the rule rests on, best first. */
  rule: string;
  source: string[];
  /** The text that stands there. */
  found: string | null;
  /** The correction that is safe: it changes how the text is written, not what it says. */
  fix: string | null;
  /** Likely corrections, best first, for a person to choose from. */
  suggestions: string[];
}

/** The report on a sheet in short. */
export interface Summary {
  verdict: "pass" | "fail" | "undecided";
  /** What there is to know in one sentence. */
  headline: string;
  kind: SheetKind;
  headerRow: number;
  columns: Column[];
  /** Rows with people in them, each counted once by its gravest finding. */
  rows: Record<"people" | "ready" | "to_look_at" | "undecided" | "to_fix", number>;
  /** The gravest and most frequent first. */
  problems: Problem[];
  /** Findings about the sheet as a whole. */
  sheetFindings: Found[];
  /** Findings that were only counted, because there were more than `limits.findings`. */
  notKept: number;
  /** How many cells have a safe correction. */
  fixes: number;
  /** How many steps can be taken back, and how many made again. */
  undo: number;
  redo: number;
}

/** A row as a table shows it. */
export interface SheetRow {
  /** The number that the spreadsheet program shows. */
  number: number;
  state: RowState;
  /** The texts, masked unless revealed; a column that is not checked shows its length only. */
  cells: string[];
  /** Cells with findings; `column: null` for findings about the whole row. */
  marks: { column: number | null; severity: Severity; titles: string[] }[];
  /** Columns that were changed since the file was opened. */
  edited: number[];
}

/** Which rows are wanted; what is left out or empty wants all. */
export interface Filter {
  codes?: readonly string[];
  states?: readonly RowState[];
  /** Text in any cell, whatever its case. */
  text?: string;
}

/** A place of the sheet; `column: null` is behind the last column. */
export interface Place {
  row: number;
  column: number | null;
}

export interface NextOptions {
  /** `1` below and right of the place, `-1` above and left of it. */
  direction?: 1 | -1;
  /** Findings that are less grave are passed over; `note`, which is all, unless said. */
  least?: Severity;
  codes?: readonly string[];
}

/** A safe correction that can be made. */
export interface Fix {
  row: number;
  column: number;
  place: string;
  before: string;
  after: string;
  code: string;
  title: string;
}

export type ReportFormat = "html" | "markdown" | "text" | "csv" | "json" | "ndjson";

export interface CorrectedOptions extends Style {
  /** Whether safe corrections that were not made yet are made in the copy as well; `true` unless said. */
  fixes?: boolean;
}

/** Everything about a code. */
export interface Explanation {
  code: string;
  severity: Severity;
  title: string;
  message: string;
  params: { name: string; type: string }[];
  sources: Record<string, unknown>[];
  rule: Record<string, unknown>;
}
