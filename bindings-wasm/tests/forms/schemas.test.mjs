// The schemas of forms, with the package as it is installed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { freshFolder, importFrom, readVectors, vectorPaths } from "../support/installed.mjs";
import { load, runAll } from "../support/vectors.mjs";

const TODAY = "2026-11-22";
const GOOD = "11010519491231002X";
let fresh, zhtj, schemas;
before(async () => {
  fresh = await freshFolder();
  zhtj = await importFrom(fresh.folder, "zhtj");
  ({ schemas } = zhtj);
});
after(() => fresh.remove());

const validate = (schema, value) => schema["~standard"].validate(value);
const codes = (issues) => issues.map(({ code }) => code);

test("a schema is of Standard Schema v1", () => {
  const { version, vendor, validate: check } = schemas.residentId()["~standard"];
  assert.deepEqual([version, vendor, typeof check], [1, "zhtj", "function"]);
  assert.deepEqual(check(GOOD), { value: GOOD });
});

test("an issue tells its message, place, code, rule and source", () => {
  const { issues } = validate(schemas.residentId({ today: TODAY }), "110105194912310021");
  assert.equal(issues.length, 1);
  const [{ message, path, code, rule, source, severity, params, suggestions }] = issues;
  assert.match(message, /末位与前17位不符/);
  assert.deepEqual([path, code, rule, source, severity, params], [[], "resident_id.check_character", "resident_id.number", ["GB_11643_1999"], "error", {}]);
  assert.equal(suggestions[0], GOOD);
  assert.match(validate(schemas.residentId({ lang: "en" }), "1")["issues"][0].message, /18 characters/);
});

test("the output is tidy, and what follows is told", () => {
  const schema = schemas.residentId({ today: TODAY });
  assert.deepEqual(validate(schema, "１１０１０５ 19491231 002x"), { value: GOOD });
  const { derived, suggestion, notes, verdict } = schema.inspect("110105 194912310 02x");
  assert.deepEqual([verdict, suggestion, codes(notes)], ["pass", GOOD, ["text.tidied"]]);
  assert.deepEqual(derived, { document: "resident_card", birthDate: "1949-12-31", sex: "female", age: 76, division: "110105", firstGeneration: false });
});

test("warnings do not refuse", () => {
  // 110199 stands in no table.
  const schema = schemas.residentId({ today: TODAY });
  const unknown = "110199199001010010";
  const { issues, warnings } = schema.inspect(unknown);
  assert.ok(!codes(issues).includes("resident_id.unknown_division"));
  assert.deepEqual(codes(warnings), ["resident_id.unknown_division"]);
  assert.deepEqual(schema.warnings(unknown), warnings);
});

test("months and numbers are judged with what else is known", () => {
  let birth = "11010520040615101X";
  const month = schemas.joinMonth({ today: TODAY, birthFrom: () => birth });
  assert.deepEqual(codes(validate(month, "2017-05").issues), ["join.too_young"]);
  assert.deepEqual(month.inspect("2019-09").derived, { age: 15, minimumAge: 13 });
  birth = undefined;
  assert.deepEqual(validate(month, "2017-05"), { value: "2017-05" });
  assert.deepEqual(codes(validate(month, "2017/05").issues), ["request.invalid_value"]);
  const number = schemas.developmentNumber({ today: TODAY, joined: "2019-09" });
  assert.deepEqual(codes(validate(number, "201832000001").issues), ["development_number.year"]);
  assert.deepEqual(validate(number, "201932000001"), { value: "201932000001" });
});

test("a registration code is judged by its form", () => {
  assert.deepEqual(validate(schemas.registrationCode(), "aB3dE6gH"), { value: "aB3dE6gH" });
  assert.deepEqual(codes(validate(schemas.registrationCode(), "aB3dE6g").issues), ["registration_code.malformed"]);
});

