// The shell: every part in both languages and both themes, on a wide and a narrow screen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { accessible, fits, launch, strayTexts } from './support/browser.mjs';

const ROUTES = ['#/roster', '#/forms', '#/forms/member', '#/forms/code', '#/advise', '#/rules', '#/rules/resident_id.check_character'];

describe('shell', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const hash of ROUTES) {
    for (const theme of ['light', 'dark']) {
      for (const lang of ['zh', 'en']) {
        it(`${hash} ${theme} ${lang} is accessible, fits and is in one language`, async () => {
          const wide = await browser.open(hash, { theme, lang });
          await accessible(wide.page, 'wide');
          assert.deepEqual(await strayTexts(wide.page), []);
          await wide.page.setViewportSize({ width: 360, height: 740 });
          await fits(wide.page, '360 px');
          await accessible(wide.page, '360 px');
          wide.settled();
          await wide.context.close();
        });
      }
    }
  }
});
