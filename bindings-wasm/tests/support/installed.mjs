// The package as a user gets it: packed, and installed into a fresh folder. Packed once for a run of all tests.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../scripts/run.mjs";

/** The folder of the package and the root of the repository. */
export const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
export const ROOT = join(PACKAGE, "..");

/** The packed file: the one the runner gives, else packed now. */
async function packed(into) {
  const given = process.env.ZHTJ_TARBALL;
  if (given !== undefined) return given;
  if (!existsSync(join(PACKAGE, "dist"))) throw new Error("no dist/: npm run build");
  const out = await run("npm", ["pack", "--json", "--pack-destination", into], { cwd: PACKAGE, quiet: true });
  const listed = JSON.parse(out);
  return join(into, (Array.isArray(listed) ? listed[0] : Object.values(listed)[0]).filename);
}

/**
 * Installs the packed package into a new folder, with the `more` packages linked from the folder of the tests. Gives the
 * folder and how to remove it.
 */
export async function freshFolder() {
  const folder = await mkdtemp(join(tmpdir(), "zhtj-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
  const tarball = await packed(folder);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball], { cwd: folder, quiet: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Imports an entry point out of a folder in which the package is installed. */
export async function importFrom(folder, specifier) {
  const probe = join(folder, `probe-${specifier.replaceAll("/", "-")}.mjs`);
  await writeFile(probe, `export * from ${JSON.stringify(specifier)};\n`);
  return import(pathToFileURL(probe).href);
}

/** The paths of all vector files, relative to their folder. */
export async function vectorPaths() {
  const paths = await readdir(join(ROOT, "tests/vectors"), { recursive: true });
  return paths.filter((path) => path.endsWith(".json"));
}

/** Reads a vector file. */
export const readVectors = (path) => readFile(join(ROOT, "tests/vectors", path), "utf8");
