// The script of a module Worker: keeps books and does what `RosterWorker` asks. It holds no rule and no state of a page.
import { ZhtjError } from "../runtime/error.js";
import type { ModuleSource } from "../runtime/module.js";
import { Book, type CheckOptions, type Sheet } from "./book.js";
import { Existing, type ExistingOptions } from "./existing.js";
import { explain, fields, template } from "./index.js";
import { init } from "./module.js";
import type { Answer, Call, Start } from "./protocol.js";
import type { OnProgress, OpenOptions, Style } from "./types.js";

/** The scope of a Worker, as far as it is used; the libraries of pages and of Workers cannot be loaded side by side. */
interface Scope {
  onmessage: ((event: MessageEvent<Call | Start>) => void) | null;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

/** Progress is told as often as a screen shows it, not as often as the module tells it. */
const EVERY_MS = 50;

const books = new Map<number, { book: Book; sheets: Map<number, Sheet> }>();
const lists = new Map<number, Existing>();
let last = 0;

type Bytes = Uint8Array | ArrayBuffer | Blob;

async function read(bytes: Bytes): Promise<Uint8Array | ArrayBuffer> {
  return bytes instanceof Blob ? bytes.arrayBuffer() : bytes;
}

const functions = {
  async open(bytes: Bytes, name: string, options: OpenOptions, onProgress?: OnProgress) {
    const book = Book.open(await read(bytes), name, options, onProgress);
    books.set(++last, { book, sheets: new Map() });
    return { book: last, name: book.name, kind: book.kind, sheets: book.sheets };
  },
  async existing(bytes: Bytes, options: ExistingOptions) {
    const existing = Existing.read(await read(bytes), options);
    lists.set(++last, existing);
    return { list: last, people: existing.people, passedOver: existing.passedOver };
  },
  forget(list: number) {
    lists.get(list)?.close();
    lists.delete(list);
  },
  template: (...args: Parameters<typeof template>) => template(...args),
  fields: () => fields(),
  explain: (...args: Parameters<typeof explain>) => explain(...args),
};

/** A check names the list of existing people by its number. */
function check(at: number, { list, ...options }: CheckOptions & { list?: number }, onProgress?: OnProgress) {
  const { book, sheets } = found(at);
  const sheet = book.check({ ...options, existing: list === undefined ? undefined : lists.get(list) }, onProgress);
  sheets.set(sheet.place, sheet);
  const { lang, reveal } = options;
  return { sheet: sheet.place, summary: sheet.summary({ lang, reveal } satisfies Style) };
}

function found(book: number) {
  const there = books.get(book);
  if (there === undefined) throw new ZhtjError("worker.book_closed");
  return there;
}

async function run({ on, method, args }: Call, onProgress: OnProgress | undefined): Promise<unknown> {
  if (on.book === undefined) {
    const call = functions[method as keyof typeof functions] as (...args: unknown[]) => unknown;
    return call(...args, ...(method === "open" ? [onProgress] : []));
  }
  if (method === "check") return check(on.book, args[0] as CheckOptions, onProgress);
  const { book, sheets } = found(on.book);
  if (method === "close") books.delete(on.book);
  const target = (on.sheet === undefined ? book : sheets.get(on.sheet)) as unknown as Record<string, Function>;
  return target[method]!(...args);
}

async function answer(call: Call): Promise<void> {
  const { id } = call;
  let before = 0;
  const tell: OnProgress = (progress) => {
    const now = performance.now();
    if (now - before < EVERY_MS && progress.done < progress.of) return;
    before = now;
    scope.postMessage({ id, progress });
  };
  try {
    const value = await run(call, call.progress ? tell : undefined);
    const isBytes = value instanceof Uint8Array || value instanceof Uint32Array;
    scope.postMessage({ id, value }, isBytes ? [value.buffer as ArrayBuffer] : []);
  } catch (cause) {
    if (cause instanceof ZhtjError) {
      const { code, path, params } = cause;
      scope.postMessage({ id, error: { code, path, params } });
    } else {
      scope.postMessage({ id, bug: String(cause) });
    }
  }
}

let started: Promise<void> | undefined;

scope.onmessage = ({ data }) => {
  if ("start" in data) {
    started = init(data.start as ModuleSource | undefined);
    // Whoever calls next hears of it.
    started.catch(() => {});
    return;
  }
  // One after the other: a call may depend on what the one before it did.
  const { id } = data;
  const ready = started ?? init();
  queue = queue.then(() => ready).then(
    () => answer(data),
    (cause: ZhtjError) => scope.postMessage({ id, error: { code: cause.code, path: "", params: cause.params } }),
  );
};
let queue: Promise<void> = Promise.resolve();
