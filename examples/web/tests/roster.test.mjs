// A roster from the file to the corrected one, held against the command line.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { launch } from './support/browser.mjs';
import * as files from './support/files.mjs';
import * as roster from './support/roster.mjs';

const SAMPLE = roster.sample('roster.xlsx');

describe('roster', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** Opens the page, runs, and fails if anything on the way was wrong with the page. */
  async function onPage(run, options) {
    const opened = await browser.open('#/roster', options);
    await run(opened.page);
    opened.settled();
    await opened.context.close();
  }

  it('counts the sample as the command line does', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      assert.deepEqual(await roster.numbers(page), roster.checkedByCli(SAMPLE));
    }));

  it('takes a dropped file', () =>
    onPage(async (page) => {
      await roster.dropSample(page);
      await roster.checked(page);
      assert.deepEqual(await roster.numbers(page), roster.checkedByCli(SAMPLE));
      assert.equal(await page.locator('h1').textContent(), 'roster.xlsx');
    }));

  for (const name of ['roster.csv', 'roster.xls', 'roster.ods']) {
    it(`takes ${name}`, () =>
      onPage(async (page) => {
        const path = name.endsWith('.csv') ? roster.sample(name) : roster.fixture(name);
        await roster.choose(page, path);
        await roster.checked(page);
        assert.deepEqual(await roster.numbers(page), roster.checkedByCli(path));
      }));
  }

  it('explains the problem it goes to', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      assert.equal(await roster.activePlace(page), 'E6');
      assert.deepEqual(await roster.explained(page), ['resident_id.check_character']);
      const panel = page.locator('.explained');
      assert.equal(await panel.locator('a').getAttribute('href'), '#/rules/resident_id.check_character');
      assert.match(await panel.textContent(), /GB 11643-1999/);
      assert.equal(await panel.locator('.grade').textContent(), '转载');
      await page.getByRole('button', { name: '下一个问题（N）' }).click();
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'J9');
      await page.getByRole('button', { name: '上一个问题（P）' }).click();
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'E6');
      // Before the first comes the last, and after the last the first.
      await page.getByRole('button', { name: '上一个问题（P）' }).click();
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'J42');
      await page.getByRole('button', { name: '下一个问题（N）' }).click();
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'E6');
    }));

  it('offers likely corrections once numbers are shown', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await page.getByRole('button', { name: '显示 5 种可能' }).click();
      await roster.settle(page);
      const offers = page.locator('.explained .offers button');
      assert.equal(await offers.count(), 5);
      const first = await offers.first().textContent();
      assert.match(first, /^\d{17}[\dX]$/);
      await offers.first().click();
      await roster.settle(page);
      assert.equal(await roster.textOf(page, 'E6'), first);
      assert.equal((await roster.numbers(page)).to_fix, before.to_fix - 1);
    }));

  it('corrects one cell from its explanation', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      await roster.cell(page, 'D4').click();
      await page.locator('.explained .offers').getByRole('button', { name: '改正' }).click();
      await roster.settle(page);
      assert.equal(await roster.textOf(page, 'D4'), '汉族');
      assert.match(await page.getByRole('button', { name: /^自动改正/ }).textContent(), / 11 /);
    }));

  it('checks an edit at once, and takes it back', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await roster.cell(page, 'E6').dblclick();
      const field = page.locator('.grid-editor');
      const wrong = await field.inputValue();
      // The last character is the one that does not fit: exactly one of eleven does.
      assert.equal(wrong.length, 18);
      await field.fill(roster.withCheckCharacter(wrong));
      await field.press('Enter');
      await roster.settle(page);
      const after = await roster.numbers(page);
      assert.equal(after.to_fix, before.to_fix - 1);
      assert.equal(after.problems['resident_id.check_character'], before.problems['resident_id.check_character'] - 1);
      assert.equal(await roster.cell(page, 'E6').getAttribute('aria-invalid'), null);
      assert.match(await roster.cell(page, 'E6').getAttribute('class'), /is-edited/);
      await page.keyboard.press('Control+z');
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), before);
      assert.equal(await roster.cell(page, 'E6').getAttribute('aria-invalid'), 'true');
      await page.keyboard.press('Control+y');
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), after);
    }));

  it('leaves a cell alone when the edit is dropped', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await roster.cell(page, 'D4').dblclick();
      await page.locator('.grid-editor').fill('火星族');
      await page.keyboard.press('Escape');
      await roster.settle(page);
      assert.equal(await page.locator('.grid-editor').count(), 0);
      assert.equal(await roster.textOf(page, 'D4'), '汉');
      assert.deepEqual(await roster.numbers(page), before);
    }));

  it('makes the safe corrections, all or some, and takes them back', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      const open = page.getByRole('button', { name: /^自动改正/ });
      assert.match(await open.textContent(), / 12 /);
      await open.click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.preview tbody tr').nth(11).waitFor();
      assert.equal(await dialog.locator('.preview tbody tr').count(), 12);
      const first = dialog.locator('.preview tbody tr').first();
      assert.deepEqual(await first.locator('th, td').allTextContents(), ['D4', '汉', '汉族', '可选值的写法']);
      await dialog.getByLabel('文字已规整').uncheck();
      assert.equal(await dialog.locator('.preview tbody tr').count(), 7);
      await dialog.getByRole('button', { name: '改正 7 处' }).click();
      await roster.settle(page);
      assert.equal((await roster.numbers(page)).problems['text.tidied'], before.problems['text.tidied']);
      assert.equal(await roster.textOf(page, 'D4'), '汉族');
      await page.getByRole('button', { name: /^撤销/ }).click();
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), before);
      await open.click();
      await dialog.getByRole('button', { name: '改正 12 处' }).click();
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), roster.checkedByCli(await roster.fixedByCli(SAMPLE)));
      assert.equal(await open.isDisabled(), true);
    }));

  it('shows the rows of a problem, of a state, or with a text', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const rows = () => page.locator('.grid').getAttribute('aria-rowcount').then((count) => Number(count) - 1);
      const all = await rows();
      await page.locator('.problem[data-code="resident_id.check_character"]').click();
      await roster.settle(page);
      assert.equal(await rows(), 2);
      assert.deepEqual(await roster.rowNumbers(page), ['6', '34']);
      await page.getByRole('button', { name: '清除筛选' }).click();
      await roster.settle(page);
      assert.equal(await rows(), all);
      await page.getByRole('button', { name: '请核对' }).click();
      await roster.settle(page);
      assert.equal(await rows(), (await roster.numbers(page)).to_look_at);
      await page.getByRole('button', { name: '请核对' }).click();
      await page.getByRole('searchbox').fill('赫哲');
      await page.waitForFunction(() => document.querySelector('.grid')?.ariaRowCount === '2');
      await roster.settle(page);
      assert.deepEqual(await roster.rowNumbers(page), ['12']);
      await page.getByRole('searchbox').fill('没有这样的文字');
      await page.waitForSelector('.grid-empty');
    }));

  it('checks again for another day, province or kind of sheet', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      for (const [label, value, args] of [
        ['检查日期', '2027-12-31', ['--today', '2027-12-31']],
        ['检查日期', '2026-11-22', []],
        ['所在省份', '44', ['--region', '44']],
        ['所在省份', '', []],
        ['名册类型', 'cadres', ['--kind', 'cadres']],
      ]) {
        const field = page.getByLabel(label);
        await (label === '检查日期' ? field.fill(value) : field.selectOption(value));
        await roster.settle(page);
        assert.deepEqual(await roster.numbers(page), roster.checkedByCli(SAMPLE, ...args), `${label} ${value}`);
      }
    }));

  it('compares with people already in the system', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await roster.choose(page, roster.sample('existing.csv'), '添加名单');
      await page.waitForSelector('.existing-file');
      await roster.settle(page);
      const found = await roster.numbers(page);
      assert.deepEqual(found, roster.checkedByCli(SAMPLE, '--existing', roster.sample('existing.csv')));
      assert.notDeepEqual(found, before);
      await page.getByRole('button', { name: '不再比较' }).click();
      await page.waitForSelector('.existing-file', { state: 'detached' });
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), before);
    }));

  it('says that a list of people cannot be read, and goes on', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await roster.choose(page, roster.written('people.csv', '甲,乙\n1,2\n'), '添加名单');
      const message = page.locator('.notice [data-code]');
      await message.waitFor();
      assert.equal(await message.getAttribute('data-code'), 'file.no_known_column');
      assert.match(await message.textContent(), /^people\.csv/);
      assert.deepEqual(await roster.numbers(page), before);
      await roster.choose(page, roster.sample('existing.csv'), '添加名单');
      await page.waitForSelector('.existing-file');
      assert.equal(await message.count(), 0);
    }));

  it('goes back to the sheets from one whose columns nobody can tell', () =>
    onPage(async (page) => {
      const book = files.workbook([
        ['名册', files.sheetData([['姓名', '身份证号码'], ['张三', '110105194912310021']])],
        ['说明', files.sheetData([['请填写', '名册']])],
      ]);
      await roster.drop(page, 'two.xlsx', book);
      await page.getByRole('button', { name: '说明' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '换一个文件' }).click();
      await page.getByRole('button', { name: '名册', exact: true }).click();
      await roster.checked(page);
      assert.equal((await roster.numbers(page)).people, 1);
    }));

  it('asks what the columns are when no header is recognised', () =>
    onPage(async (page) => {
      const csv = '甲,乙,民族\n张三,110105194912310021,汉\n李四,11010519491231002X,汉族\n';
      await roster.drop(page, 'list.csv', csv);
      const dialog = page.getByRole('dialog', { name: '每一列是什么' });
      await dialog.waitFor();
      assert.equal(await dialog.getByRole('button', { name: '按此检查' }).isDisabled(), true);
      await dialog.locator('select[data-column="0"]').selectOption({ label: '姓名' });
      await dialog.locator('select[data-column="1"]').selectOption({ label: '姓名' });
      assert.match(await dialog.getByRole('alert').textContent(), /姓名/);
      await dialog.locator('select[data-column="1"]').selectOption({ label: '身份证号码' });
      await dialog.locator('select[data-column="2"]').selectOption({ label: '民族' });
      await dialog.getByRole('button', { name: '按此检查' }).click();
      await roster.checked(page);
      const found = await roster.numbers(page);
      assert.equal(found.problems['resident_id.check_character'], 1);
      const path = roster.written('list.csv', csv);
      const columns = ['--column', 'A=name', '--column', 'B=resident_id', '--column', 'C=ethnicity'];
      assert.deepEqual(found, roster.checkedByCli(path, ...columns));
    }));

  it('lets a column be assigned that was not recognised', () =>
    onPage(async (page) => {
      const csv = '姓名,身份证号码,手机\u3000联络,民族\n张三,11010519491231002X,1380013800,汉族\n';
      await roster.drop(page, 'list.csv', csv);
      await roster.checked(page);
      assert.equal((await roster.numbers(page)).problems['mobile.length'], undefined);
      await page.getByRole('columnheader', { name: /手机/ }).getByRole('button').click();
      const dialog = page.getByRole('dialog');
      // What the headers tell is chosen already.
      assert.equal(await dialog.locator('select[data-column="1"]').inputValue(), 'resident_id');
      await dialog.locator('select[data-column="2"]').selectOption('mobile');
      await dialog.getByRole('button', { name: '按此检查' }).click();
      await roster.settle(page);
      assert.equal((await roster.numbers(page)).problems['mobile.length'], 1);
    }));

  it('asks which of several sheets to check', () =>
    onPage(async (page) => {
      const head = ['姓名', '身份证号码'];
      const book = files.workbook([
        ['甲班', files.sheetData([head, ['张三', '110105194912310021']])],
        ['乙班', files.sheetData([head, ['李四', '11010519491231002X'], ['王五', '110105194912310021']])],
      ]);
      await roster.drop(page, 'two.xlsx', book);
      await page.getByRole('button', { name: '乙班' }).click();
      await roster.checked(page);
      assert.equal((await roster.numbers(page)).people, 2);
      await page.getByRole('combobox', { name: /^工作表/ }).selectOption({ label: '甲班' });
      await page.waitForFunction(() => document.querySelector('.grid')?.ariaRowCount === '2');
      await roster.settle(page);
      assert.equal((await roster.numbers(page)).people, 1);
    }));
});
