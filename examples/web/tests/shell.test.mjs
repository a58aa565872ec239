// The shell: every part in both languages and both themes, on a wide and a narrow screen; offline; at a foreign address.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { accessible, fits, launch, strayTexts } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const ROUTES = [
  '#/roster',
  '#/forms',
  '#/forms/member',
  '#/forms/code',
  '#/advise',
  '#/advise?plan=no_job&graduated=2026-06-30&applied=yes&system=guangdong',
  '#/rules',
  '#/rules/resident_id.check_character',
  '#/rules/development_number.number',
  '#/rules/no.such_code',
];

describe('shell', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const hash of ROUTES) {
    for (const lang of ['zh', 'en']) {
      it(`${hash} ${lang} is accessible in both themes, fits 360 px and is in one language`, async () => {
        const opened = await browser.open(hash, { lang });
        const { page } = opened;
        assert.deepEqual(await strayTexts(page), []);
        await accessible(page, 'light, wide');
        await page.setViewportSize({ width: 360, height: 740 });
        await fits(page, '360 px');
        await page.emulateMedia({ colorScheme: 'dark' });
        await accessible(page, 'dark, 360 px');
        await opened.settled();
        await opened.context.close();
      });
    }
  }

  it('says what it may do, and nothing of it is in the page itself', () => {
    const html = readFileSync(`${DIST}index.html`, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
    for (const directive of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "style-src 'self'"]) {
      assert.ok(policy.includes(directive), directive);
    }
    assert.ok(!policy.includes('unsafe-inline'));
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<script'), 'the policy stands before the first script');
    assert.ok(!/(?:src|href)="(?:https?:)?\//.test(html), 'every address is relative');
  });

  it('cannot talk to anybody else, nor run what is put into it', async () => {
    const { page, context } = await browser.open('#/rules');
    const broken = await page.evaluate(async () => {
      const seen = [];
      addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      await fetch('https://elsewhere.invalid/').catch(() => undefined);
      const script = document.createElement('script');
      script.textContent = 'globalThis.entered = true';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { seen, entered: globalThis.entered };
    });
    assert.deepEqual(broken, { seen: ['connect-src', 'script-src-elem'], entered: undefined });
    await context.close();
  });

  it('is a page without a network once it was opened', async () => {
    const { page, context, settled } = await browser.open('#/rules', { serviceWorker: true });
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state !== 'activated') await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
    });
    await context.setOffline(true);
    for (const hash of ['#/rules/resident_id.check_character', '#/forms', '#/advise', '#/roster']) {
      await page.goto('about:blank');
      await page.goto(`${browser.server.url}?today=2026-11-22${hash}`);
      await page.waitForSelector('h1');
    }
    settled();
    await context.close();
  });

  it('keeps every built file for offline use', () => {
    const worker = readFileSync(`${DIST}sw.js`, 'utf8');
    const files = JSON.parse(/const FILES = (\[.*\]);/.exec(worker)?.[1] ?? '[]');
    assert.ok(files.includes('index.html') && files.includes('manifest.webmanifest'));
    assert.ok(files.some((file) => file.endsWith('.wasm')));
    for (const file of files) assert.ok(readFileSync(`${DIST}${file}`).length > 0, file);
  });

  it('can be installed: the manifest names icons of the sizes they have', () => {
    const manifest = JSON.parse(readFileSync(`${DIST}manifest.webmanifest`, 'utf8'));
    assert.equal(manifest.display, 'standalone');
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    assert.deepEqual(pngs.map(({ sizes }) => sizes).sort(), ['192x192', '512x512', '512x512']);
    assert.ok(pngs.some(({ purpose }) => purpose === 'maskable'));
    for (const { src, sizes } of pngs) {
      const bytes = readFileSync(`${DIST}${src}`);
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
    }
  });

  it('remembers language and theme, and takes the language of the address', async () => {
    const { page, context } = await browser.open('#/rules', { lang: 'zh' });
    await page.getByRole('button', { name: 'English' }).click();
    assert.equal(await page.locator('h1').innerText(), 'Rule book');
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await page.getByRole('button', { name: /^Theme/ }).click();
    assert.equal(await page.getAttribute('html', 'data-theme'), 'light');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.goto('about:blank');
    await page.goto(`${browser.server.url}#/rules`);
    await page.waitForSelector('h1');
    assert.equal(await page.locator('h1').innerText(), 'Rule book');
    assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
    await page.goto(`${browser.server.url}?lang=zh#/rules`);
    await page.waitForSelector('h1:text("规则手册")');
    await context.close();
  });

  it('goes by keyboard: skip link, tabs by arrows, focus on the title of the next part', async () => {
    const { page, context } = await browser.open('#/forms');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), '跳到正文');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await page.getByRole('tab', { name: '身份证号码' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash === '#/forms/member');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), '新增团员');
    await page.getByRole('link', { name: '转接指引' }).press('Enter');
    await page.waitForFunction(() => document.activeElement.tagName === 'H1' && document.activeElement.textContent === '转接指引');
    assert.equal(await page.title(), '转接指引 · 智慧团建规则助手');
    await context.close();
  });

  it('begins with the roster without loading a module; loads the rules once a part needs them', async () => {
    const { page, context } = await browser.open('#/rules');
    const asked = [];
    page.on('request', (request) => request.url().endsWith('.wasm') && asked.push(/(\w+)_bg/.exec(request.url())[1]));
    await page.goto('about:blank');
    await page.goto(`${browser.server.url}#/roster`);
    await page.waitForSelector('h1');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked, []);
    await page.getByRole('link', { name: '规则手册' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '规则手册');
    assert.deepEqual(asked, ['rules']);
    await context.close();
  });

  it('tells when the rules cannot be loaded, and loads them on the next try', async () => {
    const { page, context } = await browser.open('#/rules');
    let broken = true;
    await context.route('**/*.wasm', (route) => (broken ? route.abort() : route.continue()));
    await page.reload();
    const again = page.getByRole('button', { name: '重试' });
    await again.waitFor();
    broken = false;
    await again.click();
    await page.waitForSelector('h1');
    await context.close();
  });

  it('offers a new version, and loads it when asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhtj-web-'));
    cpSync(DIST, folder, { recursive: true });
    const server = await serve(folder);
    const context = await browser.browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}?lang=zh#/rules`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.reload();
      await page.waitForSelector('h1');
      assert.equal(await page.getByText('有新版本').count(), 0);
      writeFileSync(join(folder, 'index.html'), readFileSync(join(folder, 'index.html'), 'utf8').replace('<body>', '<body data-build="new">'));
      writeFileSync(join(folder, 'sw.js'), readFileSync(join(folder, 'sw.js'), 'utf8').replace(/VERSION = "\w+"/, 'VERSION = "another"'));
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await page.getByText('有新版本').waitFor();
      assert.equal(await page.getAttribute('body', 'data-build'), null, 'nothing changes unasked');
      await page.getByRole('button', { name: '立即更新' }).click();
      await page.locator('body[data-build=new] h1').waitFor();
      assert.deepEqual(await page.evaluate(() => caches.keys()), ['zhtj-web-another']);
    } finally {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('lives on when the address is nonsense', async () => {
    for (const hash of [
      '#/advise?plan=elsewhere&system=moon&months=-3&enrolled=2026-02-30',
      '#/advise?plan=away&months=99999999&system=moon',
      '#/advise?plan=no_job&graduated=0000-00-00',
      '#/advise?plan=study&enrolled=1900-01-01',
      '#/rules/%E0%A4%A?q=%',
      '#/nowhere/at/all',
      '#/forms/none',
    ]) {
      const { page, context, settled } = await browser.open(hash);
      assert.equal(await page.getByRole('alert').count(), 0, hash);
      settled();
      await context.close();
    }
    const { page, context } = await browser.open('#/rules');
    await page.goto(`${browser.server.url}?today=2026-02-31&lang=en#/rules`);
    await page.getByText(/checked for 20\d\d-/).waitFor();
    await context.close();
  });
});
