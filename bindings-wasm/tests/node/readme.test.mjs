// Runs the README: every `js` and `ts` block in a folder with the installed package; a `text` block right after it is what
// it prints.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PACKAGE, freshFolder } from "../support/installed.mjs";

/** The blocks of a document: language, text, the line it starts at, and what follows it at once. */
export function blocks(document) {
  const found = [];
  const fence = /^```(\w*)([^\n]*)\n([\s\S]*?)^```$/gm;
  for (const match of document.matchAll(fence)) {
    const line = document.slice(0, match.index).split("\n").length;
    const before = found.at(-1);
    const follows = before !== undefined && document.slice(before.end, match.index).trim() === "";
    if (match[1] === "text" && follows) before.prints = match[3];
    found.push({ language: match[1], info: match[2].trim(), text: match[3], line, end: match.index + match[0].length });
  }
  return found;
}

const document = await readFile(join(PACKAGE, "README.md"), "utf8");
const scripts = blocks(document).filter(({ language }) => language === "js" || language === "ts");
let fresh;
before(async () => {
  fresh = await freshFolder();
});
after(() => fresh?.remove());

const run = (program, ...args) => spawnSync(program, args, { cwd: fresh.folder, encoding: "utf8" });

/** Blocks marked `js browser` need a page; they are run by the tests in the browser. */
for (const { language, info, text, line, prints } of scripts.filter(({ info }) => info !== "browser")) {
  test(`the block in line ${line} does what the README says`, async () => {
    assert.equal(info, "", `an unknown mark: ${info}`);
    assert.ok(prints !== undefined, "a block shows what it prints");
    const name = `block-${line}.${language === "ts" ? "mts" : "mjs"}`;
    await writeFile(join(fresh.folder, name), text);
    if (language === "ts") {
      const tsc = join(PACKAGE, "node_modules/typescript/bin/tsc");
      const flags = ["--ignoreConfig", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
      const compiled = run(process.execPath, tsc, ...flags, name);
      assert.equal(compiled.stdout, "");
    }
    const { status, stdout, stderr } = run(process.execPath, `block-${line}.mjs`);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, prints);
  });
}

test("the README has blocks, and a block that lies is noticed", () => {
  assert.ok(scripts.length >= 4, `${scripts.length} blocks`);
  const [one, two] = blocks("a\n```js\nlet a;\n```\n\n```text\nb\n```\nmore\n```text\nc\n```\n");
  assert.deepEqual([one.language, one.text, one.line, one.prints, two.prints], ["js", "let a;\n", 2, "b\n", undefined]);
});
