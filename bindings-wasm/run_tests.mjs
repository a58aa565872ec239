// Builds the package and runs every test: `npm test`. Sets up what is missing: npm packages, the target of the compiler and,
// as root on a system with apt, the browser. Anything else that is missing is a failure, never a skip.
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./scripts/run.mjs";
import { installPackages, setUpBrowser } from "./scripts/set_up.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
// Each is a folder of tests; a new folder is noticed below.
const SUITES = ["node", "forms", "roster", "browser", "bundlers"];
const NOT_SUITES = ["support", "types"];

if (Number(process.versions.node.split(".")[0]) < 20) throw new Error(`Node ${process.versions.node} is older than 20`);
await installPackages(HERE);
await setUpBrowser();
await run(process.execPath, [join(HERE, "scripts/build.mjs")], { cwd: HERE });

const folders = (await readdir(join(HERE, "tests"), { withFileTypes: true })).filter((entry) => entry.isDirectory());
const unknown = folders.map(({ name }) => name).filter((name) => ![...SUITES, ...NOT_SUITES].includes(name));
if (unknown.length > 0) throw new Error(`tests/${unknown.join(", ")}: neither run nor support`);

const work = await mkdtemp(join(tmpdir(), "zhtj-pack-"));
let failed = 0;
try {
  const packed = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", work], { cwd: HERE, quiet: true }));
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  const env = { ...process.env, ZHTJ_TARBALL: join(work, filename) };
  const totals = { tests: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
  for (const suite of SUITES) {
    const files = (await readdir(join(HERE, "tests", suite))).filter((name) => name.endsWith(".test.mjs"));
    if (files.length === 0) throw new Error(`tests/${suite} has no tests`);
    // One file after the other: a browser on a busy machine is slow enough to look broken.
    const paths = files.sort().map((name) => join("tests", suite, name));
    const flags = ["--test", "--test-concurrency=1", "--test-reporter=tap"];
    const result = spawnSync(process.execPath, [...flags, ...paths], { cwd: HERE, env, encoding: "utf8", maxBuffer: 2 ** 28 });
    const shown = result.status === 0 ? result.stdout.split("\n").filter((line) => /^(not )?ok|^# (?!Subtest|duration_ms|npm)/.test(line)) : [result.stdout, result.stderr];
    console.log(`\n== ${suite}: ${files.length} files\n${shown.join("\n")}`);
    for (const name of Object.keys(totals)) totals[name] += Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(result.stdout)?.[1] ?? NaN);
    if (result.status !== 0) failed += 1;
  }
  console.log(`\nJavaScript: ${Object.entries(totals).map(([name, count]) => `${count} ${name}`).join(", ")}`);
  // Counts that could not be read, and tests that were left out, are failures too.
  if (!(totals.tests > 0 && totals.pass === totals.tests && totals.skipped + totals.todo + totals.cancelled === 0)) failed += 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
if (failed > 0) {
  console.error("JavaScript tests failed");
  process.exitCode = 1;
}
