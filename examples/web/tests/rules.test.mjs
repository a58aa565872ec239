// The rule book: search in both languages, deep links by rule and by code, values over time, sources.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { accessible, launch } from './support/browser.mjs';

describe('rule book', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  const links = (page) => page.locator('.rule-link .mono').allInnerTexts();

  it('holds every rule and every code of the library', async () => {
    const { page, context } = await browser.open('#/rules');
    const [rules, codes] = (await page.locator('.rule-index [role=status]').innerText()).match(/\d+/g).map(Number);
    assert.equal((await links(page)).length, rules);
    assert.ok(rules >= 97 && codes >= 513, `${rules} rules, ${codes} codes`);
    await page.getByRole('tab', { name: /常见问题/ }).click();
    assert.equal(await page.locator('.questions > li').count(), Number(await page.locator('[role=tab][aria-selected=true] .count').innerText()));
    await context.close();
  });

  for (const [query, first] of [
    ['发展编号', 'development_number.number'],
    ['编号重复', 'roster.unique'],
    ['resident_id.check_character', 'resident_id.number'],
    ['check character', 'resident_id.number'],
    ['入团 年龄', 'join.age'],
    ['待接转团支部', 'transfer.pending_branch'],
    ['registration code', 'registration_code.life'],
  ]) {
    it(`finds ${first} for “${query}”, in either language of the page`, async () => {
      for (const lang of ['zh', 'en']) {
        const { page, context } = await browser.open(`#/rules?q=${encodeURIComponent(query)}`, { lang });
        assert.equal((await links(page))[0], first, `${lang}: ${await links(page)}`);
        await context.close();
      }
    });
  }

  it('searches fast, marks what it found, and keeps the search in the address', async () => {
    const { page, context } = await browser.open('#/rules');
    const box = page.getByRole('searchbox');
    await box.fill('身份证');
    await page.waitForFunction(() => new URLSearchParams(location.hash.split('?')[1]).get('q') === '身份证');
    assert.equal(await page.locator('.rule-link mark').first().innerText(), '身份证');
    const spent = await page.evaluate(async () => {
      const input = document.querySelector('input[type=search]');
      const begin = performance.now();
      for (const text of ['身', '身份', '身份证号', '身份证号码校', '']) {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return (performance.now() - begin) / 5;
    });
    assert.ok(spent < 150, `${Math.round(spent)} ms per letter`);
    await box.fill('没有这样的规则');
    await page.getByText('没有找到').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: '清除搜索' }).click();
    assert.equal(await box.inputValue(), '');
    await context.close();
  });

  it('opens a code by its link, in view and with its message', async () => {
    const { page, context, settled } = await browser.open('#/rules/development_number.year', { lang: 'en' });
    const entry = page.locator('[id="code-development_number.year"]');
    assert.equal(await entry.getAttribute('aria-current'), 'true');
    assert.ok(await entry.evaluate((element) => element.getBoundingClientRect().top < innerHeight));
    assert.equal(await page.locator('#rule-title').textContent(), 'development number');
    assert.deepEqual(await entry.locator('var').allInnerTexts(), ['join', 'allowed']);
    settled();
    await context.close();
  });

  it('shows values over time with the one in force, and sources with grade and words', async () => {
    const { page, context } = await browser.open('#/rules/development_number.number');
    const steps = page.locator('.timeline').first().locator('li');
    assert.deepEqual(await steps.evaluateAll((items) => items.map((item) => item.className)), ['past', 'now']);
    assert.match(await steps.nth(1).innerText(), /2017-01-01 起\s*是\s*现行/);
    const source = page.locator('.source-entry').first();
    assert.match(await source.innerText(), /智慧团建/);
    assert.equal(await source.locator('.grade').count(), 1);
    await page.locator('.rule-detail').getByRole('link', { name: /发展团员编号填写错误/ }).click();
    await page.locator('.questions > li').waitFor();
    assert.equal(await page.locator('.questions > li').count(), 1);
    await context.close();
  });

  it('moves the focus to the rule that was chosen, and back on a narrow screen', async () => {
    const { page, context } = await browser.open('#/rules', { width: 360, height: 740 });
    await page.getByRole('link', { name: /^居民身份证号码/ }).click();
    await page.waitForFunction(() => document.activeElement.id === 'rule-title');
    assert.equal(await page.locator('.rule-index').isVisible(), false);
    await page.getByRole('link', { name: '返回列表' }).click();
    await page.waitForFunction(() => document.activeElement.id === 'page-title');
    assert.equal(await page.locator('.rule-index').isVisible(), true);
    await context.close();
  });
});
