// JavaScript beside its peers: `node bench.mjs [part …]`, parts `one`, `column`, `roster`, `sizes`. Needs `npm run build` in
// bindings-wasm/. All of a part run in one process, in turns, so that a ratio holds even when the machine is slow.
import { existsSync, readFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { spawnSync } from "node:child_process";
import { installPackages } from "../bindings-wasm/scripts/set_up.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DIST = join(HERE, "../bindings-wasm/dist");
const TODAY = "2026-11-22";
const COUNT = 1_000_000;
const ROUNDS = 7;

if (!existsSync(DIST)) throw new Error("no bindings-wasm/dist: npm run build");
await installPackages(HERE);
const require = createRequire(import.meta.url);

/** Runs each of `jobs` in turns; prints medians and ratios to the first. `count` is how much one run does. */
function compare(title, unit, count, jobs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  const results = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      results[name] = job();
      times[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const rates = Object.entries(times).map(([name, list]) => [name, count / median(list) / 1000]);
  console.log(`\n## ${title}\n\n| | ${unit} | ratio | accepted |\n|---|---|---|---|`);
  for (const [name, rate] of rates) console.log(`| ${name} | ${rate.toFixed(2)} | ${(rate / rates[0][1]).toFixed(2)} | ${results[name]} |`);
}

/** ID numbers in a fixed order, a quarter of them wrong in one of four ways. */
function ids() {
  const divisions = ["110105", "310101", "440106", "510104", "330102", "620102", "650102", "810000"];
  let state = 20261122n;
  const next = (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 33n) % below;
  };
  const two = (number) => String(number).padStart(2, "0");
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const number = () => {
    const wrong = next(16);
    const division = wrong === 0 ? "990101" : divisions[next(divisions.length)];
    const year = wrong === 1 ? 2030 : 1985 + next(25);
    const day = wrong === 2 ? "0230" : two(1 + next(12)) + two(1 + next(28));
    const body = `${division}${year}${day}${String(next(1000)).padStart(3, "0")}`;
    const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
    return body + "10X98765432"[(sum + (wrong === 3 ? 1 : 0)) % 11];
  };
  return Array.from({ length: COUNT }, number);
}

const count = (list, accepts) => {
  let accepted = 0;
  for (const item of list) if (accepts(item)) accepted += 1;
  return accepted;
};

async function one() {
  const { checkId, init } = await import(join(DIST, "forms/node.js"));
  await init();
  const { isIdentityCard } = require("validator");
  const IdValidator = require("id-validator");
  const GB2260 = require("id-validator/src/GB2260.js");
  const { IdentityCard } = require("identity-card/dist/id.js");
  // The slow peers need seconds for a tenth of the numbers.
  const part = ids().slice(0, COUNT / 10);
  compare("One ID number from a text, everything checked by zhtj", "M/s", COUNT / 10, {
    "zhtj checkId": () => count(part, (id) => checkId(id, TODAY).severity !== "error"),
    "identity-card 1.2.0 validate": () => count(part, (id) => new IdentityCard(id).validate()),
    "validator 13.15.35 isIdentityCard": () => count(part, (id) => isIdentityCard(id, "zh-CN")),
    "id-validator 1.3.0 isValid": () => {
      // A new one for each run: it remembers every number it has seen.
      const validator = new IdValidator(GB2260);
      return count(part, (id) => validator.isValid(id));
    },
  });
}

async function column() {
  const { checkIds, init } = await import(join(DIST, "forms/node.js"));
  await init();
  const list = ids();
  const text = list.join("\n");
  const bytes = new TextEncoder().encode(text);
  const accepted = (looks) => count(looks, (look) => look >> 5 !== 3);
  compare("A column of a million ID numbers", "M/s", COUNT, {
    "bytes, one number on a line": () => accepted(checkIds(bytes, TODAY)),
    "one text": () => accepted(checkIds(text, TODAY)),
    "a list of texts": () => accepted(checkIds(list, TODAY)),
  });
}

async function roster() {
  const { Book, init } = await import(join(DIST, "roster/node.js"));
  await init();
  const xlsx = require("xlsx");
  const folder = mkdtempSync(join(tmpdir(), "zhtj-bench-"));
  try {
    const file = join(folder, "roster.xlsx");
    const rows = 100_000;
    const cli = ["run", "-q", "--release", "--locked", "-p", "zhtj-cli", "--bin", "zhtj", "--"];
    const zhtj = (...args) => spawnSync("cargo", [...cli, ...args], { cwd: join(HERE, ".."), encoding: "utf8", maxBuffer: 2 ** 28 });
    const made = zhtj("generate", "--rows", String(rows), "--errors", "0.02", "--today", TODAY, "--out", file);
    if (made.status !== 0) throw new Error(made.stderr);
    const bytes = readFileSync(file);
    const timed = (job) => {
      const start = performance.now();
      const result = job();
      return [((performance.now() - start) / 1000).toFixed(2), result];
    };
    const check = () => {
      const book = Book.open(new Uint8Array(bytes), "roster.xlsx");
      const { people } = book.check({ today: TODAY }).summary();
      book.close();
      return people;
    };
    console.log(`\n## A workbook of ${rows} rows, ${bytes.length} bytes\n\n| | seconds |\n|---|---|`);
    for (let round = 0; round < 3; round++) {
      console.log(`| zhtj/roster: read and checked | ${timed(check)[0]} |`);
      console.log(`| the command line: read and checked, whole process | ${timed(() => zhtj("check", file, "--today", TODAY))[0]} |`);
      console.log(`| SheetJS 0.18.5: read only | ${timed(() => xlsx.read(bytes, { dense: true }))[0]} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sizes() {
  const { build } = await import("esbuild");
  const script = async (contents) => {
    const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "error" };
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: HERE } });
    return gzipSync(outputFiles[0].contents, { level: 9 }).length;
  };
  const entry = async (name) => {
    const wasm = gzipSync(readFileSync(join(DIST, "wasm", `${name}_bg.wasm`)), { level: 9 }).length;
    return wasm + (await script(`export * from ${JSON.stringify(join(DIST, name, "index.js"))};`));
  };
  const five = (v, wrap) => `import * as v from ${JSON.stringify(v)}; export const s = ${wrap};`;
  const rows = {
    "zhtj (forms)": await entry("forms"),
    "zhtj/roster": await entry("roster"),
    "zhtj/rules": await entry("rules"),
    "valibot 1.5.0, a schema of five texts": await script(five("valibot", "v.object({a: v.string(), b: v.string(), c: v.string(), d: v.string(), e: v.string()})")),
    "zod 4.6.7, the same": await script(five("zod", "v.object({a: v.string(), b: v.string(), c: v.string(), d: v.string(), e: v.string()})")),
    "id-validator 1.3.0 with its table": await script(`export { default as a } from "id-validator"; export { default as b } from "id-validator/src/GB2260.js";`),
    "validator 13.15.35, isIdentityCard": await script(`export { default } from "validator/es/lib/isIdentityCard.js";`),
    "SheetJS 0.18.5": await script(`import * as x from "xlsx"; export default x.read;`),
  };
  console.log("\n## To load, bytes gzipped\n\n| | bytes |\n|---|---|");
  for (const [name, bytes] of Object.entries(rows)) console.log(`| ${name} | ${bytes} |`);
}

const parts = { one, column, roster, sizes };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}`);
for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]();
