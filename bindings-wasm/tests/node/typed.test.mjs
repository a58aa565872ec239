// The typed functions: each call of the contract has one, and it answers what the contract answers.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, freshFolder, importFrom, readVectors, vectorPaths } from "../support/installed.mjs";
import { differs, load, unparse } from "../support/vectors.mjs";

let fresh, rules;
before(async () => {
  fresh = await freshFolder();
  rules = await importFrom(fresh.folder, "zhtj/rules");
});
after(() => fresh?.remove());

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const functionOf = (call) => {
  const [topic, verb] = call.split(".").map(camel);
  return rules[topic]?.[verb];
};

test("every call of the contract has a function, and there are no others", async () => {
  const { calls } = JSON.parse(await readFile(join(ROOT, "tests/golden/schemas.json"), "utf8"));
  const wanted = Object.keys(calls).map((name) => name.split(".").map(camel).join(".")).sort();
  assert.ok(wanted.length > 80, `only ${wanted.length} calls`);
  const isTopic = ([, value]) => Object.prototype.toString.call(value) === "[object Module]";
  const present = Object.entries(rules).filter(isTopic).flatMap(([topic, functions]) => Object.keys(functions).map((verb) => `${topic}.${verb}`));
  assert.deepEqual(present.sort(), wanted);
});

test("the ledger of parity names functions that exist", async () => {
  const ledger = await readFile(join(ROOT, "core/HOSTS.md"), "utf8");
  const rows = ledger.split("\n").filter((line) => line.startsWith("| `")).map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
  const { calls } = JSON.parse(await readFile(join(ROOT, "tests/golden/schemas.json"), "utf8"));
  assert.deepEqual(rows.map(([, call]) => call).sort(), Object.keys(calls).sort());
  const missing = rows.map((cells) => cells[4]).filter((path) => typeof path.split(".").reduce((at, name) => at?.[name], rules) !== "function");
  assert.deepEqual(missing, []);
});

test("the functions answer every vector, or throw the error it expects", async () => {
  const failures = [];
  let [answered, refused, rounded] = [0, 0, 0];
  for (const { path, vectors } of await load(await vectorPaths(), readVectors)) {
    for (const { id, call, today, region, policy, lang, reveal, ...rest } of vectors) {
      const [input, expect] = [rest.input, rest.expect].map((value) => JSON.parse(unparse(value)));
      const run = functionOf(call);
      // Requests to calls that do not exist are left to the untyped way.
      if (run === undefined) {
        assert.equal(expect.error?.code, "request.unknown_call", id);
        continue;
      }
      // A number that JavaScript cannot hold never reaches the library; it is not to be judged as another one.
      if (JSON.stringify(input) !== unparse(rest.input)) {
        assert.throws(() => run(input, { today, policy }), { code: "request.invalid_value" }, id);
        rounded += 1;
        continue;
      }
      let answer;
      try {
        answer = run(input, { today, region, policy, lang, reveal });
        answered += 1;
      } catch (error) {
        assert.equal(error.name, "ZhtjError", `${path} ${id}: ${error.stack}`);
        answer = { error: { code: error.code, path: error.path, params: error.params } };
        refused += 1;
      }
      const difference = differs(expect, answer, "");
      if (difference !== undefined) failures.push(`${path} ${id}: ${difference}`);
    }
  }
  console.log(`typed functions: ${answered} answered, ${refused} refused, ${rounded} beyond numbers, ${failures.length} differ`);
  assert.deepEqual(failures, []);
  assert.ok(answered > 1000 && refused > 0 && rounded < 10);
});

test("call takes the whole request, and the day is today in China if none is given", () => {
  const { call, residentId, todayInChina } = rules;
  const input = { text: "11010519491231002X" };
  assert.deepEqual(call("resident_id.check", { input }), residentId.check(input));
  assert.deepEqual(call("resident_id.check", { today: undefined, input }), residentId.check(input, { today: undefined }));
  assert.match(todayInChina(), /^\d{4}-\d{2}-\d{2}$/);
  const china = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
  assert.equal(todayInChina(), china);
});

test("a case keeps its events, and what is refused changes nothing", () => {
  const { Case, memberDeletionMachine, changeRequestMachine, migrationMachine } = rules;
  const today = "2026-11-22";
  const deletion = new Case(memberDeletionMachine());
  const refused = deletion.do({ command: "request", by: "other", reason: "wrong_identity" }, { today });
  assert.equal(refused.verdict, "undecided");
  assert.deepEqual([deletion.state, deletion.events], ["normal", []]);
  const filed = deletion.do({ command: "request", by: "branch", reason: "wrong_branch" }, { today });
  assert.equal(filed.verdict, "pass");
  assert.equal(deletion.state, "requested");
  assert.deepEqual(deletion.events, filed.events);
  assert.equal(new Case(memberDeletionMachine(), deletion.events, { today }).state, "requested");
  assert.equal(new Case(changeRequestMachine()).state, "unchanged");
  assert.deepEqual(new Case(migrationMachine()).state, { stage: "preparing" });
});

test("transfers run through their machines", () => {
  const { Case, nationalTransferMachine, guangdongTransferMachine } = rules;
  const actor = { kind: "member", member: "m1" };
  const superior = { kind: "committee", superior: null };
  const organizations = { b1: { kind: "branch", superior: "c" }, b2: { kind: "branch", superior: "c" }, c: superior };
  const world = { organizations, members: { m1: { place: { kind: "branch", branch: "b1" } } } };
  const transfer = new Case(nationalTransferMachine(world));
  const to = { kind: "organization", organization: "b2" };
  const command = { do: "file", member: "m1", direction: "out", to, form: { reason: "move" } };
  const filed = transfer.do({ actor, command }, { today: "2024-06-20" });
  assert.deepEqual([filed.verdict, filed.findings, filed.events.length], ["pass", [], 1]);
  assert.equal(transfer.state.stage, "pending_out");
  const again = new Case(nationalTransferMachine(world), transfer.events, { today: "2024-06-20" });
  assert.deepEqual(again.state, transfer.state);
  const second = transfer.do({ actor, command }, { today: "2024-06-20" });
  assert.equal(second.verdict, "fail");
  assert.equal(transfer.events.length, 1);
  assert.deepEqual(new Case(guangdongTransferMachine(world)).state, {});
});
