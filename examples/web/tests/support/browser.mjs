// Drives the browser that the system has (CHROMIUM names another one). A missing browser fails the tests.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';

import { serve } from './server.mjs';

/** The day of all checks in tests. */
export const TODAY = '2026-11-22';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Starts the browser and the server, and gives `open`, which gives pages that watch themselves: nothing may leave the
 * origin, break the content security policy, or throw.
 */
export async function launch() {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const contexts = [];

  /**
   * Opens a page at a hash (`#/rules`), ready to be used.
   * Options: `lang`, `theme` ('light' or 'dark'), `width`, `height`, `offline` (keeps the service worker, off otherwise).
   */
  async function open(hash = '#/', { lang = 'zh', theme = 'light', width = 1280, height = 900, serviceWorker = false } = {}) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      // A colour that still changes is no colour to be measured.
      reducedMotion: 'reduce',
      acceptDownloads: true,
      serviceWorkers: serviceWorker ? 'allow' : 'block',
    });
    contexts.push(context);
    const page = await context.newPage();
    const problems = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== server.origin && url.protocol !== 'blob:') problems.push(`request to ${url.href}`);
    });
    page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(`${server.url}?lang=${lang}&today=${TODAY}${hash}`);
    await page.waitForSelector('h1');
    return { page, context, problems, url: server.url, settled: () => assert.deepEqual(problems, []) };
  }

  async function close() {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
    await server.close();
  }

  return { open, close, browser, server };
}

/** Waits until a change of size or theme is on the screen. */
export async function drawn(page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
  );
}

/** Fails if axe finds anything serious or critical on the page as it stands. */
export async function accessible(page, where = '') {
  await drawn(page);
  // By way of the debugger, since the policy of the page lets no script in.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`));
  });
  assert.deepEqual(violations, [], where);
}

/** Fails if the page must be scrolled sideways. */
export async function fits(page, where = '') {
  await drawn(page);
  const over = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= width
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > width + 0.5)
          .map((element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)} > ${width}`)
          .slice(0, 5);
  });
  assert.deepEqual(over, [], where);
}

/**
 * Texts shown in a language that is not that of the page: Chinese on the English page unless marked with `lang`, and on the
 * Chinese page sentences without any Chinese. Sentences of the library may cite Chinese terms in English.
 */
export function strayTexts(page) {
  return page.evaluate(() => {
    const chinese = document.documentElement.lang === 'zh-CN';
    const stray = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim();
      const parent = node.parentElement;
      if (!text || parent.closest('script,style,noscript,code,.mono,[data-from=library]')) continue;
      const marked = parent.closest('[lang]')?.lang ?? '';
      const han = /\p{Script=Han}/u.test(text);
      if (!chinese && han && !marked.startsWith('zh')) stray.push(text);
      if (chinese && !han && marked === 'zh-CN' && /[a-z]+ [a-z]+ [a-z]+/i.test(text)) stray.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label],[title]')) {
      for (const name of ['aria-label', 'title']) {
        // What stands in quotation marks is cited.
        const text = (element.getAttribute(name) ?? '').replaceAll(/“[^”]*”/g, '');
        if (!text || element.closest('[lang]') !== document.documentElement) continue;
        if (!chinese && /\p{Script=Han}/u.test(text)) stray.push(`${name}: ${text}`);
        if (chinese && !/\p{Script=Han}/u.test(text)) stray.push(`${name}: ${text}`);
      }
    }
    return stray;
  });
}
