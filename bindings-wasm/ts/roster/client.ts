import { ZhtjError } from "../runtime/error.js";
import type { ModuleBytes } from "../runtime/module.js";
import { type Answer, type Call, STOPPED, type Start } from "./protocol.js";
import { type Caller, WorkerBook, WorkerExisting } from "./remote.js";
import type {
  CheckTerms,
  Explanation,
  Field,
  FileKind,
  OnProgress,
  OpenOptions,
  SheetInfo,
  SheetKind,
  Style,
} from "./types.js";

export { ZhtjError } from "../runtime/error.js";
export { errorMessage } from "./message.js";
export { WorkerBook, WorkerExisting, WorkerSheet, type WorkerCheckOptions } from "./remote.js";
export type * from "./types.js";

/** Where the Worker and its module come from; both are the files of the package unless said. */
export interface RosterWorkerOptions {
  /** Makes the Worker, where a bundler or a policy asks for another address. */
  worker?: () => Worker;
  /** The address of the `.wasm` file, its bytes, or the compiled module. */
  module?: string | URL | ModuleBytes;
}

/** What every call can be given. */
export interface CallOptions {
  /**
   * Stops the call. A Worker that reads or checks cannot be asked to stop, so it is ended: what was opened in it is lost,
   * and the next call gets a new one.
   */
  signal?: AbortSignal | undefined;
  onProgress?: OnProgress | undefined;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  onProgress: OnProgress | undefined;
}

/**
 * Rosters in a Worker, so that the page never stands still. A Worker that breaks down, which a hostile file may cause,
 * takes its books with it and nothing else: their calls are refused with `worker.crashed`, and the next file opens in a
 * new Worker.
 */
export class RosterWorker {
  readonly #options: RosterWorkerOptions;
  #worker: Worker | undefined;
  /** Counts the Workers; a book belongs to one. */
  #generation = 0;
  /** Why the Worker of a generation ended. */
  readonly #ended = new Map<number, ZhtjError>();
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  constructor(options: RosterWorkerOptions = {}) {
    this.#options = options;
  }

  /**
   * Opens a file in the Worker. A `Blob` or `File` is read there; bytes are copied unless `transfer` hands them over.
   *
   * @throws ZhtjError `file.*`, `worker.crashed`, `worker.cancelled`
   */
  async open(
    file: Blob | Uint8Array | ArrayBuffer,
    name: string,
    { limits, transfer, ...options }: OpenOptions & CallOptions & { transfer?: boolean } = {},
  ): Promise<WorkerBook> {
    const buffer = file instanceof Blob || !transfer ? [] : [file instanceof ArrayBuffer ? file : file.buffer as ArrayBuffer];
    const opened = await this.#call({}, "open", [file, name, { limits }], options, undefined, buffer);
    const { book, ...rest } = opened as { book: number; name: string; kind: FileKind; sheets: SheetInfo[] };
    return new WorkerBook(this.#caller(), book, rest);
  }

  /**
   * Reads a list of people already in the system; for books of the same Worker.
   *
   * @throws ZhtjError `file.*`, `worker.*`
   */
  async existing(
    file: Blob | Uint8Array | ArrayBuffer,
    options: CheckTerms & OpenOptions & { sheet?: number; ownBranch?: string },
    call: CallOptions = {},
  ): Promise<WorkerExisting> {
    const read = await this.#call({}, "existing", [file, options], call);
    const { list, ...counts } = read as { list: number; people: number; passedOver: number };
    return new WorkerExisting(this.#caller(), list, counts);
  }

  /** A blank import sheet, as an `.xlsx`. */
  template(kind: SheetKind = "members", style: Pick<Style, "lang"> = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#call({}, "template", [kind, style], {}) as Promise<Uint8Array<ArrayBuffer>>;
  }

  /** What a column can be about. */
  fields(): Promise<Field[]> {
    return this.#call({}, "fields", [], {}) as Promise<Field[]>;
  }

  /** Everything about a code that a roster can have. */
  explain(code: string, style: Pick<Style, "lang"> = {}): Promise<Explanation | undefined> {
    return this.#call({}, "explain", [code, style], {}) as Promise<Explanation | undefined>;
  }

  /** Ends the Worker; what was opened is gone. A later call gets a new one. */
  close(): void {
    this.#end(new ZhtjError("worker.closed"));
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** How the books of the present Worker call it. */
  #caller(): Caller {
    const generation = this.#generation;
    return (on, method, args, options = {}) => this.#call(on, method, args, options, generation);
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const made = this.#options.worker;
    // Written out like this, bundlers find the script.
    const worker = made?.() ?? new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    const crashed = (detail: string) => {
      if (this.#worker === worker) this.#end(new ZhtjError("worker.crashed", "", { detail }));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = (event) => (event.preventDefault(), crashed(event.message ?? "the script did not load"));
    worker.onmessageerror = () => crashed("an answer could not be read");
    const { module } = this.#options;
    worker.postMessage({ start: module instanceof URL ? module.href : module } satisfies Start);
    this.#generation += 1;
    this.#worker = worker;
    return worker;
  }

  #call(
    on: Call["on"],
    method: string,
    args: readonly unknown[],
    { signal, onProgress }: CallOptions,
    generation?: number,
    transfer: Transferable[] = [],
  ): Promise<unknown> {
    if (signal?.aborted) return Promise.reject(new ZhtjError("worker.cancelled"));
    const gone = generation === undefined ? undefined : this.#ended.get(generation);
    if (gone !== undefined) return Promise.reject(new ZhtjError(gone.code, "", gone.params, { cause: gone }));
    const id = ++this.#last;
    const cancel = () => this.#end(new ZhtjError("worker.cancelled"));
    const result = new Promise((resolve, reject) => {
      const worker = this.#start();
      this.#pending.set(id, { resolve, reject, onProgress });
      signal?.addEventListener("abort", cancel, { once: true });
      worker.postMessage({ id, on, method, args, progress: onProgress !== undefined } satisfies Call, transfer);
    });
    return result.finally(() => {
      this.#pending.delete(id);
      signal?.removeEventListener("abort", cancel);
    });
  }

  #take(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if ("progress" in answer) pending.onProgress?.(answer.progress);
    else if ("value" in answer) pending.resolve(answer.value);
    else if ("bug" in answer) pending.reject(new Error(answer.bug));
    else if (answer.error.code === STOPPED) this.#end(new ZhtjError("worker.crashed", "", answer.error.params));
    else pending.reject(new ZhtjError(answer.error.code, answer.error.path, answer.error.params));
  }

  /** Ends the Worker and refuses whatever waits for it. */
  #end(why: ZhtjError): void {
    if (this.#worker === undefined) return;
    this.#worker.terminate();
    this.#worker = undefined;
    this.#ended.set(this.#generation, why);
    for (const { reject } of this.#pending.values()) reject(why);
    this.#pending.clear();
  }
}
