// What must be refused is refused by name, at its place, and nothing takes the module down.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { freshFolder, importFrom } from "../support/installed.mjs";

const ID = "11010519491231002X";
const today = "2026-11-22";
let fresh, rules;
before(async () => {
  fresh = await freshFolder();
  rules = await importFrom(fresh.folder, "zhtj/rules");
});
after(() => fresh?.remove());

/** The module still answers. */
const alive = () => assert.equal(rules.residentId.check({ text: ID }, { today }).verdict, "pass");

function refused(run, code, path, detail) {
  assert.throws(run, (error) => {
    assert.ok(error instanceof rules.ZhtjError && error instanceof Error, String(error));
    assert.deepEqual([error.name, error.code, error.path], ["ZhtjError", code, path]);
    if (detail !== undefined) assert.match(String(error.params.detail), detail);
    assert.ok(!`${error.message} ${JSON.stringify(error.params)}`.includes(ID));
    return true;
  });
  alive();
}

test("what is no text is refused at its place", () => {
  for (const text of [1, 0, true, null, [], {}, [ID]]) {
    refused(() => rules.residentId.check({ text }, { today }), "request.invalid_value", "/input/text");
  }
  refused(() => rules.residentId.check({}, { today }), "request.missing_field", "/input", /text/);
  refused(() => rules.residentId.check({ text: undefined }, { today }), "request.missing_field", "/input", /text/);
  refused(() => rules.residentId.check({ text: "", more: 1 }, { today }), "request.unknown_field", "/input/more");
  for (const input of [null, "x", 1]) {
    refused(() => rules.residentId.check(input, { today }), "request.invalid_value", "/input");
  }
  refused(() => rules.residentId.check(undefined, { today }), "request.missing_field", "", /input/);
});

test("what JSON would silently change is refused at its place", () => {
  const days = (input) => () => rules.dues.compute({ ...input }, { today });
  for (const [value, detail] of [
    [NaN, /finite/],
    [Infinity, /finite/],
    [-Infinity, /finite/],
    [1n, /bigint/],
    [new Date(0), /yyyy-MM-dd/],
    [new Map(), /Map/],
    [new Set(), /Set/],
    [/x/, /RegExp/],
    [Symbol("x"), /symbol/],
    [() => 1, /function/],
    [new (class Portal {})(), /Portal/],
  ]) {
    refused(days({ year: { wages: [1, value] } }), "request.invalid_value", "/input/year/wages/1", detail);
  }
  refused(days({ "a/b~c": NaN }), "request.invalid_value", "/input/a~1b~0c");
  refused(days({ [ID]: NaN }), "request.invalid_value", "/input/?");
  refused(days({ x: [undefined] }), "request.invalid_value", "/input/x/0", /undefined/);
  const circle = {};
  circle.self = circle;
  refused(() => rules.dues.compute(circle, { today }), "request.invalid_value", "/input" + "/self".repeat(100), /deep/);
});

test("wrong days and options are refused", () => {
  const check = (options) => () => rules.residentId.check({ text: ID }, options);
  for (const day of ["2026-02-30", "2026-13-01", "22.11.2026", "2026-11-22T00:00:00Z", "", "今天"]) {
    refused(check({ today: day }), "request.invalid_value", "/today");
  }
  refused(check({ today: 20261122 }), "request.invalid_value", "/today");
  refused(check({ today: new Date() }), "request.invalid_value", "/today", /yyyy-MM-dd/);
  refused(check({ today, lang: "fr" }), "request.unknown_value", "/lang", /zh/);
  refused(check({ today, reveal: "yes" }), "request.invalid_value", "/reveal");
  refused(check({ today, policy: { ids: { nothing: 1 } } }), "request.unknown_field", "/policy/ids/nothing");
  refused(check({ today, languages: "zh" }), "request.unknown_field", "/languages");
  for (const options of [null, "x", 1, { input: {} }]) refused(check(options), "request.invalid_value", "", /options/);
});