test("what needs the whole contract says so until it is there", async () => {
  const member = {
    name: "张晓明", resident_id: "11010520040615101X", ethnicity: "汉族", political_status: "共青团员", education: "普通本科在读",
    join_month: "2019-09", is_cadre: "否", mobile: "13800000001", development_number: "201932000001",
  };
  const strict = schemas.residentId({ today: TODAY, policy: { ids: { unknown_division: "error" } } });
  for (const early of [schemas.mobile(), schemas.member(), strict]) {
    const { issues } = validate(early, early === strict || early.attributes.inputmode ? "13800000001" : {});
    assert.deepEqual(codes(issues), ["module.not_started"]);
  }
  await zhtj.initAll();
  assert.deepEqual(validate(schemas.mobile({ today: TODAY }), "１３８ 0000 0001"), { value: "13800000001" });
  assert.deepEqual(codes(validate(schemas.email(), "a.b").issues), ["email.form"]);
  assert.deepEqual(codes(validate(strict, "11019919900101001X").issues).includes("resident_id.unknown_division"), true);
  const whole = schemas.member({ today: TODAY });
  assert.deepEqual(validate(whole, member), { value: member });
  assert.equal(whole.inspect(member).derived.birthDate, "2004-06-15");
  const { issues } = validate(whole, { ...member, join_month: "2017-05", name: "" });
  assert.deepEqual(
    issues.map(({ path, code }) => `${path} ${code}`).sort(),
    ["development_number development_number.year", "join_month join.too_young", "name value.missing_required"],
  );
  const names = schemas.organization("branch", { today: TODAY }).inspect({ full: "x y", short: "s" });
  assert.deepEqual([...new Set(names.warnings.map(({ path }) => path.join()))], ["full", "short"]);
  const study = schemas.transfer("study", { today: TODAY }).inspect({});
  assert.deepEqual(study.issues.map(({ path }) => path[0]), study.derived.fields);
});

test("nothing throws, whatever it is given", () => {
  const odd = [undefined, null, 0, NaN, 1n, true, Symbol("x"), () => 1, [], {}, new Date(), "", "\ud800", "\u0000", "团".repeat(400_000), "9".repeat(1_000_000), Object.create(null)];
  odd.push({ get name() { throw new Error("no"); } }, new Proxy({}, { ownKeys() { throw new Error("no"); } }), { name: 5, resident_id: Symbol("x") });
  const all = [schemas.residentId(), schemas.joinMonth({ birthFrom: "x" }), schemas.developmentNumber({ joined: "x" }), schemas.registrationCode(),
    schemas.mobile(), schemas.email(), schemas.personName(), schemas.telephone(), schemas.memberCardNumber(), schemas.member(), schemas.organization("branch"), schemas.transfer("study")];
  let refused = 0;
  for (const schema of all) {
    for (const value of odd) {
      const result = validate(schema, value);
      assert.ok("value" in result !== (result.issues !== undefined));
      for (const issue of result.issues ?? []) {
        refused += 1;
        assert.ok(issue.message.length > 0 && Array.isArray(issue.path) && issue.code.length > 0);
      }
    }
  }
  assert.ok(refused > 100, `only ${refused}`);
  assert.deepEqual(validate(schemas.residentId({ optional: true }), ""), { value: "" });
  assert.equal(validate(schemas.residentId({ today: () => { throw new Error("no clock"); } }), GOOD).issues[0].code, "module.stopped");
});

test("JSON Schema is given in three dialects", () => {
  const { jsonSchema } = schemas.residentId()["~standard"];
  assert.equal(jsonSchema.output({ target: "draft-2020-12" }).pattern, "^[0-9]{17}[0-9X]$");
  assert.equal(jsonSchema.input({ target: "draft-07" }).pattern, undefined);
  assert.equal(jsonSchema.input({ target: "draft-07" }).$schema, "http://json-schema.org/draft-07/schema#");
  assert.equal(jsonSchema.output({ target: "openapi-3.0" }).$schema, undefined);
  assert.throws(() => jsonSchema.output({ target: "draft-04" }), /unsupported/);
  assert.deepEqual(schemas.member()["~standard"].jsonSchema.input({ target: "draft-07" }).required, ["name", "resident_id"]);
});

