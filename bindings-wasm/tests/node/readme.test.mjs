// Runs the README and the documents beside it: every `js` and `ts` block in a folder with the installed package; a `text` block right after it is what
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

const DOCUMENTS = ["README.md", "docs/forms.md", "../README.md"];
const scripts = [];
for (const path of DOCUMENTS) {
  const found = blocks(await readFile(join(PACKAGE, path), "utf8")).filter(({ language }) => language === "js" || language === "ts");
  assert.ok(found.length >= (path.startsWith("..") ? 1 : 4), `${path}: ${found.length} blocks`);
  scripts.push(...found.map((block) => ({ ...block, path, place: `${path.replace(/\W/g, "-")}-${block.line}` })));
}
let fresh;
before(async () => {
  fresh = await freshFolder();
});
after(() => fresh?.remove());

const run = (program, ...args) => spawnSync(program, args, { cwd: fresh.folder, encoding: "utf8" });

/** Blocks marked `js browser` need a page; they are run by the tests in the browser. */
for (const { language, info, text, line, path, place, prints } of scripts.filter(({ info }) => info !== "browser")) {
  test(`the block in line ${line} of ${path} does what it says`, async () => {
    assert.equal(info, "", `an unknown mark: ${info}`);
    assert.ok(prints !== undefined, "a block shows what it prints");
    const name = `block-${place}.${language === "ts" ? "mts" : "mjs"}`;
    await writeFile(join(fresh.folder, name), text);
    if (language === "ts") {
      const tsc = join(PACKAGE, "node_modules/typescript/bin/tsc");
      const flags = ["--ignoreConfig", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
      const compiled = run(process.execPath, tsc, ...flags, name);
      assert.equal(compiled.stdout, "");
    }
    const { status, stdout, stderr } = run(process.execPath, `block-${place}.mjs`);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, prints);
  });
}

test("blocks are found with what they print", () => {
  const [one, two] = blocks("a\n```js\nlet a;\n```\n\n```text\nb\n```\nmore\n```text\nc\n```\n");
  assert.deepEqual([one.language, one.text, one.line, one.prints, two.prints], ["js", "let a;\n", 2, "b\n", undefined]);
});
