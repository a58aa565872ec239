// What stands in the packed file, and that importing it does nothing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { freshFolder } from "../support/installed.mjs";

let fresh, installed, manifest;
before(async () => {
  fresh = await freshFolder();
  installed = join(fresh.folder, "node_modules/zhtj");
  manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
});
after(() => fresh?.remove());

function node(code, ...flags) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, "--input-type=module", "-e", code], { cwd: fresh.folder, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

test("every path of the manifest exists, types come first, the modules can be imported by address", async () => {
  const paths = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(paths));
  for (const [name, entry] of Object.entries(manifest.exports)) {
    for (const path of paths(entry)) assert.ok(existsSync(join(installed, path)), `${name}: ${path}`);
    // The first that fits is taken: types before all, what fits everybody last.
    if (typeof entry === "object") {
      const conditions = Object.keys(entry);
      assert.deepEqual([conditions[0], conditions.at(-1)], ["types", "default"], name);
      assert.ok(conditions.every((condition) => ["types", "node", "default"].includes(condition)), name);
    }
  }
  for (const name of ["forms", "rules", "roster"]) {
    const bytes = await readFile(new URL(node(`console.log(import.meta.resolve("zhtj/${name}.wasm"))`)));
    assert.ok(WebAssembly.validate(bytes), name);
  }
});

test("only what is needed is packed", async () => {
  const files = await readdir(installed, { recursive: true });
  const strange = files.filter((path) => !/^(dist|README\.md|LICENSE-\w+|package\.json)/.test(path) || /\.(ts|map|rs)$/.test(path) && !path.endsWith(".d.ts"));
  assert.deepEqual(strange, []);
  for (const needed of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) assert.ok(files.includes(needed), needed);
  assert.equal(manifest.dependencies, undefined);
});

test("importing loads nothing, in Node and as pages import it", () => {
  const watched = `
    for (const name of ["Module", "Instance", "instantiate", "instantiateStreaming", "compile"]) {
      WebAssembly[name] = () => { throw new Error("touched " + name); };
    }
    globalThis.fetch = () => { throw new Error("fetched"); };`;
  for (const entry of ["zhtj", "zhtj/rules", "zhtj/roster"]) {
    const code = `${watched} await import(${JSON.stringify(entry)}); console.log("nothing");`;
    assert.equal(node(code), "nothing", entry);
    const page = `${watched} await import("./node_modules/zhtj/dist/${entry.split("/")[1] ?? "forms"}/index.js"); console.log("nothing");`;
    assert.equal(node(page), "nothing", entry);
  }
});

test("without init a page is told what to do", () => {
  const code = `
    const { residentId, ZhtjError } = await import("./node_modules/zhtj/dist/rules/index.js");
    try { residentId.check({ text: "" }); } catch (error) { console.log(error instanceof ZhtjError, error.code, error.message); }`;
  assert.equal(node(code), "true module.not_started module.not_started: await init() first");
});

test("the entry points share one kind of error and can be used together", () => {
  const code = `
    const [forms, rules, roster] = await Promise.all(["zhtj", "zhtj/rules", "zhtj/roster"].map((name) => import(name)));
    console.log(forms.ZhtjError === rules.ZhtjError, rules.ZhtjError === roster.ZhtjError);
    await Promise.all([forms.init(), rules.init(), roster.init()]);
    console.log(rules.residentId.check({ text: "11010519491231002X" }, { today: "2026-11-22" }).verdict);`;
  assert.equal(node(code), "true true\npass");
});

test("a trap stops a call, not the module", () => {
  // (module (func (export "trap") unreachable))
  const code = `
    import { residentId } from "zhtj/rules";
    import { module } from "./node_modules/zhtj/dist/rules/module.js";
    const check = () => residentId.check({ text: "11010519491231002X" }, { today: "2026-11-22" }).verdict;
    check();
    const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    const { trap } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    try { module.run(trap); } catch (error) { console.log(error.name, error.code, error.cause instanceof WebAssembly.RuntimeError); }
    console.log(check());`;
  assert.equal(node(code), "ZhtjError module.stopped true\npass");
});
