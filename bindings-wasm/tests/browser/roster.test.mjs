// Rosters in a Worker of Chromium, with the files of the installed package as they are: progress, bytes handed over,
// cancelling, and a Worker that breaks down.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, openPage } from "../support/browser.mjs";
import { ROOT, freshFolder, importFrom } from "../support/installed.mjs";
import { TODAY, generated } from "../support/rosters.mjs";
import { serve } from "../support/server.mjs";

const PAGE = `<!doctype html><script type="module">
  import { RosterWorker, ZhtjError, errorMessage } from "/zhtj/roster/client.js";
  globalThis.load = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  globalThis.coded = (promise) => promise.then(() => "done", (error) => error.code ?? String(error));
  Object.assign(globalThis, { RosterWorker, ZhtjError, errorMessage });
</script>`;
// A Worker that breaks down where it is asked to, in the way a module does.
const BREAKING = `import "/zhtj/roster/worker.js";
  const take = onmessage;
  onmessage = (event) => {
    if (event.data.args?.[1] === "throw.xlsx") setTimeout(() => { throw new Error("broken on purpose"); });
    else if (event.data.args?.[1] === "trap.xlsx") postMessage({ id: event.data.id, error: { code: "module.stopped", path: "", params: {} } });
    else take(event);
  };`;

let fresh, server, browser, made, page, problems;
before(async () => {
  fresh = await freshFolder();
  made = await generated(["large.xlsx", "--rows", "20000"]);
  server = await serve({
    mounts: {
      "/zhtj/": join(fresh.folder, "node_modules/zhtj/dist"),
      "/data/": join(ROOT, "examples/data"),
      "/made/": made.folder,
    },
    pages: { "/": PAGE, "/breaking.js": BREAKING },
    headers: { "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'" },
  });
  browser = await launch();
  ({ page, problems } = await openPage(browser));
  await page.goto(server.address);
  await page.waitForFunction("globalThis.RosterWorker");
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await made?.remove();
  await fresh?.remove();
});

test("a roster is checked, edited and written in a Worker as without one", async () => {
  const seen = await page.evaluate(async (today) => {
    const client = new RosterWorker();
    const bytes = await load("/data/roster.xlsx");
    const book = await client.open(new Blob([bytes]), "roster.xlsx");
    const existing = await client.existing(await load("/data/existing.csv"), { today });
    const sheet = await book.check({ today, existing });
    const view = await sheet.filter({ states: ["to_fix"] });
    const [row] = await sheet.rows(view.subarray(0, 1));
    const before = await sheet.edit(row.number, 1, "测试员");
    const undone = await sheet.undo();
    const fixed = await sheet.applyFixes();
    const report = new TextDecoder().decode(await book.report("json"));
    const corrected = await book.corrected();
    const again = await client.open(corrected.buffer, "again.xlsx", { transfer: true });
    const result = {
      kind: book.kind, people: existing.people, view: [...view], row, before, undone, fixed, report,
      next: await sheet.next({ row: 1, column: null }), summary: await sheet.summary({ lang: "en" }),
      sheets: again.sheets.map(({ name }) => name), handedOver: corrected.byteLength,
      title: (await client.explain("resident_id.check_character")).title, fields: (await client.fields()).length,
    };
    await book.close();
    result.closed = await coded(sheet.summary());
    client.close();
    result.after = await coded(again.check({ today }));
    return result;
  }, TODAY);
  const roster = await importFrom(fresh.folder, "zhtj/roster");
  const { readFile } = await import("node:fs/promises");
  const book = roster.Book.open(await readFile(join(ROOT, "examples/data/roster.xlsx")), "roster.xlsx");
  const list = await readFile(join(ROOT, "examples/data/existing.csv"));
  const existing = roster.Existing.read(list, { today: TODAY });
  const sheet = book.check({ today: TODAY, existing });
  const view = sheet.filter({ states: ["to_fix"] });
  assert.deepEqual([seen.kind, seen.people, seen.view], ["xlsx", existing.people, [...view]]);
  assert.deepEqual(seen.row, sheet.rows([view[0]])[0]);
  assert.deepEqual([seen.before, seen.undone], [sheet.text(view[0], 1), [{ row: view[0], column: 1 }]]);
  assert.equal(seen.fixed, sheet.applyFixes());
  assert.equal(seen.report, new TextDecoder().decode(book.report("json")));
  assert.deepEqual(seen.next, sheet.next({ row: 1, column: null }));
  assert.match(seen.summary.headline, /people/);
  assert.deepEqual([seen.sheets.length, seen.handedOver, seen.fields], [2, 0, roster.fields().length]);
  assert.deepEqual([seen.closed, seen.after], ["worker.book_closed", "worker.closed"]);
  assert.deepEqual([problems, server.missing], [[], []]);
});

