// The three forms, built as a portal builds them and driven in Chromium.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launch, openPage } from "../../../bindings-wasm/tests/support/browser.mjs";
import { serve } from "../../../bindings-wasm/tests/support/server.mjs";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const GOOD = "11010519491231002X";
let server, browser;
before(async () => {
  await build({ root: HERE, logLevel: "error" });
  server = await serve({ mounts: { "/": join(HERE, "dist/") } });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(name) {
  const opened = await openPage(browser);
  await opened.page.goto(`${server.address}/${name}/index.html`);
  await opened.page.waitForSelector("html[data-ready]");
  await opened.page.waitForSelector("#id");
  return opened;
}

async function shows(page, text) {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, { timeout: 5000 });
}

/** Pastes as a person does, with what the clipboard holds. */
async function paste(page, selector, text) {
  await page.focus(selector);
  const pasteInto = (field, pasted) => {
    const data = new DataTransfer();
    data.setData("text", pasted);
    if (field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))) {
      document.execCommand("insertText", false, pasted);
    }
  };
  await page.$eval(selector, pasteInto, text);
}

const value = (page, selector) => page.inputValue(selector);
const birthBecomes = (page, wanted) =>
  page.waitForFunction((birth) => document.querySelector("#birth").value === birth, wanted, { timeout: 5000 });

for (const name of ["element-plus", "ant-design"]) {
  test(`${name}: a wrong number is told, a pasted one cleaned, a right one derived from`, async () => {
    const { page, problems } = await open(name);
    await page.fill("#id", "110105194912310021");
    await page.press("#id", "Tab");
    await shows(page, "末位与前17位不符");
    assert.equal(await value(page, "#birth"), "");
    await page.fill("#id", "");
    await paste(page, "#id", "１１０１０５ 20040615 101X");
    await birthBecomes(page, "2004-06-15");
    assert.equal(await value(page, "#id"), "11010520040615101X");
    await page.fill("#joined", "2017-05");
    await page.press("#joined", "Tab");
    await shows(page, "入团年月不能小于13周岁");
    await page.click("#save");
    assert.equal(await page.textContent("#saved"), "");
    await page.fill("#joined", "2019-09");
    await page.click("#save");
    await page.waitForFunction(() => document.querySelector("#saved").textContent !== "");
    assert.deepEqual(JSON.parse(await page.textContent("#saved")), { id: "11010520040615101X", joined: "2019-09" });
    assert.deepEqual(problems.filter((problem) => !problem.includes("async-validator")), []);
    await page.close();
  });
}

test("native: the browser's own validity, cleaning, masking and what is sent", async () => {
  const { page, problems } = await open("native");
  const validity = () => page.$eval("#id", (field) => [field.checkValidity(), field.validationMessage, field.getAttribute("aria-invalid")]);
  assert.deepEqual(
    await page.$eval("#id", (field) => ["inputmode", "pattern", "maxlength", "aria-describedby"].map((name) => field.getAttribute(name))),
    ["text", "\\d{17}[\\dXx]", "18", "id-message"],
  );
  await page.type("#id", "110105194912310021");
  await shows(page, "末位与前17位不符");
  const [valid, message, invalid] = await validity();
  assert.deepEqual([valid, invalid], [false, "true"]);
  assert.match(message, /末位与前17位不符/);
  await page.click("button");
  assert.equal(await page.textContent("#saved"), "");

  await page.fill("#id", "");
  await paste(page, "#id", "１１０１０５ 1949 1231 ００２Ｘ");
  assert.equal(await value(page, "#id"), GOOD);
  await birthBecomes(page, "1949-12-31");
  await page.focus("#joined");
  assert.equal(await value(page, "#id"), "110*************2X");
  assert.deepEqual(await validity(), [true, "", "false"]);
  await page.focus("#id");
  assert.equal(await value(page, "#id"), GOOD);

  await page.fill("#joined", "1960-05");
  await page.press("#joined", "Tab");
  await shows(page, "入团年月不能小于");
  await page.fill("#joined", "1965-05");
  await page.press("#joined", "Tab");
  await page.click("button");
  await page.waitForFunction(() => document.querySelector("#saved").value !== "");
  assert.deepEqual(JSON.parse(await page.textContent("#saved")), { id: GOOD, joined: "1965-05", birth: "1949-12-31" });
  assert.deepEqual([problems, server.missing], [[], []]);
  await page.close();
});