test("a rule of async-validator rejects with the message", async () => {
  const rule = zhtj.toAsyncValidator(schemas.residentId({ today: TODAY }), { trigger: "blur" });
  assert.equal(rule.trigger, "blur");
  await assert.rejects(rule.validator({}, "110105194912310021"), /末位与前17位不符/);
  assert.equal(await rule.validator({}, GOOD), undefined);
  assert.equal(await rule.validator({}, ""), undefined);
  const warn = zhtj.toAsyncValidator(schemas.residentId({ today: TODAY }), { warnings: true });
  assert.equal(warn.warningOnly, true);
  await assert.rejects(warn.validator({}, "110199199001010010"), /110199/);
});

test("a column of numbers gets a byte for each", () => {
  const column = [GOOD, "110105194912310021", "x\ny", "", "１１０１０５194912310 02X"];
  const bytes = zhtj.checkIds(column, TODAY);
  assert.deepEqual([...bytes].map((byte) => zhtj.idLook(byte).code), [null, "resident_id.check_character", "resident_id.length", "resident_id.empty", null]);
  assert.deepEqual([...bytes].map((byte, i) => zhtj.idLook(byte).code === zhtj.checkId(column[i], TODAY).code), Array(5).fill(true));
  assert.deepEqual(zhtj.checkId(GOOD, TODAY), { code: null, severity: null });
  assert.equal(zhtj.checkIds([], TODAY).length, 0);
  assert.equal(zhtj.checkIds(`${GOOD}\n${GOOD}`, TODAY).length, 2);
});

test("the small module answers every vector of its calls as every host does", async () => {
  const files = (await load(await vectorPaths(), readVectors)).map((file) => {
    // Names of divisions and countries are left out of the small module, and policies are read by the whole one.
    const vectors = file.vectors.filter(({ call, policy }) => zhtj.SMALL.includes(call) && policy === undefined);
    return { ...file, vectors, count: vectors.length };
  }).filter(({ count }) => count > 0);
  const nameless = (vector) => {
    const { value, findings } = vector.expect;
    if (value?.division) value.division.name = [];
    for (const { code, params } of findings ?? []) if (code === "resident_id.foreign_resident") Object.assign(params, { province: "?", nationality: "?" });
    return vector;
  };
  const call = (name, request) => {
    const answer = JSON.parse(zhtj.callJson(name, request));
    return JSON.stringify(nameless({ expect: answer }).expect);
  };
  files.forEach(({ vectors }) => vectors.forEach(nameless));
  const { failures, passed } = runAll(files, call);
  assert.deepEqual(failures, []);
  const sum = Object.values(passed).reduce((a, b) => a + b, 0);
  console.log(`vectors of the small module: ${sum}`);
  assert.ok(sum > 200, `only ${sum}`);
});

test("the day in China is that of its own time zone", () => {
  assert.equal(zhtj.todayInShanghai(Date.UTC(2026, 10, 21, 15, 59)), "2026-11-21");
  assert.equal(zhtj.todayInShanghai(Date.UTC(2026, 10, 21, 16, 0)), "2026-11-22");
});

test("the entry point for browsers is imported where there is no page, and asks for the module", async () => {
  const { pathToFileURL } = await import("node:url");
  const { join } = await import("node:path");
  // Another instance of the script, in which nothing tells how to read files.
  const url = pathToFileURL(join(fresh.folder, "node_modules/zhtj/dist/forms/index.js"));
  const { spawnSync } = await import("node:child_process");
  const code = `import { schemas } from ${JSON.stringify(url.href)};
    console.log(schemas.residentId()["~standard"].validate("x").issues[0].code);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  assert.deepEqual([stdout, stderr], ["module.not_started\n", ""]);
});
