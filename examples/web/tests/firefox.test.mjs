// The page in another browser than Chromium: the library loads, a Worker checks the sample, nothing is thrown.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { TODAY } from './support/browser.mjs';
import { firefox } from './support/firefox.mjs';
import { checkedByCli, sample } from './support/roster.mjs';
import { serve } from './support/server.mjs';

test('Firefox checks the sample as the command line does', async () => {
  const server = await serve();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox(), headless: true });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}?today=${TODAY}&lang=zh#/roster`);
    await page.locator('::-p-text(试用示例名册)').click();
    await page.locator('::-p-text(自动改正)').wait();
    const { people, to_fix } = checkedByCli(sample('roster.xlsx'));
    const headline = await page.$eval('main', (main) => main.innerText.match(/(\d+)人中有(\d+)人必须改正/)?.slice(1).map(Number));
    assert.deepEqual(headline, [people, to_fix]);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
