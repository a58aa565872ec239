// The adviser: questions, answers, terms, the form, the workflow.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { accessible, fits, launch } from './support/browser.mjs';

describe('transfer adviser', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  const codes = (page) => page.locator('.finding').evaluateAll((cards) => cards.map((card) => card.dataset.code));

  it('leads a graduate without a job to the right place, with documents and terms', async () => {
    const { page, context, settled } = await browser.open('#/advise');
    await page.getByText('先选团员接下来的去向').waitFor();
    await page.getByRole('radio', { name: '未升学，也未落实工作' }).check();
    assert.equal(await page.locator('.choices > li').count(), 4);
    assert.match(await page.locator('.choices > li').first().innerText(), /经常居住地乡镇街道团组织/);
    assert.match(await page.locator('.checklist').innerText(), /流动团员管理服务告知书/);
    await page.getByLabel('毕业日期').fill('2026-06-30');
    await page.getByRole('radio', { name: '是', exact: true }).first().check();
    assert.match(await page.locator('.panel', { has: page.locator('.dues') }).first().innerText(), /2026-12-30.*2027-06-30/s);
    assert.equal(await page.locator('.dues time').first().innerText(), '2026-12-30');
    // The answers stand in the address; opened again they give the same page.
    const hash = await page.evaluate(() => location.hash);
    assert.match(hash, /plan=no_job/);
    const again = await browser.open(hash);
    assert.equal(await again.page.locator('.choices').innerText(), await page.locator('.choices').innerText());
    await accessible(page);
    settled();
    await context.close();
  });

  it('tells freshmen to wait, and those of other systems what is different', async () => {
    const { page, context } = await browser.open('#/advise?plan=study&branch=no');
    await page.getByText('现在还不能办理').waitFor();
    assert.ok((await codes(page)).includes('advice.wait_for_branch'));
    await page.getByRole('radio', { name: '是', exact: true }).first().check();
    await page.getByText('现在可以办理转接').waitFor();
    await page.getByLabel('转入组织在哪个系统').selectOption('guangdong');
    assert.ok((await codes(page)).includes('advice.separate_system'));
    await context.close();
  });

  it('asks nothing of those who are too old, and keeps the birth date out of the address', async () => {
    const { page, context } = await browser.open('#/advise?plan=employed&unit=yes');
    await page.getByText('年龄、团内职务和党员身份').click();
    await page.getByLabel('出生日期').fill('1997-01-01');
    await page.getByRole('status').getByText('无需转接').waitFor();
    assert.deepEqual((await codes(page)).slice(0, 1), ['advice.not_required']);
    assert.ok(!page.url().includes('1997'));
    await context.close();
  });

  it('checks the fields of the form', async () => {
    const { page, context } = await browser.open('#/advise?plan=study&branch=yes');
    await page.getByText('试填并核对').click();
    await page.getByText('还有 4 项必填').waitFor();
    for (const label of ['毕业去向', '转入学校名称', '转入学校所在地详细地址', '转入组织']) {
      await page.getByLabel(label, { exact: true }).fill('某处');
    }
    await page.getByText('必填项已齐').waitFor();
    await page.getByLabel('转入学校名称').fill(' ');
    assert.ok((await codes(page)).includes('transfer.field_missing'));
    await context.close();
  });

  it('draws the workflow and walks through it', async () => {
    const { page, context } = await browser.open('#/advise');
    assert.equal(await page.locator('.drawing .state').count(), 12);
    assert.equal(await page.locator('.drawing .state.current').textContent(), '未提交');
    await page.getByRole('button', { name: '提交（先转出审核）' }).click();
    await page.getByRole('button', { name: '转出审批通过', exact: true }).click();
    assert.equal(await page.getByLabel('现在的状态').inputValue(), 'pending_in');
    assert.equal(await page.locator('.drawing .state.reached').count(), 5);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('已经结束').waitFor();
    await page.locator('.workflow').getByRole('radio', { name: '广东系统' }).check();
    assert.equal(await page.locator('.drawing .state').count(), 14);
    await context.close();
  });

  it('puts no two states of the drawing over each other, in either workflow and language', async () => {
    for (const lang of ['zh', 'en']) {
      const { page, context } = await browser.open('#/advise', { lang });
      for (const name of lang === 'zh' ? ['全国系统', '广东系统'] : ['national', 'Guangdong']) {
        await page.locator('.workflow').getByRole('radio', { name }).check();
        const over = await page.evaluate(() => {
          const boxes = [...document.querySelectorAll('.drawing .state')].map((state) => {
            const frame = state.querySelector('rect').getBoundingClientRect();
            const wide = [...state.querySelectorAll('text')].filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
            });
            return { frame, name: state.textContent, wide: wide.length };
          });
          const hit = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return [
            ...boxes.filter(({ wide }) => wide > 0).map((box) => `text of ${box.name}`),
            ...boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => hit(a.frame, b.frame)).map((b) => `${a.name} / ${b.name}`)),
          ];
        });
        assert.deepEqual(over, [], `${lang} ${name}`);
      }
      await context.close();
    }
  });

  it('answers every plan in both languages, on a narrow screen too', async () => {
    const { page, context, settled } = await browser.open('#/advise', { width: 360, height: 740, lang: 'en' });
    const plans = await page.locator('.questions-panel input[type=radio]').evaluateAll((inputs) => inputs.map((input) => input.value));
    assert.equal(plans.length, 10);
    for (const plan of plans) {
      await page.evaluate((value) => {
        location.hash = `#/advise?plan=${value}`;
      }, plan);
      await page.locator(`input[value="${plan}"]:checked`).waitFor();
      assert.ok((await page.locator('.choices > li, .finding').count()) > 0, plan);
      await fits(page, plan);
    }
    settled();
    await context.close();
  });
});
