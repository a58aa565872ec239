// All shared vectors under Node, with the package as it is installed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { freshFolder, importFrom, readVectors, vectorPaths } from "../support/installed.mjs";
import { differs, load, parse, runAll, summary, unparse } from "../support/vectors.mjs";

let fresh, files, rules;
before(async () => {
  fresh = await freshFolder();
  files = await load(await vectorPaths(), readVectors);
  rules = await importFrom(fresh.folder, "zhtj/rules");
});
after(() => fresh.remove());

test("every vector gets the expected answer, without an init in Node", () => {
  const outcome = runAll(files, rules.callJson);
  const { lines, passed, wanted } = summary(files, outcome);
  console.log(lines.join("\n"));
  assert.deepEqual(outcome.failures, []);
  assert.equal(passed, wanted);
  assert.ok(wanted > 1000, `only ${wanted} vectors`);
});

test("the comparison fails where it must", () => {
  const cases = [
    [{ a: 1 }, { a: 1, b: null }, "/b should not"],
    [{ a: 1, b: null }, { a: 1 }, "/b is missing"],
    [[1, 2], [1], "/1 is missing"],
    [{ a: [{ b: "x" }] }, { a: [{ b: "y" }] }, "/a/0/b should be"],
    [null, {}, "/ should be null"],
    [[], {}, "/ should be []"],
    ["1", 1, "/ should be"],
    [false, null, "/ should be"],
  ];
  for (const [wanted, got, reason] of cases) assert.match(differs(wanted, got, "") ?? "equal", new RegExp(reason.replace("[]", "\\[\\]")));
  assert.equal(differs({ a: [0, { b: null }] }, { a: [-0, { b: null }] }, ""), undefined);
  const changed = structuredClone(files.slice(0, 1));
  changed[0].vectors[0].expect = { verdict: "never" };
  assert.equal(runAll(changed, rules.callJson).failures.length, 1);
});

test("a wrong count is noticed", async () => {
  const short = JSON.stringify({ topic: "t", count: 2, vectors: [{}] });
  await assert.rejects(load(["a.json"], () => short), /count is 2/);
  await assert.rejects(load([], () => short), /no vectors/);
});

test("large integers are not rounded on the way", () => {
  const text = '{"a":18446744073709551615,"b":"18446744073709551615","c":[1,-2.5e3,9007199254740991]}';
  assert.equal(unparse(parse(text)), text.replace("-2.5e3", "-2500"));
  assert.notEqual(differs(parse("18446744073709551615"), parse("18446744073709551616"), ""), undefined);
});
