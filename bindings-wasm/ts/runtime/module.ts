import { ZhtjError } from "./error.js";

/** Bytes of the module or the compiled module. */
export type ModuleBytes = BufferSource | WebAssembly.Module;
/** Where the module comes from: an address, an answer of `fetch`, bytes or a compiled module; a promise of any of them. */
export type ModuleSource = string | URL | Request | Response | ModuleBytes;

/** The glue that wasm-bindgen writes for `--target web`, as far as every module has it. */
export interface Glue {
  default(input: { module_or_path: Exclude<ModuleSource, string> }): Promise<unknown>;
  initSync(input: { module: ModuleBytes }): unknown;
  __wbg_reset_state(): void;
}

/** Reads a file of this machine; only the entry points for Node give one. */
let readFile: ((url: URL) => Uint8Array<ArrayBuffer>) | undefined;

/** Tells the package how to read files, which makes the modules start by themselves on their first use. */
export function provideFiles(read: (url: URL) => Uint8Array<ArrayBuffer>): void {
  readFile = read;
}

/** A module of the package and whether it runs. Nothing is loaded before it is asked for. */
export class Module {
  readonly #glue: Glue;
  readonly #own: () => URL;
  #running = false;
  #starting: Promise<void> | undefined;

  /**
   * @param glue what wasm-bindgen wrote
   * @param own the address of the file in the package
   */
  constructor(glue: Glue, own: () => URL) {
    this.#glue = glue;
    this.#own = own;
  }

  /** Starts the module unless it runs. A failed start may be tried again. */
  init(source?: ModuleSource | Promise<ModuleSource>): Promise<void> {
    if (this.#running) return Promise.resolve();
    this.#starting ??= this.#start(source).finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  async #start(given: ModuleSource | Promise<ModuleSource> | undefined): Promise<void> {
    try {
      let source = (await given) ?? this.#own();
      if (typeof source === "string") source = new URL(source, globalThis.location?.href ?? import.meta.url);
      if (source instanceof URL && source.protocol === "file:" && readFile !== undefined) source = readFile(source);
      await this.#glue.default({ module_or_path: source });
      this.#running = true;
    } catch (cause) {
      throw notLoaded(cause);
    }
  }

  /** Starts the module at once, from its bytes; without them only where files can be read. */
  initSync(bytes?: ModuleBytes): void {
    if (this.#running) return;
    if (bytes === undefined && readFile === undefined) {
      throw new ZhtjError("module.not_started", "", { detail: "await init() first" });
    }
    try {
      this.#glue.initSync({ module: bytes ?? readFile!(this.#own()) });
      this.#running = true;
    } catch (cause) {
      throw notLoaded(cause);
    }
  }

  /** Whether calls can be made. */
  get running(): boolean {
    return this.#running;
  }

  /**
   * Runs a function of the module. A trap, which no known input can cause, does not take the page with it: the instance is
   * replaced, and the next call works.
   */
  run<T>(job: () => T): T {
    if (!this.#running) this.initSync();
    try {
      return job();
    } catch (cause) {
      throw this.#translate(cause);
    }
  }

  #translate(cause: unknown): unknown {
    if (typeof cause === "string") return fromJson(cause);
    if (cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError) {
      this.#glue.__wbg_reset_state();
      return new ZhtjError("module.stopped", "", { detail: cause.message }, { cause });
    }
    return cause;
  }
}

function notLoaded(cause: unknown): ZhtjError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ZhtjError("module.not_loaded", "", { detail }, { cause });
}

/** The error that the library gave, from its JSON. */
function fromJson(json: string): ZhtjError {
  const { error } = JSON.parse(json) as { error: { code: string; path: string; params: Record<string, unknown> } };
  return new ZhtjError(error.code, error.path, error.params);
}
