// Editing: what follows an edit is what a new check gives, every step can be taken back, and nothing is lost on the way
// into a workbook, which another library reads again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import XLSX from "xlsx";
import { freshFolder, importFrom } from "../support/installed.mjs";
import { TODAY, numbers, sample } from "../support/rosters.mjs";

let fresh, roster, bytes;
before(async () => {
  fresh = await freshFolder();
  roster = await importFrom(fresh.folder, "zhtj/roster");
  bytes = await sample("examples/data/roster.xlsx");
});
after(() => fresh?.remove());

function opened() {
  const book = roster.Book.open(bytes, "roster.xlsx");
  return { book, sheet: book.check({ today: TODAY, reveal: true }) };
}

/** Everything that a report says. */
const report = (book) => new TextDecoder().decode(book.report("json", { reveal: true }));

/** The texts of all cells, as another library reads them. */
function cells(workbook, sheet) {
  const page = XLSX.read(workbook).Sheets[sheet];
  return XLSX.utils.sheet_to_json(page, { header: 1, raw: true, defval: "", blankrows: true });
}

test("edits are followed as a new check would tell, and taken back one by one", () => {
  const { book, sheet } = opened();
  const below = numbers(7);
  const texts = ["", "张三", "11010519491231002X", "110105194912310021", "汉", "汉族", "13800138000", "2019-09", "2019年9月"];
  const before = [];
  for (let step = 0; step < 60; step += 1) {
    before.push(report(book));
    const [row, column] = [3 + below(41), below(16)];
    const stood = sheet.text(row, column);
    assert.equal(sheet.edit(row, column, texts[below(texts.length)]), stood);
    const followed = report(book);
    book.check({ today: TODAY });
    assert.equal(report(book), followed, `step ${step} at ${row}, ${column}`);
  }
  for (const wanted of before.reverse()) {
    assert.equal(sheet.undo().length, 1);
    assert.equal(report(book), wanted);
  }
  assert.equal(sheet.undo(), undefined);
  assert.equal(sheet.summary().redo, 60);
});

test("fixes are one step and can be chosen by code", () => {
  const { book, sheet } = opened();
  const before = report(book);
  const all = sheet.fixes();
  assert.equal(all.length, sheet.summary().fixes);
  const { code } = all[0];
  const some = all.filter((fix) => fix.code === code);
  assert.deepEqual(sheet.fixes([code]), some);
  assert.ok(sheet.applyFix(all[0].row, all[0].column));
  assert.equal(sheet.text(all[0].row, all[0].column), all[0].after);
  assert.equal(sheet.applyFixes([code]), some.length - 1);
  assert.equal(sheet.applyFixes(), sheet.fixes().length === 0 ? all.length - some.length : -1);
  assert.deepEqual([sheet.summary().fixes, sheet.summary().undo], [0, 3]);
  assert.deepEqual(sheet.rows([all[0].row])[0].edited.includes(all[0].column), true);
  while (sheet.undo() !== undefined);
  assert.equal(report(book), before);
});

test("the table shows rows by number, masked unless revealed, with their marks", () => {
  const { sheet } = opened();
  const view = sheet.filter({ states: ["to_fix"] });
  assert.equal(view.length, sheet.summary().rows.to_fix);
  const [masked] = sheet.rows(view.subarray(0, 1), { reveal: false });
  const [full] = sheet.rows(view.subarray(0, 1));
  assert.equal(masked.number, view[0]);
  assert.match(masked.cells[4], /^\d{3}\*{13}../);
  assert.match(full.cells[4], /^\d{17}[\dX]$/);
  assert.ok(full.marks.some(({ severity, titles }) => severity === "error" && titles.length > 0));
  const code = sheet.findings(view[0])[0].code;
  assert.ok(sheet.filter({ codes: [code] }).includes(view[0]));
  assert.deepEqual([...sheet.filter({ text: full.cells[4] })], [view[0]]);
  const next = sheet.next({ row: 1, column: null }, { least: "error" });
  assert.deepEqual([next.row, sheet.next(next, { direction: -1, least: "error" })], [view[0], undefined]);
  assert.throws(() => sheet.filter({ states: ["bad"] }), { code: "request.unknown_value", path: "/states/0" });
  assert.throws(() => sheet.edit(0, 0, "x"), { code: "edit.no_such_cell" });
});

