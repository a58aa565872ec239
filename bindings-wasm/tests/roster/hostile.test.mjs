// Broken and hostile files end with a clear error. Where a library gives up on one (panics abort in WebAssembly), the call
// fails as `module.stopped` and the next one works.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { freshFolder, importFrom } from "../support/installed.mjs";
import { TODAY, numbers, sample } from "../support/rosters.mjs";
import { unzip, zip } from "../support/zip.mjs";

let fresh, roster;
before(async () => {
  fresh = await freshFolder();
  roster = await importFrom(fresh.folder, "zhtj/roster");
});
after(() => fresh?.remove());

const CSV = Buffer.from("姓名,身份证号码\n张三,11010519491231002X\n");
const alive = () => {
  const book = roster.Book.open(CSV, "roster.csv");
  assert.equal(book.check({ today: TODAY }).summary().rows.people, 1);
  book.close();
};

/** Changes, removes, doubles or overwrites a few bytes. */
function mutated(bytes, below) {
  let list = [...bytes];
  for (let times = below(4) + 1; times > 0 && list.length > 0; times -= 1) {
    const at = below(list.length);
    const end = Math.min(at + 1 + below(8), list.length);
    const kind = below(5);
    if (kind === 0) list[at] ^= 1 << below(8);
    else if (kind === 1) list.fill([0, 0xff, 57, 60, 34][below(5)], at, end);
    else if (kind === 2) list.splice(at, end - at);
    else if (kind === 3) list.splice(at, 0, ...list.slice(at, end));
    else list[at] = below(256);
  }
  return Uint8Array.from(list);
}

/** The same for one part of a package. */
function mutatedPart(bytes, below) {
  const parts = unzip(bytes);
  const chosen = parts[below(parts.length)];
  chosen.bytes = Buffer.from(mutated(chosen.bytes, below));
  return zip(parts);
}

const LIMITS = { decompressed_bytes: 64 << 20, memory_bytes: 64 << 20 };
const MUTATIONS = 300;

for (const [name, mutate, seed] of [
  ["examples/data/roster.xlsx", mutatedPart, 1],
  ["examples/data/roster.xlsx", mutated, 2],
  ["tests/fixtures/roster.xlsb", mutatedPart, 3],
  ["tests/fixtures/roster.ods", mutatedPart, 4],
  ["tests/fixtures/roster.xls", mutated, 5],
  ["tests/fixtures/dates-1904.xls", mutated, 6],
  ["examples/data/roster.csv", mutated, 7],
]) {
  test(`${name} with changed bytes (${seed}) is read or refused`, async () => {
    const bytes = await sample(name);
    const below = numbers(seed);
    const outcomes = {};
    for (let times = 0; times < MUTATIONS; times += 1) {
      const broken = mutate(bytes, below);
      let outcome = "read";
      try {
        const book = roster.Book.open(broken, name, { limits: LIMITS });
        const sheet = book.check({ today: TODAY });
        sheet.rows(sheet.filter().subarray(0, 50));
        book.annotated();
        book.close();
      } catch (error) {
        assert.ok(error instanceof roster.ZhtjError, `${error.stack}`);
        outcome = error.code;
        if (outcome === "module.stopped") alive();
        else assert.match(roster.errorMessage(error), /；/);
      }
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    console.log(`${name}: ${JSON.stringify(outcomes)}`);
    assert.ok(outcomes.read > MUTATIONS / 100, "hardly anything was readable, which tests nothing");
    for (const outcome of Object.keys(outcomes)) assert.match(outcome, /^(read|file\.\w+|module\.stopped)$/);
    alive();
  });
}

test("what is no table is told by name", () => {
  const open = (bytes, limits) => () => roster.Book.open(Buffer.from(bytes), "roster.xlsx", { limits });
  for (const [bytes, code] of [
    ["", "file.empty"],
    ["%PDF-1.7", "file.not_a_table"],
    ["PK", "file.truncated"],
    ["<html><table>", "file.not_a_table"],
    ["a\0b,c\n1,2\n", "file.binary"],
  ]) {
    assert.throws(open(bytes), (error) => {
      assert.deepEqual([error.name, error.code], ["ZhtjError", code]);
      assert.match(roster.errorMessage(error, "zh"), /；/);
      assert.match(roster.errorMessage(error, "en"), /;/);
      return true;
    });
  }
  assert.throws(open("a,b\n".repeat(10), { rows: 5 }), { code: "file.too_many_rows" });
  assert.throws(open(CSV, { rows: -1 }), { code: "request.invalid_value", path: "/input/limits/rows" });
  assert.throws(open(CSV, { lines: 1 }), { code: "request.unknown_field", path: "/input/limits/lines" });
  alive();
});

test("more rows than a browser takes are refused at once", () => {
  const rows = Buffer.from(`姓名,身份证号码\n${"张三,11010519491231002X\n".repeat(300_001)}`);
  assert.throws(() => roster.Book.open(rows, "roster.csv"), (error) => {
    assert.deepEqual([error.code, error.params.limit], ["file.too_many_rows", 300_000]);
    return true;
  });
  const book = roster.Book.open(rows, "roster.csv", { limits: { rows: 1_000_000 } });
  assert.equal(book.sheets[0].rows, 300_002);
  book.close();
});

test("requests are refused at their place", () => {
  const book = roster.Book.open(CSV, "roster.csv");
  for (const [terms, code, path] of [
    [{}, "request.missing_field", ""],
    [{ today: "2026-02-30" }, "request.invalid_value", "/today"],
    [{ today: TODAY, region: "99" }, "request.invalid_value", "/region"],
    [{ today: TODAY, kind: "people" }, "request.unknown_value", "/input/kind"],
    [{ today: TODAY, columns: { 0: "shoe_size" } }, "request.unknown_value", "/input/columns/0"],
    [{ today: TODAY, policy: { roster: { sheet_rows: "x" } } }, "request.invalid_value", "/policy/roster/sheet_rows"],
  ]) {
    assert.throws(() => book.check(terms), { name: "ZhtjError", code, path });
  }
  book.close();
});
