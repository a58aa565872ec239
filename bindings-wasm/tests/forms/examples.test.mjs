// The examples of forms, each in the library that it is about, in Node and in the browser.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { before, test } from "node:test";
import { installPackages } from "../../scripts/set_up.mjs";
import { ROOT } from "../support/installed.mjs";

const FOLDER = join(ROOT, "examples/forms");
before(() => installPackages(FOLDER));

for (const [file, count] of [["libraries", 4], ["browser", 3]]) {
  test(`examples/forms: ${file}`, () => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const result = spawnSync(process.execPath, ["--test", "--test-reporter=tap", `tests/${file}.test.mjs`], { cwd: FOLDER, env, encoding: "utf8" });
    assert.equal(result.status, 0, result.stdout + result.stderr);
    assert.match(result.stdout, new RegExp(`^# pass ${count}$`, "m"));
  });
}