test("calls that do not exist and requests that are none are refused", () => {
  for (const name of ["", "resident_id", "nothing.here", ID, "__proto__", "toString"]) {
    refused(() => rules.call(name, { today, input: {} }), "request.unknown_call", "");
  }
  for (const request of [null, undefined, 1, "x", []]) refused(() => rules.call("resident_id.check", request), "request.invalid_value", "");
  for (const json of ["", "{", "null", "[]", '{"today":"2026-11-22"}', '{"today":"2026-11-22","input":{"text":"\\ud800"}}', "{}{}"]) {
    assert.throws(() => rules.callJson("resident_id.check", json), { name: "ZhtjError" });
  }
  alive();
});

test("strange and huge texts are judged, not fatal", () => {
  const verdict = (text) => rules.residentId.check({ text }, { today });
  const halves = ["\ud800", "\udc00", `${ID}\ud800`, "\\ud800", "\\\ud800", "\\u0000", "\0", "\u202e", "😀".repeat(9)];
  for (const text of halves) assert.equal(verdict(text).verdict, "fail", JSON.stringify(text));
  // A half is replaced, a whole character and a text that only looks like an escape are not.
  const name = (text) => JSON.stringify(rules.personName.check({ text }, { today, reveal: true }).value);
  assert.ok(!name("\\ud800").includes("\ufffd"));
  for (const size of [1e4, 1e6, 3e7]) assert.equal(verdict("1".repeat(size)).verdict, "fail");
  for (const size of [1e4, 1e6]) assert.equal(verdict("团".repeat(size)).verdict, "fail");
  alive();
});

test("objects without a prototype and of other realms are taken", async () => {
  const { runInNewContext } = await import("node:vm");
  const wanted = rules.residentId.check({ text: ID }, { today });
  const bare = Object.assign(Object.create(null), { text: ID });
  assert.deepEqual(rules.residentId.check(bare, { today }), wanted);
  assert.deepEqual(rules.residentId.check(runInNewContext(`({ text: "${ID}" })`), { today }), wanted);
});

test("a module that cannot be loaded is told apart, and may be tried again", async () => {
  const module = await importFrom(await copy(fresh.folder, "again"), "zhtj/rules");
  await assert.rejects(module.init(new Uint8Array([1, 2, 3])), { name: "ZhtjError", code: "module.not_loaded" });
  await assert.rejects(module.init(Promise.reject(new Error("offline"))), { code: "module.not_loaded" });
  await assert.rejects(module.init(new Response("", { status: 404 })), { code: "module.not_loaded" });
  assert.throws(() => module.initSync(new Uint8Array(8)), { code: "module.not_loaded" });
  const bytes = await readFile(join(fresh.folder, "node_modules/zhtj/dist/wasm/rules_bg.wasm"));
  await Promise.all([module.init(bytes), module.init(bytes)]);
  await module.init(new Uint8Array([1]));
  assert.equal(module.residentId.check({ text: ID }, { today }).verdict, "pass");
});

test("the module can be given as an address, bytes, a compiled module or an answer", async () => {
  const file = join(fresh.folder, "node_modules/zhtj/dist/wasm/rules_bg.wasm");
  const bytes = await readFile(file);
  const { pathToFileURL } = await import("node:url");
  const compiled = new WebAssembly.Module(bytes);
  const answer = () => new Response(bytes, { headers: { "content-type": "application/wasm" } });
  const sources = { url: pathToFileURL(file), text: pathToFileURL(file).href, bytes, buffer: new Uint8Array(bytes).buffer, compiled, answer: answer(), promise: Promise.resolve(answer()) };
  for (const [name, source] of Object.entries(sources)) {
    const module = await importFrom(await copy(fresh.folder, name), "zhtj/rules");
    await module.init(source);
    assert.equal(module.residentId.check({ text: ID }, { today }).verdict, "pass", name);
  }
  const sync = await importFrom(await copy(fresh.folder, "sync"), "zhtj/rules");
  sync.initSync(compiled);
  sync.initSync();
  assert.equal(sync.residentId.check({ text: ID }, { today }).verdict, "pass");
});

/** A second copy of the package, which is a second module. */
async function copy(folder, name) {
  const { cp, mkdir, writeFile } = await import("node:fs/promises");
  const into = join(folder, name);
  await mkdir(join(into, "node_modules"), { recursive: true });
  await cp(join(folder, "node_modules/zhtj"), join(into, "node_modules/zhtj"), { recursive: true });
  await writeFile(join(into, "package.json"), '{"type": "module"}');
  return into;
}
