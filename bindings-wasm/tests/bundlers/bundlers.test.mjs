// The installed package through the usual bundlers and without one: bundled, served, run in Chromium.
import assert from "node:assert/strict";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, openPage } from "../support/browser.mjs";
import { freshFolder } from "../support/installed.mjs";
import { serve } from "../support/server.mjs";

const CHECK = `residentId.check({ text: "11010519491231002X" }, { today: "2026-11-22" }).verdict`;
const MAIN = `
  import { init, residentId } from "zhtj/rules";
  await init();
  document.title = ${CHECK};`;
const page = (script) => `<!doctype html><title>waiting</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`;

let fresh, browser;
before(async () => {
  fresh = await freshFolder();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await fresh?.remove();
});

/** A folder of sources in which the package is found. */
async function sources(name, files) {
  const folder = join(fresh.folder, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

/** Opens an address and waits for the verdict in the title. */
async function verdictAt(address) {
  const { page, problems } = await openPage(browser);
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "waiting", undefined, { timeout: 30_000 }).catch(() => {});
  assert.deepEqual(problems, []);
  assert.equal(await page.title(), "pass");
  await page.close();
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function runs(folder, pages = {}) {
  const server = await serve({ mounts: { "/": folder }, pages });
  try {
    await verdictAt(`${server.address}/index.html`);
    assert.deepEqual(server.missing, []);
  } finally {
    await server.stop();
  }
}

test("Vite builds it and serves it while developing", async () => {
  const { build, createServer: serveSources } = await import("vite");
  const root = await sources("vite", { "index.html": page("/main.js"), "main.js": MAIN });
  await build({ root, logLevel: "error", configFile: false, build: { target: "es2022" } });
  const assets = await readdir(join(root, "dist/assets"));
  assert.equal(assets.filter((file) => file.endsWith(".wasm")).length, 1, assets.join());
  await runs(join(root, "dist"));
  const server = await serveSources({ root, logLevel: "error", configFile: false, server: { host: "127.0.0.1", port: await freePort(), strictPort: true } });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    await verdictAt(`http://127.0.0.1:${port}/`);
  } finally {
    await server.close();
  }
});

test("webpack builds it", async () => {
  const webpack = createRequire(import.meta.url)("webpack");
  const root = await sources("webpack", { "main.js": MAIN });
  const config = { mode: "production", context: root, entry: "./main.js", output: { path: join(root, "dist") }, experiments: { outputModule: true }, performance: { hints: false } };
  const stats = await new Promise((resolve, reject) => webpack(config, (error, stats) => (error ? reject(error) : resolve(stats))));
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { ...stats.toJson({ all: false, errors: true, warnings: true }), errors: [], warnings: [] });
  await runs(join(root, "dist"), { "/index.html": page(`/${stats.toJson({ all: false, assets: true }).assets.find(({ name }) => /\.m?js$/.test(name)).name}`) });
});

test("Rollup builds it", async () => {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const { importMetaAssets } = await import("@web/rollup-plugin-import-meta-assets");
  const root = await sources("rollup", { "main.js": MAIN });
  const warnings = [];
  const bundle = await rollup({ input: join(root, "main.js"), plugins: [nodeResolve({ browser: true }), importMetaAssets()], onwarn: ({ message }) => warnings.push(message) });
  await bundle.write({ dir: join(root, "dist"), format: "es" });
  assert.deepEqual(warnings, []);
  await runs(join(root, "dist"), { "/index.html": page("/main.js") });
});

test("esbuild builds it with the file of the module named", async () => {
  const { build } = await import("esbuild");
  const main = `
    import { init, residentId } from "zhtj/rules";
    import wasm from "zhtj/rules.wasm";
    await init(new URL(wasm, import.meta.url));
    document.title = ${CHECK};`;
  const root = await sources("esbuild", { "main.js": main });
  await build({ entryPoints: [join(root, "main.js")], bundle: true, minify: true, format: "esm", outdir: join(root, "dist"), loader: { ".wasm": "file" }, logLevel: "error" });
  await runs(join(root, "dist"), { "/index.html": page("/main.js") });
});

test("a page without a bundler takes the files as they are", async () => {
  const script = MAIN.replace('"zhtj/rules"', '"./zhtj/dist/rules/index.js"');
  const html = `<!doctype html><title>waiting</title><script type="module">${script}</script>`;
  await runs(join(fresh.folder, "node_modules"), { "/index.html": html });
});

test("what is not used is not bundled", async () => {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const code = async (text) => {
    const root = await sources("shaken", { "main.js": text });
    const bundle = await rollup({ input: join(root, "main.js"), plugins: [nodeResolve({ browser: true })] });
    return (await bundle.generate({ format: "es" })).output[0].code;
  };
  const one = await code(`import { residentId } from "zhtj/rules"; console.log(residentId.check({ text: "" }));`);
  assert.ok(one.includes("resident_id.check"));
  for (const other of ["resident_id.suggest", "transfer.decide", "class Case"]) assert.ok(!one.includes(other), other);
  assert.equal((await code(`import "zhtj/rules";`)).trim(), "");
});

test("the page of the unbundled package asks for nothing but its own files", async () => {
  const server = await serve({ mounts: { "/": join(fresh.folder, "node_modules") }, pages: { "/index.html": page("/main.js"), "/main.js": MAIN.replace('"zhtj/rules"', '"/zhtj/dist/rules/index.js"') } });
  const { page: opened } = await openPage(browser);
  const asked = [];
  opened.on("request", (request) => asked.push(request.url()));
  await opened.goto(`${server.address}/index.html`);
  await opened.waitForFunction(() => document.title === "pass");
  assert.deepEqual(asked.filter((url) => !url.startsWith(server.address)), []);
  assert.equal(asked.filter((url) => url.endsWith(".wasm")).length, 1);
  assert.ok((await readFile(join(fresh.folder, "node_modules/zhtj/dist/wasm/rules_bg.wasm"))).length > 0);
  await server.stop();
});
