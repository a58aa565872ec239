// Builds the package into dist/: `npm run build`, or `npm run build -- forms` for some modules only.
//
// cargo compiles each module, wasm-bindgen writes its glue, Binaryen makes it smaller, TypeScript compiles the rest, and
// what a visitor has to load is compared with its budget.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MODULES } from "./modules.mjs";
import { run } from "./run.mjs";
import { setUp } from "./set_up.mjs";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const ROOT = join(HERE, "..");
const GLUE = join(HERE, "ts", "wasm");
const DIST = join(HERE, "dist");
const TARGET = "wasm32-unknown-unknown";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !MODULES.some((module) => module.name === name));
if (unknown.length > 0) throw new Error(`no module ${unknown.join(", ")}`);
// What was never built is needed too: the entry points are compiled together.
const stale = (name) => asked.length === 0 || asked.includes(name) || !existsSync(join(GLUE, `${name}_bg.wasm`));
const wanted = MODULES.filter(({ name }) => stale(name));

await setUp(HERE, TARGET);
const { target_directory: target } = JSON.parse(
  await run("cargo", ["metadata", "--format-version=1", "--no-deps", "--locked"], { cwd: ROOT, quiet: true }),
);
const work = join(target, "npm");
await mkdir(work, { recursive: true });
await mkdir(GLUE, { recursive: true });
const env = { ...process.env, CARGO_ENCODED_RUSTFLAGS: await withoutPaths() };

// One after the other: they share a folder, and cargo uses all cores by itself. Binaryen uses one, so it runs beside.
const optimizing = [];
for (const module of wanted) optimizing.push(optimize(module, await compile(module)));
await Promise.all(optimizing);

await rm(DIST, { recursive: true, force: true });
await run(process.execPath, [join(HERE, "node_modules/typescript/bin/tsc"), "-p", HERE]);
await cp(GLUE, join(DIST, "wasm"), { recursive: true, filter: (file) => !file.endsWith(".d.ts") });
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) await copyFile(join(ROOT, name), join(HERE, name));

// The bundler that measures is fetched by then.
const { report } = await import("./sizes.mjs");
const over = await report(DIST, MODULES);
if (over.length > 0) throw new Error(`over budget: ${over.join(", ")}`);

/** Compiles a module and writes its glue; gives the file that has not been optimized yet. */
async function compile({ name, cargo }) {
  const crate = ["build", "-p", "zhtj-wasm", "--locked", "--profile=wasm", `--target=${TARGET}`, `--features=${name}`];
  await run("cargo", [...crate, ...cargo], { cwd: ROOT, env });
  const folder = join(work, name);
  await mkdir(folder, { recursive: true });
  const compiled = join(target, TARGET, "wasm", "zhtj_wasm.wasm");
  await run("cargo", ["run", "-q", "--locked", "-p", "zhtj-wasm-build", "--", compiled, folder, name], { cwd: ROOT });
  for (const file of [`${name}.js`, `${name}.d.ts`]) await copyFile(join(folder, file), join(GLUE, file));
  return join(folder, `${name}_bg.wasm`);
}

/** Flags of the compiler that keep the folders of this machine out of the texts of panics; they come instead of others. */
async function withoutPaths() {
  await run("cargo", ["fetch", "--locked", `--target=${TARGET}`], { cwd: ROOT });
  const home = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const sources = join(home, "registry", "src");
  // The last one that fits counts. A registry has a folder of its own, whose name differs between machines too.
  const folders = existsSync(sources) ? await readdir(sources) : [];
  const renamed = [[home, "cargo"], [ROOT, ""], ...folders.map((folder) => [join(sources, folder), "crates"])];
  return renamed.map(([from, to]) => `--remap-path-prefix=${from}=${to}`).join("\x1f");
}

/** Optimizes a module; the same bytes are not optimized twice, which takes a minute for a large one. */
async function optimize({ name, optimize: own }, file) {
  // wasm-bindgen has read the list of features by now; nobody else does.
  const flags = [...own, "--strip-target-features"];
  const binaryen = join(HERE, "node_modules/binaryen");
  const { version } = JSON.parse(await readFile(join(binaryen, "package.json"), "utf8"));
  const hash = createHash("sha256").update([version, ...flags].join(" ")).update(await readFile(file)).digest("hex");
  const [made, stamp] = [join(work, `${name}.opt.wasm`), join(work, `${name}.opt.sha256`)];
  const before = existsSync(made) && existsSync(stamp) ? await readFile(stamp, "utf8") : "";
  if (before !== hash) {
    await run(process.execPath, [join(binaryen, "bin/wasm-opt"), file, ...flags, "-o", made]);
    await writeFile(stamp, hash);
  }
  await copyFile(made, join(GLUE, `${name}_bg.wasm`));
}
