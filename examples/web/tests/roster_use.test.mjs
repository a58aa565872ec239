// The roster in use: by keyboard alone, on a narrow screen, masked, saved, left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import ExcelJS from 'exceljs';

import { accessible, fits, launch, strayTexts } from './support/browser.mjs';
import * as roster from './support/roster.mjs';

const SAMPLE = roster.sample('roster.xlsx');

describe('roster in use', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  async function onPage(run, options) {
    const opened = await browser.open('#/roster', options);
    await run(opened.page, opened);
    opened.settled();
    await opened.context.close();
  }

  it('is worked by keyboard alone', () =>
    onPage(async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      const tabTo = async (text) => {
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('Tab');
          if ((await focused()).startsWith(text)) return;
        }
        assert.fail(`${text} is not reached by Tab`);
      };
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
      await tabTo('试用示例名册');
      await page.keyboard.press('Enter');
      await roster.checked(page);
      const before = await roster.numbers(page);
      // N goes to the next problem from anywhere and takes the focus along.
      await page.keyboard.press('n');
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'J9');
      assert.equal(await at(), '6:9');
      await page.keyboard.press('p');
      await roster.settle(page);
      assert.equal(await at(), '3:4');
      await page.keyboard.press('F8');
      await roster.settle(page);
      assert.equal(await at(), '6:9');
      await page.keyboard.press('Shift+F8');
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'E6');
      // The grid is one stop of Tab; arrows go from cell to cell.
      for (const [key, place] of [
        ['ArrowRight', '3:5'],
        ['ArrowDown', '4:5'],
        ['Home', '4:-1'],
        ['ArrowLeft', '4:-1'],
        ['End', '4:15'],
        ['Control+Home', '0:-1'],
        ['ArrowUp', '0:-1'],
        ['Control+End', '38:15'],
        ['PageUp', null],
      ]) {
        await page.keyboard.press(key);
        if (place) assert.equal(await at(), place, key);
      }
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('n');
      await roster.settle(page);
      assert.equal(await roster.activePlace(page), 'E6');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.grid-editor');
      const wrong = await page.locator('.grid-editor').inputValue();
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(roster.withCheckCharacter(wrong).slice(-1));
      await page.keyboard.press('Enter');
      await roster.settle(page);
      assert.equal((await roster.numbers(page)).to_fix, before.to_fix - 1);
      assert.equal(await at(), '4:4');
      await page.keyboard.press('Control+z');
      await roster.settle(page);
      assert.deepEqual(await roster.numbers(page), before);
      // A letter that is typed into a field is a letter.
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('np');
      assert.equal(await page.getByRole('searchbox').inputValue(), 'np');
    }));

  it('masks personal data until it is shown, and again when the page is left', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const ids = () => page.locator('[aria-colindex="6"] .grid-text').allTextContents();
      const isWhole = (text) => /\d{17}[\dXx]/.test(text);
      assert.deepEqual((await ids()).filter(isWhole), []);
      assert.equal(isWhole(await page.locator('main').textContent()), false);
      await page.getByRole('button', { name: '显示', exact: true }).click();
      await roster.settle(page);
      assert.ok((await ids()).filter(isWhole).length > 10);
      await page.evaluate(() => dispatchEvent(new Event('blur')));
      assert.deepEqual((await ids()).filter(isWhole), []);
      await roster.settle(page);
      assert.equal(isWhole(await page.locator('main').textContent()), false);
      await page.clock.install();
      await page.getByRole('button', { name: '显示', exact: true }).click();
      await page.clock.runFor(1000);
      assert.equal(await page.getByRole('button', { name: '遮盖', exact: true }).count(), 1);
      await page.clock.fastForward(121_000);
      assert.equal(await page.getByRole('button', { name: '显示', exact: true }).count(), 1);
    }));

  it('veils what is being edited while another window is in front, and keeps it', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      await roster.cell(page, 'E6').dblclick();
      const field = page.locator('.grid-editor');
      await field.fill('110105');
      // Colours may change in a transition, so they are waited for.
      const isVeiled = (wanted) =>
        page.waitForFunction((wanted) => {
          const { color } = getComputedStyle(document.querySelector('.grid-editor'));
          return (color === 'rgba(0, 0, 0, 0)') === wanted;
        }, wanted);
      await isVeiled(false);
      await page.evaluate(() => dispatchEvent(new Event('blur')));
      await isVeiled(true);
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await isVeiled(false);
      assert.equal(await field.inputValue(), '110105');
    }));

  it('stores nothing', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      await page.getByRole('button', { name: '显示', exact: true }).click();
      await roster.settle(page);
      const stored = await page.evaluate(async () => ({
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        cookie: document.cookie,
      }));
      assert.deepEqual(stored, { local: ['zhtj.lang'], session: [], databases: [], caches: [], cookie: '' });
    }));

  it('saves the corrected sheet as it is on the page', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      await roster.cell(page, 'E6').dblclick();
      const field = page.locator('.grid-editor');
      const mended = roster.withCheckCharacter(await field.inputValue());
      await field.fill(mended);
      await field.press('Enter');
      await page.getByRole('button', { name: /^自动改正/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.preview tbody tr').nth(11).waitFor();
      const changes = await dialog
        .locator('.preview tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));
      await dialog.getByRole('button', { name: /^改正/ }).click();
      await roster.settle(page);
      const { path, name } = await roster.download(page, /^改正后的表格/);
      assert.equal(name, 'roster-已改正.xlsx');
      const [before, after] = [await sheetOf(SAMPLE), await sheetOf(path)];
      const changed = new Set(['E6', ...changes.map(([place]) => place)]);
      assert.equal(changed.size, 13);
      assert.equal(after.get('E6'), mended);
      for (const [place, was, is] of changes) {
        if (!was.includes('*')) assert.deepEqual([before.get(place), after.get(place)], [was, is], place);
      }
      const places = [...new Set([...before.keys(), ...after.keys()])];
      const differing = places.filter((place) => before.get(place) !== after.get(place));
      assert.deepEqual(new Set(differing.filter((place) => !changed.has(place))), new Set());
      // The command line finds in the saved sheet what the page shows.
      assert.deepEqual(await roster.numbers(page), roster.checkedByCli(roster.written(name, readFileSync(path))));
    }));

  it('saves the annotated sheet and the report', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const annotated = await roster.download(page, /^带批注的表格/);
      assert.equal(annotated.name, 'roster-批注.xlsx');
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(annotated.bytes);
      const sheet = book.getWorksheet('团员名单');
      const cell = sheet.getCell('E6');
      assert.match(JSON.stringify(cell.note), /末位与前17位不符/);
      assert.equal(cell.fill.type, 'pattern');
      assert.notEqual(JSON.stringify(cell.fill), JSON.stringify(sheet.getCell('E7').fill));
      const report = await roster.download(page, /^检查报告/);
      const html = report.bytes.toString();
      assert.equal(report.name, 'roster-检查报告.html');
      assert.match(html, /39人中有13人必须改正后才能导入/);
      assert.doesNotMatch(html, /\d{17}[\dXx]/);
      await page.getByRole('button', { name: '下载' }).click();
      await page.getByLabel('报告中写出完整的姓名和号码').check();
      const begun = page.waitForEvent('download');
      await page.getByRole('button', { name: /^检查报告/ }).click();
      assert.match(readFileSync(await (await begun).path(), 'utf8'), /\d{17}[\dXx]/);
    }));

  it('asks before edits are lost', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const edit = async (text) => {
        await roster.cell(page, 'D3').dblclick();
        await page.locator('.grid-editor').fill(text);
        await page.keyboard.press('Enter');
        await roster.settle(page);
      };
      const asks = () =>
        page.evaluate(() => {
          const event = new Event('beforeunload', { cancelable: true });
          dispatchEvent(event);
          return event.defaultPrevented;
        });
      assert.equal(await asks(), false);
      await edit('回族');
      assert.equal(await asks(), true);
      await page.keyboard.press('Control+z');
      await roster.settle(page);
      assert.equal(await asks(), false);
      await page.keyboard.press('Control+y');
      await roster.settle(page);
      assert.equal(await asks(), true);
      await page.getByRole('button', { name: '换文件' }).click();
      await page.getByRole('button', { name: '留在这里' }).click();
      assert.equal(await roster.textOf(page, 'D3'), '回族');
      await roster.dropSample(page);
      await page.getByRole('button', { name: '留在这里' }).click();
      await roster.download(page, /^改正后的表格/);
      assert.equal(await asks(), false);
      await edit('满族');
      await page.getByRole('button', { name: '换文件' }).click();
      await page.getByRole('button', { name: '放弃', exact: true }).click();
      await page.waitForSelector('.drop-zone');
      assert.equal(await asks(), false);
    }));

  it('keeps the sheet while somebody reads the rule', () =>
    onPage(async (page) => {
      await roster.openSample(page);
      const before = await roster.numbers(page);
      await page.locator('.explained a').click();
      await page.waitForSelector('.workbench', { state: 'detached' });
      await page.goBack();
      await roster.checked(page);
      assert.deepEqual(await roster.numbers(page), before);
      assert.equal(await roster.activePlace(page), 'E6');
    }));

  for (const theme of ['light', 'dark']) {
    for (const lang of ['zh', 'en']) {
      it(`is accessible in every state, ${theme} ${lang}`, () =>
        onPage(
          async (page) => {
            const look = async (state) => {
              await accessible(page, state);
              await fits(page, state);
              if (lang === 'en') assert.deepEqual(await strayTexts(page), [], state);
            };
            await look('start');
            await roster.openSample(page);
            await look('sheet');
            await page.getByRole('button', { name: /^(显示|Show)$/ }).click();
            await roster.settle(page);
            await look('shown');
            await page.locator('.problem').first().click();
            await roster.settle(page);
            await look('filtered');
            await page.locator('.grid-row.is-active .is-active-cell').dblclick();
            await page.waitForSelector('.grid-editor');
            await look('editing');
            await page.keyboard.press('Escape');
            for (const name of [/^(自动改正|Correct) /, /^(下载|Download)$/]) {
              await page.getByRole('button', { name }).first().click();
              await page.getByRole('dialog').waitFor();
              if (String(name).includes('Correct')) await page.locator('.preview tbody tr').nth(11).waitFor();
              await look(String(name));
              await page.keyboard.press('Escape');
            }
            await page.locator('.grid-column button').first().click();
            await page.getByRole('dialog').waitFor();
            await look('mapping');
          },
          { theme, lang },
        ));
    }
  }

  it('works at 360 pixels', () =>
    onPage(
      async (page) => {
        await fits(page, 'start');
        await roster.openSample(page);
        await fits(page, 'sheet');
        await accessible(page, 'sheet');
        const panel = page.locator('.bench-finding');
        const body = panel.locator('.finding-body');
        assert.equal(await body.isVisible(), false);
        await page.getByRole('button', { name: '下一个问题（N）' }).click();
        await roster.settle(page);
        assert.equal(await body.isVisible(), true);
        assert.deepEqual(await roster.explained(page), ['cell.number_not_text']);
        const box = await panel.boundingBox();
        assert.ok(box.height <= 740 * 0.46, 'the explanation covers the sheet');
        const active = await page.locator('.is-active-cell').boundingBox();
        assert.ok(active.y + active.height <= box.y + 1, 'the explanation covers the cell that it is about');
        await accessible(page, 'explained');
        await page.getByRole('button', { name: '收起说明' }).click();
        assert.equal(await body.isVisible(), false);
        await page.getByText('检查条件').click();
        await fits(page, 'terms');
        await page.locator('.problems-fold > summary').click();
        await page.locator('.problem[data-code="email.form"]').click();
        await roster.settle(page);
        assert.equal((await roster.rowNumbers(page)).length, 1);
        await fits(page, 'problems');
        for (const name of ['下载', /^自动改正/]) {
          await page.getByRole('button', { name }).first().click();
          await page.getByRole('dialog').waitFor();
          await fits(page, String(name));
          await accessible(page, String(name));
          await page.keyboard.press('Escape');
        }
      },
      { width: 360, height: 740 },
    ));
});

/** The texts of the roster in a workbook, as another library reads them. */
async function sheetOf(path) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const cells = new Map();
  book.getWorksheet('团员名单').eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text;
      if (value !== '') cells.set(cell.address, value);
    }),
  );
  return cells;
}
