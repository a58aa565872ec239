// What a visitor has to load: the module as it lies in the package and the script of the entry point as bundlers ship it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The minified script of an entry point. */
export async function script(entry) {
  const result = await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", write: false, logLevel: "error" });
  return result.outputFiles[0].contents;
}

/** Prints the sizes of the modules; gives the names of those over their budget. */
export async function report(dist, modules) {
  const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(8) : String(cell).padStart(12))).join(""));
  row(["bytes", "wasm", "wasm.gz", "script.gz", "together", "budget"]);
  const over = [];
  for (const { name, budget } of modules) {
    const wasm = await readFile(join(dist, "wasm", `${name}_bg.wasm`));
    const [module, code] = [gzip(wasm), gzip(await script(join(dist, name, "index.js")))];
    row([name, wasm.length, module, code, module + code, budget]);
    if (module + code > budget) over.push(name);
  }
  return over;
}
