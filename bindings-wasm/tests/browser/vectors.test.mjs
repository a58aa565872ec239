// All shared vectors in Chromium, in a page and in a Worker, with the files of the installed package as they are.
import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { launch, openPage } from "../support/browser.mjs";
import { ROOT, freshFolder, vectorPaths } from "../support/installed.mjs";
import { serve } from "../support/server.mjs";

const SUPPORT = fileURLToPath(new URL("../support", import.meta.url));
const JOB = `
  import { init, callJson } from "/zhtj/rules/index.js";
  import { load, runAll, summary } from "/support/vectors.mjs";
  export async function job(paths) {
    await Promise.all([init(), init()]);
    await init();
    const files = await load(paths, async (path) => (await fetch("/vectors/" + path)).text());
    const outcome = runAll(files, callJson);
    return { ...summary(files, outcome), failures: outcome.failures };
  }`;
const PAGE = `<!doctype html><script type="module">import { job } from "/job.js"; globalThis.job = job;</script>`;
const WORKER = `import { job } from "/job.js"; onmessage = async ({ data }) => postMessage(await job(data));`;

let fresh, server, browser, paths;
before(async () => {
  fresh = await freshFolder();
  paths = await vectorPaths();
  server = await serve({
    mounts: { "/zhtj/": join(fresh.folder, "node_modules/zhtj/dist"), "/vectors/": join(ROOT, "tests/vectors"), "/support/": SUPPORT },
    pages: { "/": PAGE, "/job.js": JOB, "/worker.js": WORKER },
    // What a page must allow at least: a module of its own and nothing else.
    headers: { "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'" },
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await fresh?.remove();
});

function judge(where, { lines, passed, wanted, failures }) {
  console.log(`${where}: ${lines.at(-1)}`);
  assert.deepEqual(failures, []);
  assert.equal(passed, wanted);
  assert.ok(wanted > 1000, `only ${wanted} vectors`);
}

test("every vector gets the expected answer in a page", async () => {
  const { page, problems } = await openPage(browser);
  await page.goto(server.address);
  await page.waitForFunction("globalThis.job");
  judge("page", await page.evaluate((all) => globalThis.job(all), paths));
  assert.deepEqual([problems, server.missing], [[], []]);
});

test("every vector gets the expected answer in a Worker", async () => {
  const { page, problems } = await openPage(browser);
  await page.goto(server.address);
  const work = (all) =>
    new Promise((resolve, reject) => {
      const worker = new Worker("/worker.js", { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(all);
    });
  judge("worker", await page.evaluate(work, paths));
  assert.deepEqual([problems, server.missing], [[], []]);
});