test("progress is told while a file is opened and checked, and a call can be cancelled", async () => {
  const seen = await page.evaluate(async (today) => {
    const client = new RosterWorker();
    const bytes = await load("/made/large.xlsx");
    const told = [];
    const book = await client.open(bytes, "large.xlsx", { onProgress: (at) => told.push(at) });
    const rows = [];
    await book.check({ today, onProgress: (at) => rows.push(at) });
    const stop = new AbortController();
    const opening = client.open(bytes, "large.xlsx", { signal: stop.signal, onProgress: () => stop.abort() });
    const cancelled = await coded(opening);
    const lost = await coded(book.check({ today }));
    const aborted = await coded(client.open(bytes, "large.xlsx", { signal: AbortSignal.abort() }));
    const again = await client.open(bytes, "large.xlsx");
    const people = (await (await again.check({ today })).summary()).rows.people;
    client.close();
    return { told, rows, length: bytes.length, cancelled, lost, aborted, people };
  }, TODAY);
  assert.ok(seen.told.length > 0 && seen.told.every(({ done, of }) => done <= of && of === seen.length));
  assert.ok(seen.rows.at(-1).done <= seen.rows.at(-1).of);
  assert.deepEqual([seen.cancelled, seen.lost, seen.aborted], ["worker.cancelled", "worker.cancelled", "worker.cancelled"]);
  assert.ok(seen.people > 19_000);
  assert.deepEqual(problems, []);
});

test("a Worker that breaks down fails what waits for it, and the next call gets a new one", async () => {
  const seen = await page.evaluate(async (today) => {
    let made = 0;
    const worker = () => (made += 1, new Worker("/breaking.js", { type: "module" }));
    const client = new RosterWorker({ worker });
    const csv = new TextEncoder().encode("姓名,身份证号码\n张三,11010519491231002X\n");
    const outcomes = [];
    for (const name of ["throw.xlsx", "trap.xlsx"]) {
      const book = await client.open(csv, "roster.csv");
      const [broken, waiting] = [client.open(csv, name), client.existing(csv, { today })];
      outcomes.push(await coded(broken), await coded(waiting).then((code) => code === "done" || code === "worker.crashed"));
      outcomes.push(await coded(book.check({ today })));
      const sheet = await (await client.open(csv, "roster.csv")).check({ today });
      outcomes.push((await sheet.summary()).rows.people);
    }
    outcomes.push(await coded(client.open(new Uint8Array([37, 80, 68, 70, 45]), "x.xlsx")));
    client.close();
    const missing = new RosterWorker({ worker: () => new Worker("/nothing.js", { type: "module" }) });
    outcomes.push(await coded(missing.open(csv, "roster.csv")));
    const empty = new RosterWorker({ module: "/nothing.wasm" });
    outcomes.push(await coded(empty.open(csv, "roster.csv")));
    return { made, outcomes };
  }, TODAY);
  const crash = ["worker.crashed", true, "worker.crashed", 1];
  assert.deepEqual(seen, { made: 3, outcomes: [...crash, ...crash, "file.not_a_table", "worker.crashed", "module.not_loaded"] });
  assert.deepEqual(server.missing.sort(), ["/nothing.js", "/nothing.wasm"]);
});
