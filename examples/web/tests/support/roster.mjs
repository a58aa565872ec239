// What the tests of the roster do and read on the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { TODAY } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A file of the samples. */
export const sample = (name) => join(ROOT, 'examples/data', name);

/**
 * Runs the command line of the same source (`cargo build -p zhtj-cli`), against which the page is held. ZHTJ names another
 * place of it.
 */
export function cli(...args) {
  const built = ['debug', 'release'].map((profile) => join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), profile, 'zhtj'));
  const program = process.env.ZHTJ ?? built.find(existsSync);
  assert.ok(program, 'the command line is not built: cargo build -p zhtj-cli');
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    // Status 1 says that the roster has errors.
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

/** What the command line says of a file, in the shape of `numbers`. */
export function checkedByCli(path, ...args) {
  const today = args.includes('--today') ? [] : ['--today', TODAY];
  const report = JSON.parse(cli('check', path, '--format', 'json', ...today, ...args));
  const { people, ready, to_look_at, undecided, to_fix } = report.rows;
  const problems = Object.fromEntries(report.by_problem.map(({ code, count }) => [code, count]));
  return { people, ready, to_look_at, undecided, to_fix, problems };
}

const number = (text) => Number(text.replaceAll(/[^\d]/g, ''));

/** The numbers that the page shows. */
export async function numbers(page) {
  const states = await page.locator('.state .state-count').allTextContents();
  const [to_fix, undecided, to_look_at, ready] = states.map(number);
  const problems = await page
    .locator('.problem')
    .evaluateAll((all) => all.map((one) => [one.dataset.code, one.querySelector('.problem-count').textContent]));
  return {
    people: ready + to_look_at + undecided + to_fix,
    ready,
    to_look_at,
    undecided,
    to_fix,
    problems: Object.fromEntries(problems.map(([code, count]) => [code, number(count)]).filter(([, count]) => count > 0)),
  };
}

/** Waits until the sheet is checked and its first rows are there. */
export async function checked(page) {
  await page.waitForSelector('.grid-row:not(.is-coming) .grid-cell', { timeout: 120_000 });
  await settle(page);
}

/** Waits until nothing is under way. What was just begun shows by the second frame. */
export async function settle(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.querySelector('.workbench')?.getAttribute('aria-busy') === 'false');
  await page.waitForFunction(() => !document.querySelector('.grid-row.is-coming'));
}

export async function openSample(page) {
  await page.getByRole('button', { name: /试用示例名册|Try the sample/ }).click();
  await checked(page);
}

/** Chooses a file by its path, or one given by name and bytes. */
export async function choose(page, file, label = /^选择文件$|^Choose a file$/) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: label }).click();
  await (await chooser).setFiles(file);
}

/** Drops a file on the page. */
export async function drop(page, name, bytes) {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: transfer });
}

export const dropSample = (page) => drop(page, 'roster.xlsx', readFileSync(sample('roster.xlsx')));

/** A cell by its place as spreadsheets write it, if it is drawn. */
export function cell(page, place) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(place);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return page.locator('.grid-row', { has: page.locator('.grid-number > span:not(.sr-only)', { hasText: new RegExp(`^${row}$`) }) })
    .locator(`[aria-colindex="${column + 2}"]`);
}

/** The text of a cell as it is seen. */
export const textOf = (page, place) => cell(page, place).locator('.grid-text').textContent();

/** The place of the active cell, as the panel names it. */
export const activePlace = (page) => page.locator('.finding-head .place').textContent();

/** The codes that the panel explains. */
export const explained = (page) =>
  page.locator('.explained').evaluateAll((all) => all.map((one) => one.dataset.code));

/** Downloads a file of the dialog, by the name of its button; gives its path and name. */
export async function download(page, name) {
  await page.getByRole('button', { name: /^下载$|^Download$/ }).click();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const done = await begun;
  return { path: await done.path(), name: done.suggestedFilename(), bytes: readFileSync(await done.path()) };
}

/** A file of the reader's own tests. */
export const fixture = (name) => join(ROOT, 'tests/fixtures', name);

const folder = mkdtempSync(join(tmpdir(), 'zhtj-web-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes a file for the command line. */
export function written(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The sheet with the safe corrections that the command line makes. */
export function fixedByCli(path) {
  const out = join(folder, 'fixed.xlsx');
  rmSync(out, { force: true });
  cli('check', path, '--today', TODAY, '--fix', out);
  return out;
}

/** A synthetic roster of so many people. */
export function generated(name, rows) {
  const out = join(folder, name);
  if (!existsSync(out)) cli('generate', '--rows', String(rows), '--today', TODAY, '--out', out);
  return out;
}

/** The number with the last character that fits the first 17 (GB 11643: weights are powers of 2 modulo 11). */
export function withCheckCharacter(number) {
  const sum = [...number.slice(0, 17)].reduce((sum, digit, place) => sum + Number(digit) * (2 ** (17 - place) % 11), 0);
  return number.slice(0, 17) + '10X98765432'[sum % 11];
}

/** The numbers of the rows that are drawn. */
export const rowNumbers = (page) => page.locator('.grid-number > span:not(.sr-only)').allTextContents();
