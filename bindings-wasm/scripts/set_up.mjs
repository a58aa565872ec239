// Fetches what the build needs and does not find: the packages of the lock file and the target of the compiler.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Whether the installed packages are those of the lock file. */
export function installed(folder) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8")).packages;
  if (!existsSync(join(folder, "node_modules/.package-lock.json"))) return false;
  const [wanted, present] = [read("package-lock.json"), read("node_modules/.package-lock.json")];
  const missing = ([path, { version, optional }]) => path !== "" && !optional && present[path]?.version !== version;
  return !Object.entries(wanted).some(missing);
}

/** Installs the packages of a folder as its lock file says, unless they are there. */
export async function installPackages(folder) {
  if (!installed(folder)) await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
}

/** Installs packages and the target. */
export async function setUp(folder, target) {
  await installPackages(folder);
  const libraries = (await run("rustc", ["--print", "target-libdir", "--target", target], { quiet: true })).trim();
  if (!existsSync(libraries)) await run("rustup", ["target", "add", target]);
}

/** Looks for the browser of the tests; installs it as root on a system with apt. Needs the packages. */
export async function setUpBrowser() {
  const { browserPath } = await import("../tests/support/browser.mjs");
  if (browserPath() !== undefined) return;
  await installProgram("chromium", "CHROMIUM");
  if (browserPath() === undefined) throw new Error("chromium was installed but not found; set CHROMIUM to its path");
}

/** Installs a browser, as root on a system with apt; otherwise says what is missing and the variable that names one. */
export async function installProgram(name, variable) {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) {
    throw new Error(`no browser: install ${name} or set ${variable} to its path`);
  }
  await run("apt-get", ["update", "-q"]);
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name]);
}
