// Files that are no rosters, broken ones, and ones that are too large: a clear message, and the page goes on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { accessible, launch } from './support/browser.mjs';
import * as files from './support/files.mjs';
import * as roster from './support/roster.mjs';

const whole = readFileSync(roster.sample('roster.xlsx'));

const BAD = [
  ['empty.xlsx', Buffer.alloc(0), 'file.empty'],
  ['locked.xlsx', files.compound('EncryptedPackage'), 'file.encrypted'],
  ['letter.xls', files.compound('WordDocument'), 'file.not_a_table'],
  ['page.xls', Buffer.from('<html><table><tr><td>姓名</td><td>身份证号码</td></tr></table></html>'), 'file.not_a_table'],
  ['scan.xlsx', Buffer.from('ffd8ffe000104a464946000101', 'hex'), 'file.not_a_table'],
  ['list.zip', files.zip([['list.txt', '张三']]), 'file.not_a_table'],
  ['cut.xlsx', whole.subarray(0, 5000), 'file.truncated'],
  ['broken.xlsx', Buffer.concat([whole.subarray(0, 4000), Buffer.alloc(300), whole.subarray(4300)]), 'file.broken'],
  ['program.csv', Buffer.from('7f454c4602010100000000000000', 'hex'), 'file.binary'],
  ['wide.csv', Buffer.from(`${'姓名,'.repeat(300)}\n`), 'file.too_many_columns'],
];

describe('files', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [name, bytes, code] of BAD) {
    it(`${name} is ${code}`, async () => {
      const { page, context, settled } = await browser.open('#/roster');
      await roster.drop(page, name, bytes);
      const message = page.locator('.notice [data-code]');
      await message.waitFor();
      assert.equal(await message.getAttribute('data-code'), code);
      assert.match(await message.textContent(), new RegExp(`^${name}.+；请`));
      await accessible(page, name);
      // The page is alive: the sample can be checked.
      await roster.openSample(page);
      assert.equal(await page.locator('.notice').count(), 0);
      assert.deepEqual(await roster.numbers(page), roster.checkedByCli(roster.sample('roster.xlsx')));
      settled();
      await context.close();
    });
  }

  it('a file that unpacks to more than fits is refused', () => refused('bomb.xlsx', files.bomb(), 'file.decompressed_too_large'));

  it('a million rows are refused', () => refused('million.csv', files.textRoster(1_000_000), 'file.too_many_rows'));

  /** The file is refused, and while it is read the page draws frames and takes a click. */
  async function refused(name, bytes, code) {
    const { page, context, settled } = await browser.open('#/roster');
    await watchFrames(page);
    await roster.choose(page, roster.written(name, bytes));
    const message = page.locator('.notice [data-code]');
    await message.waitFor({ timeout: 120_000 });
    assert.equal(await message.getAttribute('data-code'), code);
    assert.ok((await longestFrame(page)) < 1000, 'the page froze');
    await roster.openSample(page);
    settled();
    await context.close();
  }

  it('reading can be cancelled', async () => {
    const { page, context, settled } = await browser.open('#/roster');
    await roster.choose(page, roster.generated('large.csv', 250_000));
    await page.getByRole('button', { name: '取消' }).click();
    await page.waitForSelector('.drop-zone');
    assert.equal(await page.locator('.notice').count(), 0);
    await roster.openSample(page);
    settled();
    await context.close();
  });

  it('a crash of the worker is told, and another try works', async () => {
    const { page, context, problems } = await browser.open('#/roster');
    await roster.openSample(page);
    await page.workers().at(-1).evaluate(() => setTimeout(() => {
      throw new Error('out of memory');
    }));
    await page.getByRole('button', { name: '下一个问题（N）' }).click();
    const message = page.locator('.notice [data-code]');
    await message.waitFor();
    assert.equal(await message.getAttribute('data-code'), 'page.crashed');
    await page.getByRole('button', { name: '重试' }).click();
    await roster.checked(page);
    assert.deepEqual(await roster.numbers(page), roster.checkedByCli(roster.sample('roster.xlsx')));
    // The browser reports what was thrown, and nothing else.
    assert.deepEqual(problems.filter((problem) => !problem.includes('out of memory')), []);
    await context.close();
  });
});

async function watchFrames(page) {
  await page.evaluate(() => {
    let last = performance.now();
    globalThis.longestFrame = 0;
    const frame = (now) => {
      globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const longestFrame = (page) => page.evaluate(() => globalThis.longestFrame);
