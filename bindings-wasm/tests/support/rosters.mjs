// Rosters to test with, and the command line that the answers are compared with.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../scripts/run.mjs";
import { ROOT } from "./installed.mjs";

export const TODAY = "2026-11-22";

let built;
/** Runs the command line of the repository; gives what it writes. `check` ends with 1 if something was found. */
export async function zhtj(...args) {
  built ??= run("cargo", ["build", "-q", "--locked", "-p", "zhtj-cli"], { cwd: ROOT, quiet: true });
  await built;
  const { target_directory: target } = JSON.parse(
    await run("cargo", ["metadata", "--format-version=1", "--no-deps", "--locked"], { cwd: ROOT, quiet: true }),
  );
  const { spawnSync } = await import("node:child_process");
  const result = spawnSync(join(target, "debug/zhtj"), args, { cwd: ROOT, maxBuffer: 2 ** 28 });
  if (result.status !== 0 && result.status !== 1) throw new Error(`zhtj ${args.join(" ")}: ${result.stderr}`);
  return result.stdout;
}

/** A file of the repository. */
export const sample = (path) => readFile(join(ROOT, path));

/** Rosters of synthetic people with mistakes, by their file names; and how to remove them. */
export async function generated(...wanted) {
  const folder = await mkdtemp(join(tmpdir(), "zhtj-rosters-"));
  const paths = [];
  for (const [name, ...args] of wanted) {
    await zhtj("generate", "--out", join(folder, name), "--today", TODAY, ...args);
    paths.push(join(folder, name));
  }
  return { folder, paths, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Numbers that are the same on every machine (SplitMix64). */
export function numbers(seed) {
  let state = BigInt(seed);
  const mask = (1n << 64n) - 1n;
  return (end) => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return Number((z ^ (z >> 31n)) % BigInt(end));
  };
}
