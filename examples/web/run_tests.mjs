// Builds the page and runs every test: `npm test`. Sets up what is missing: npm packages, the package of the library, the
// command line that the page is held against (`ZHTJ` names another one) and the browsers.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { firefox } from './tests/support/firefox.mjs';
import { run } from '../../bindings-wasm/scripts/run.mjs';
import { installPackages, installProgram, setUpBrowser } from '../../bindings-wasm/scripts/set_up.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../bindings-wasm/', import.meta.url));

await installPackages(PACKAGE);
await setUpBrowser();
if (!firefox()) await installProgram('firefox-esr', 'FIREFOX');
if (!existsSync(`${PACKAGE}dist`)) await run('npm', ['run', 'build'], { cwd: PACKAGE });
await installPackages(HERE);
if (!process.env.ZHTJ) await run('cargo', ['build', '-q', '--locked', '-p', 'zhtj-cli'], { cwd: HERE });
await run('npm', ['run', 'build'], { cwd: HERE });
const files = (await readdir(`${HERE}tests`)).filter((name) => name.endsWith('.test.mjs')).sort();
// One file after the other: a browser on a busy machine is slow enough to look broken.
await run(process.execPath, ['--test', '--test-concurrency=1', ...files.map((name) => `tests/${name}`)], { cwd: HERE });
