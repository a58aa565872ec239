// What a visitor has to load: the module as it lies in the package and the script of the entry point as bundlers ship it.
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The minified script of an entry point. */
export async function script(entry) {
  // What is imported only when it is asked for is a file of its own, as bundlers ship it.
  const options = { bundle: true, splitting: true, minify: true, format: "esm", outdir: "out", write: false, metafile: true };
  const { outputFiles, metafile } = await build({ entryPoints: { entry }, ...options, logLevel: "error" });
  const loaded = new Set();
  const load = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) if (kind === "import-statement") load(next);
  };
  load("out/entry.js");
  return Buffer.concat(outputFiles.filter(({ path }) => loaded.has(relative(process.cwd(), path))).map(({ contents }) => contents));
}

/** Prints the sizes of the modules; gives the names of those over their budget. */
export async function report(dist, modules) {
  const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(12) : String(cell).padStart(12))).join(""));
  row(["bytes", "wasm", "wasm.gz", "script.gz", "together", "budget"]);
  const over = [];
  for (const { name, budget, loader } of modules) {
    const wasm = await readFile(join(dist, "wasm", `${name}_bg.wasm`));
    const parts = loader === undefined ? [["", "index.js", budget]] : [[" alone", "module.js", loader], ["", "index.js", budget]];
    for (const [what, entry, limit] of parts) {
      const [module, code] = [gzip(wasm), gzip(await script(join(dist, name, entry)))];
      row([name + what, wasm.length, module, code, module + code, limit]);
      if (module + code > limit) over.push(name + what);
    }
  }
  return over;
}
