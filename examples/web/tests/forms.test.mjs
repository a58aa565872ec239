// The forms: what is found, where it stands, what is derived, and what can be taken over.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { accessible, launch } from './support/browser.mjs';

const RIGHT = '11010519491231002X';
const WRONG = '110105194912310021';

describe('forms', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  const codes = (scope) => scope.locator('.finding').evaluateAll((cards) => cards.map((card) => card.dataset.code));
  const facts = (page) => page.locator('.facts dd').allInnerTexts();

  it('reads an ID number', async () => {
    const { page, context, settled } = await browser.open('#/forms/id');
    await page.getByRole('textbox', { name: '身份证号码' }).fill(RIGHT);
    assert.deepEqual((await facts(page)).slice(0, 4), ['1949-12-31', '女', '76', '北京市 朝阳区']);
    assert.equal(await page.locator('output.secret').innerText(), '********');
    await page.getByRole('button', { name: '显示' }).click();
    assert.equal(await page.locator('output.secret').innerText(), '1231002X');
    await accessible(page);
    settled();
    await context.close();
  });

  it('waits with errors until the number is whole or left, then tells the rule and offers corrections', async () => {
    const { page, context } = await browser.open('#/forms/id');
    const field = page.getByRole('textbox', { name: '身份证号码' });
    await field.pressSequentially('1101051949');
    assert.deepEqual(await codes(page), []);
    await field.blur();
    await page.locator('.finding').waitFor();
    assert.deepEqual(await codes(page), ['resident_id.length']);
    await field.fill(WRONG);
    assert.deepEqual(await codes(page), ['resident_id.check_character']);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator('.finding .source-line').innerText(), /GB 11643-1999/);
    assert.equal(await page.locator('.finding a').getAttribute('href'), '#/rules/resident_id.check_character');
    await accessible(page);
    const offered = () => page.locator('.suggestions button').allInnerTexts();
    const before = await offered();
    assert.ok(before.includes(RIGHT) && before.length > 1);
    await page.getByText('知道出生日期').click();
    await page.getByLabel('出生日期').fill('1949-12-31');
    await page.getByRole('radio', { name: '男' }).check();
    const narrowed = await offered();
    assert.ok(narrowed.length > 0 && !narrowed.includes(RIGHT) && narrowed.every((id) => Number(id[16]) % 2 === 1), `${narrowed}`);
    await page.getByRole('radio', { name: '女' }).check();
    await page.getByRole('button', { name: RIGHT }).click();
    assert.equal(await field.inputValue(), RIGHT);
    assert.deepEqual(await codes(page.locator('.field')), []);
    await context.close();
  });

  it('tidies full-width digits on request', async () => {
    const { page, context } = await browser.open('#/forms/id');
    await page.getByRole('button', { name: '全角的' }).click();
    assert.deepEqual(await codes(page.locator('.field').first()), ['text.tidied']);
    await page.getByRole('button', { name: `改为 ${RIGHT}` }).click();
    assert.equal(await page.getByRole('textbox', { name: '身份证号码' }).inputValue(), RIGHT);
    await context.close();
  });

  it('checks a member across fields, applies the safe fixes and tells when all is well', async () => {
    const { page, context, settled } = await browser.open('#/forms/member');
    await page.getByRole('button', { name: '填入有错的示例' }).click();
    assert.deepEqual((await codes(page)).sort(), [
      'development_number.year',
      'mobile.length',
      'value.rewritten',
      'value.rewritten',
      'value.unknown',
    ]);
    await accessible(page);
    await page.getByRole('button', { name: '采用 2 处规整' }).click();
    assert.equal(await page.getByLabel('民族').inputValue(), '汉族');
    assert.equal(await page.getByLabel('政治面貌').inputValue(), '共青团员');
    await page.getByRole('button', { name: '普通本科', exact: true }).click();
    await page.getByLabel('手机号码').fill('18958391189');
    await page.getByLabel('发展团员编号').fill('201932607206');
    await page.getByText('可以录入').waitFor();
    assert.deepEqual(await codes(page), []);
    // A cadre is asked for more.
    await page.getByRole('radio', { name: '是', exact: true }).check();
    assert.equal(await page.getByLabel('现任团内职务').count(), 1);
    assert.match(await page.locator('.side').innerText(), /现任团内职务/);
    settled();
    await context.close();
  });

  it('follows the rules of the province', async () => {
    const { page, context } = await browser.open('#/forms/member');
    await page.getByLabel('姓名').fill('艾四');
    await page.getByLabel('身份证号码').fill('610425200405224248');
    await page.getByLabel('入团年月').fill('2016-09');
    const told = () => page.locator('.side .notice').innerText();
    assert.equal(await told(), '还没有填全');
    // In Xinjiang the number was required a year earlier, and the age is refused.
    await page.getByLabel('组织所在省份').selectOption('65');
    assert.equal(await told(), '有 2 处会被退回');
    await page.getByLabel('入团年月').blur();
    assert.ok((await codes(page)).includes('join.too_young'));
    await context.close();
  });

  it('tells why a registration code is refused', async () => {
    const { page, context, settled } = await browser.open('#/forms/code');
    const fill = () => page.getByRole('button', { name: '填入', exact: true }).click();
    await fill();
    await page.getByText('注册码可用').waitFor();
    await page.getByRole('button', { name: '改变大小写填入' }).click();
    assert.deepEqual(await codes(page), ['registration_code.wrong_case', 'registration_code.rejected']);
    await fill();
    await page.getByLabel('所在组织').selectOption({ index: 1 });
    assert.deepEqual(await codes(page), ['registration_code.rejected', 'registration_code.other_organization']);
    await page.getByLabel('所在组织').selectOption({ index: 0 });
    // Twenty days are in time, twenty-one are not.
    await page.getByRole('radio', { name: '20 天前' }).check();
    await fill();
    assert.deepEqual(await codes(page), []);
    await page.getByRole('radio', { name: '21 天前' }).check();
    await fill();
    assert.deepEqual(await codes(page), ['registration_code.rejected', 'registration_code.expired']);
    await page.getByRole('radio', { name: '5 天前', exact: true }).check();
    await fill();
    for (const [then, code] of [
      ['已被使用', 'registration_code.already_used'],
      ['已重新分配', 'registration_code.replaced'],
      ['已撤销', 'registration_code.revoked'],
    ]) {
      await page.getByRole('radio', { name: then }).check();
      assert.ok((await codes(page)).includes(code), `${then}: ${await codes(page)}`);
    }
    await accessible(page);
    settled();
    await context.close();
  });
});
