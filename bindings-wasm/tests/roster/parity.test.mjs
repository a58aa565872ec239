// The module finds what the command line finds, to the byte of its JSON report.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, freshFolder, importFrom } from "../support/installed.mjs";
import { TODAY, generated, zhtj } from "../support/rosters.mjs";

let fresh, roster, made;
before(async () => {
  fresh = await freshFolder();
  roster = await importFrom(fresh.folder, "zhtj/roster");
  made = await generated(
    ["members.xlsx", "--rows", "400", "--errors", "0.4"],
    ["members.csv", "--rows", "400", "--errors", "0.4", "--seed", "2"],
    ["cadres.xlsx", "--rows", "200", "--errors", "0.4", "--kind", "cadres", "--seed", "3"],
    ["xinjiang.csv", "--rows", "200", "--errors", "0.4", "--region", "65", "--seed", "4"],
  );
});
after(async () => {
  await made?.remove();
  await fresh?.remove();
});

/** Checks every sheet that can be checked, as the command line does. */
function checkAll(bytes, name, options = {}) {
  const book = roster.Book.open(bytes, name);
  const sheets = book.sheets.flatMap((_, sheet) => {
    try {
      return [book.check({ today: TODAY, sheet, ...options })];
    } catch (error) {
      assert.equal(error.code, "file.no_known_column");
      return [];
    }
  });
  assert.ok(sheets.length > 0);
  return { book, sheets };
}

const text = (bytes) => new TextDecoder().decode(bytes);

/** Compares all formats of the report; gives the JSON. */
async function compare(path, options = {}, args = []) {
  const { book, sheets } = checkAll(await readFile(path), basename(path), options);
  for (const format of ["json", "ndjson", "csv", "html", "markdown"]) {
    for (const [lang, reveal] of [["zh", false], ["en", true]]) {
      const style = [...(reveal ? ["--reveal"] : []), "--lang", lang];
      const wanted = await zhtj("check", path, "--today", TODAY, "--format", format, ...style, ...args);
      assert.equal(text(book.report(format, { lang, reveal })), text(wanted), `${path} ${format} ${lang}`);
    }
  }
  const report = JSON.parse(text(book.report("json")));
  const [first] = report.sheets;
  const summary = sheets[0].summary();
  assert.deepEqual(
    [summary.verdict, summary.kind, summary.headerRow, summary.rows],
    [first.verdict, first.kind, first.header_row, first.rows],
  );
  const list = sheets[0].filter().reduce((all, row) => [...all, ...sheets[0].findings(row)], []);
  const places = ({ place, code, severity, message, found, fix }) => [place, code, severity, message, found, fix ?? null];
  assert.deepEqual(list.map(places), first.findings.filter(({ row }) => row !== null).map(places));
  return report;
}

test("the samples have the findings of the command line", async () => {
  for (const name of ["roster.xlsx", "roster.csv"]) {
    const report = await compare(join(ROOT, "examples/data", name));
    assert.equal(report.verdict, "fail");
    assert.ok(report.sheets[0].findings.length > 0);
  }
});

test("so have old and binary workbooks and those of other programs", async () => {
  for (const name of ["roster.xls", "roster.xlsb", "roster.ods"]) await compare(join(ROOT, "tests/fixtures", name));
});

test("so have generated rosters of all kinds", async () => {
  const [members, csv, cadres, xinjiang] = made.paths;
  assert.ok((await compare(members)).sheets[0].findings.length > 50);
  await compare(csv);
  await compare(cadres, { kind: "cadres" }, ["--kind", "cadres"]);
  await compare(xinjiang, { region: "65" }, ["--region", "65"]);
});

test("so have rosters that are compared with people in the system", async () => {
  const [path, list] = ["roster.xlsx", "existing.csv"].map((name) => join(ROOT, "examples/data", name));
  const existing = roster.Existing.read(await readFile(list), { today: TODAY });
  assert.ok(existing.people > 0);
  const report = await compare(path, { existing }, ["--existing", list]);
  assert.ok(report.by_problem.some(({ code }) => code.startsWith("roster.exists_")));
  existing.close();
});

test("columns assigned by hand go before the header", async () => {
  const path = join(ROOT, "examples/data/roster.xlsx");
  await compare(path, { columns: { 0: "remark" } }, ["--column", "A=remark"]);
});

test("a blank import sheet is that of the command line", async () => {
  const template = roster.template("members");
  const book = roster.Book.open(template, "template.xlsx");
  assert.deepEqual(book.preview(0).columns.map(({ field }) => field).slice(0, 3), ["name", "resident_id", "ethnicity"]);
  assert.equal(book.sheets.length, 3);
  assert.ok(roster.fields().some(({ field, values }) => field === "ethnicity" && values.includes("汉族")));
  assert.equal(roster.explain("resident_id.check_character").rule.id, "resident_id.number");
  assert.equal(roster.explain("roster.no_such_code"), undefined);
});
