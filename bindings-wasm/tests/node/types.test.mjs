// Compiles tests/types with the declarations of the installed package, as strictly as the compiler can.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PACKAGE, freshFolder } from "../support/installed.mjs";

const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
const WAYS = {
  "bundler, without Node": { module: "preserve", moduleResolution: "bundler", lib: ["es2022", "dom"], types: [] },
  "Node": { module: "nodenext", moduleResolution: "nodenext", lib: ["es2022", "dom"], types: [] },
};

let fresh, files;
before(async () => {
  fresh = await freshFolder();
  await cp(join(PACKAGE, "tests/types"), join(fresh.folder, "types"), { recursive: true });
  files = (await readdir(join(fresh.folder, "types"))).filter((name) => name.endsWith(".ts"));
});
after(() => fresh?.remove());

async function compile(compilerOptions, include) {
  await writeFile(join(fresh.folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...STRICT, noEmit: true, target: "es2022", ...compilerOptions }, include }));
  const tsc = join(PACKAGE, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", fresh.folder], { encoding: "utf8" });
  return { status, stdout };
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`the declarations hold: ${name}`, async () => {
    assert.ok(files.includes("rules.ts"));
    assert.deepEqual(await compile(way, ["types"]), { status: 0, stdout: "" });
  });
}

test("an error that is expected and absent is noticed", async () => {
  const text = await readFile(join(fresh.folder, "types/rules.ts"), "utf8");
  const fixed = text.replace('"join.to_young"', '"join.too_young"');
  assert.notEqual(fixed, text);
  await writeFile(join(fresh.folder, "probe.ts"), fixed);
  const { status, stdout } = await compile(WAYS.Node, ["probe.ts"]);
  assert.notEqual(status, 0);
  assert.match(stdout, /Unused '@ts-expect-error'/);
});
