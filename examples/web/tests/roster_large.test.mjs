// A hundred thousand people: the page stays smooth.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { launch } from './support/browser.mjs';
import * as roster from './support/roster.mjs';

describe('large roster', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  it('of 100,000 people is counted as by the command line, scrolled, filtered, edited', async (test) => {
    const { page, context, settled } = await browser.open('#/roster', { width: 1440 });
    const path = roster.generated('100k.xlsx', 100_000);
    const begun = performance.now();
    await roster.choose(page, path);
    await roster.checked(page);
    test.diagnostic(`read, checked and shown in ${Math.round(performance.now() - begun)} ms`);
    assert.deepEqual(await roster.numbers(page), roster.checkedByCli(path));

    const wheel = await frames(page, 130);
    const dragged = await frames(page, 20_000);
    test.diagnostic(`frames by the wheel: ${said(wheel)}; by the scroll bar: ${said(dragged)}`);
    // Far above what is measured on a machine of its own (17 ms), for machines that do other things as well.
    assert.ok(wheel.median < 50, `median of the wheel ${wheel.median} ms`);
    assert.ok(dragged.median < 150, `median of the scroll bar ${dragged.median} ms`);
    await roster.settle(page);
    const drawn = await page.locator('.grid-cell').count();
    assert.ok(drawn < 1500, `${drawn} cells are drawn`);

    const timed = async (what, most, run) => {
      const begun = performance.now();
      await run();
      await roster.settle(page);
      const took = Math.round(performance.now() - begun);
      test.diagnostic(`${what}: ${took} ms`);
      assert.ok(took < most, `${what} took ${took} ms`);
    };
    await timed('to the end', 2000, async () => {
      await page.locator('.grid-row:nth-child(20) .grid-number').click();
      await page.keyboard.press('Control+End');
      await page.waitForFunction(() => document.activeElement.closest('[role="row"]')?.ariaRowIndex === document.querySelector('.grid').ariaRowCount);
    });
    await timed('previous problem', 2000, () => page.getByRole('button', { name: '上一个问题（P）' }).click());
    await timed('a filter', 3000, () => page.locator('.problem').first().click());
    await timed('an edit', 3000, async () => {
      await page.locator('.grid-cell').nth(1).dblclick();
      await page.locator('.grid-editor').fill('11010519491231002X');
      await page.keyboard.press('Enter');
    });
    await timed('undo', 3000, () => page.getByRole('button', { name: /^撤销/ }).click());
    assert.deepEqual(await roster.numbers(page), roster.checkedByCli(path));
    settled();
    await context.close();
  });
});

/** Scrolls by so many pixels a frame and measures the frames. */
async function frames(page, step) {
  const times = await page.evaluate(async (step) => {
    const grid = document.querySelector('.grid');
    const times = [];
    let last = performance.now();
    for (let frame = 0; frame < 120; frame += 1) {
      grid.scrollTop += step;
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.slice(1);
  }, step);
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)] * 10) / 10;
  return { median: at(0.5), p95: at(0.95), longest: at(0.999) };
}

const said = ({ median, p95, longest }) => `median ${median} ms, 95 % ${p95} ms, longest ${longest} ms`;
