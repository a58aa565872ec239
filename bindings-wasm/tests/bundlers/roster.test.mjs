// The Worker for rosters, bundled by Vite and served by it: the script of the Worker and its module are found by themselves.
import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, openPage } from "../support/browser.mjs";
import { freshFolder } from "../support/installed.mjs";
import { serve } from "../support/server.mjs";

const MAIN = `
  import { RosterWorker } from "zhtj/roster/client";
  const client = new RosterWorker();
  const book = await client.open(new Blob(["姓名,身份证号码\\n张三,110105194912310021\\n"]), "roster.csv");
  const sheet = await book.check({ today: "2026-11-22" });
  document.title = (await sheet.summary()).verdict;`;
const HTML = `<!doctype html><meta charset="utf-8"><title>waiting</title><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>`;

let fresh, browser;
before(async () => {
  fresh = await freshFolder();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await fresh?.remove();
});

async function verdictAt(address) {
  const { page, problems } = await openPage(browser);
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "waiting", undefined, { timeout: 60_000 }).catch(() => {});
  assert.deepEqual(problems, []);
  assert.equal(await page.title(), "fail");
  await page.close();
}

test("Vite builds the Worker for rosters and serves it while developing", async () => {
  const { build, createServer } = await import("vite");
  const root = join(fresh.folder, "vite");
  await mkdir(root);
  await writeFile(join(root, "index.html"), HTML);
  await writeFile(join(root, "main.js"), MAIN);
  // The script that Vite prepares a package with moves its files; those of a Worker must stay where they are.
  const shared = { root, logLevel: "error", configFile: false, worker: { format: "es" }, optimizeDeps: { exclude: ["zhtj"] } };
  await build({ ...shared, build: { target: "es2022" } });
  const assets = await readdir(join(root, "dist/assets"));
  assert.equal(assets.filter((file) => file.endsWith(".wasm")).length, 1, assets.join());
  const built = await serve({ mounts: { "/": join(root, "dist") } });
  try {
    await verdictAt(`${built.address}/index.html`);
    assert.deepEqual(built.missing, []);
  } finally {
    await built.stop();
  }
  const developing = await createServer({ ...shared, server: { host: "127.0.0.1", port: 0 } });
  try {
    await developing.listen();
    await verdictAt(`http://127.0.0.1:${developing.httpServer.address().port}/`);
  } finally {
    await developing.close();
  }
});
