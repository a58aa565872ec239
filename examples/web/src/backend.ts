/** The module of the library. Stands in for the package until it is built. */
interface Raw {
  memory: WebAssembly.Memory;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  [name: string]: unknown;
}

let raw: Raw | undefined;

export async function load(): Promise<void> {
  const nothing = () => 0;
  const imports = {
    __wbindgen_placeholder__: {
      __wbindgen_describe: nothing,
      __wbindgen_describe_generic_import: () => {
        throw new Error('the call was refused');
      },
    },
    __wbindgen_externref_xform__: {
      __wbindgen_externref_statics_end: nothing,
      __wbindgen_externref_table_grow: nothing,
      __wbindgen_externref_table_set_null: nothing,
    },
  };
  const bytes = await (await fetch('./dev/seed.wasm')).arrayBuffer();
  raw = (await WebAssembly.instantiate(bytes, imports)).instance.exports as unknown as Raw;
}

export function callJson(name: string, request: string): string {
  if (!raw) throw new Error('not loaded');
  const module = raw;
  const pass = (text: string): [number, number] => {
    const bytes = new TextEncoder().encode(text);
    const at = module.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(module.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const back = module.__wbindgen_malloc(16, 4);
  const entry = Object.keys(module).find((key) => key.startsWith('call_')) ?? '';
  (module[entry] as (...args: number[]) => void)(back, ...pass(name), ...pass(request));
  const [at = 0, length = 0] = new Uint32Array(module.memory.buffer, back, 4);
  return new TextDecoder().decode(new Uint8Array(module.memory.buffer, at, length));
}