test("the corrected workbook has every cell as the table shows it", () => {
  const { book, sheet } = opened();
  sheet.edit(5, 1, "测试员");
  sheet.applyFixes();
  const corrected = cells(book.corrected(), book.sheets[0].name);
  assert.ok(corrected.length >= 42);
  const original = cells(bytes, book.sheets[0].name);
  for (let row = 1; row <= 42; row += 1) {
    const changed = new Set(sheet.rows([row])[0].edited);
    for (let column = 0; column < 16; column += 1) {
      const wanted = changed.has(column) ? sheet.text(row, column) : original[row - 1]?.[column] ?? "";
      assert.equal(corrected[row - 1]?.[column] ?? "", wanted, `${row}, ${column}`);
    }
  }
  const list = cells(book.corrected(), "修改清单");
  assert.ok(list.some((line) => line[1] === "B5" && line[5] === "手工修改"));
  // Read again, nothing is left to be fixed.
  const again = roster.Book.open(book.corrected(), "again.xlsx").check({ today: TODAY, sheet: 0 });
  assert.equal(again.summary().fixes, 0);
});

test("unmade fixes go into the copy if wanted", () => {
  const { book, sheet } = opened();
  const [{ row, column, after }] = sheet.fixes();
  const at = (workbook) => cells(workbook, book.sheets[0].name)[row - 1][column];
  assert.equal(at(book.corrected()), after);
  assert.notEqual(at(book.corrected({ fixes: false })), after);
  assert.equal(sheet.summary().undo, 0);
});

test("the annotated workbook carries comments and a column of results", () => {
  const { book, sheet } = opened();
  const workbook = XLSX.read(book.annotated());
  assert.equal(workbook.SheetNames[0], "检查汇总");
  const page = workbook.Sheets[book.sheets[0].name];
  const [row] = sheet.filter({ states: ["to_fix"] });
  const [found] = sheet.findings(row);
  const comment = page[found.place].c.map(({ t }) => t).join("");
  assert.ok(comment.includes(found.message.slice(0, 10)), comment);
  const results = XLSX.utils.sheet_to_json(page, { header: 1 })[row - 1].at(-1);
  assert.ok(results.includes(found.message.slice(0, 10)), results);
});

test("several sheets are checked side by side", () => {
  const workbook = XLSX.utils.book_new();
  const people = [["姓名", "身份证号码"], ["张三", "110105194912310021"]];
  for (const name of ["一班", "二班"]) XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(people), name);
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([["说明"]]), "说明");
  const book = roster.Book.open(XLSX.write(workbook, { type: "buffer" }), "two.xlsx");
  assert.throws(() => book.corrected(), { code: "file.report_of_another" });
  assert.throws(() => book.check({ today: TODAY, sheet: 2 }), { code: "file.no_known_column" });
  assert.throws(() => book.check({ today: TODAY, sheet: 3 }), { code: "file.no_sheet" });
  const [one, two] = [0, 1].map((sheet) => book.check({ today: TODAY, sheet }));
  one.edit(2, 1, "11010519491231002X");
  assert.deepEqual([one.summary().rows.to_fix, two.summary().rows.to_fix], [0, 1]);
  assert.equal(JSON.parse(report(book)).sheets.length, 2);
  assert.equal(cells(book.corrected(), "一班")[1][1], "11010519491231002X");
  assert.equal(cells(book.corrected(), "二班")[1][1], "110105194912310021");
});
