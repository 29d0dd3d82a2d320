// The kit (web/KIT.md) on one page, with the built stylesheet and islands, under the policy that the server sends.
// Needs web/dist and no server binary.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kitPage } from '../../web/kit/make.mjs';
import { PHONE, assertFits, axe, launch, look, person } from './harness.mjs';

const dist = join(import.meta.dirname, '../../web/dist');
const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** @type {import('node:http').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
let url = '';
let posts = 0;

before(async () => {
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://kit').pathname;
    response.setHeader('content-security-policy', policy);
    if (path.startsWith('/assets/')) {
      const name = path.slice('/assets/'.length);
      response.setHeader('content-type', types[/** @type {keyof types} */ (name.split('.')[1])] ?? 'text/plain');
      response.end(await readFile(join(dist, name)));
      return;
    }
    if (request.method === 'POST') posts += 1;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(path === '/elsewhere' ? '<!doctype html><title>Elsewhere</title>' : kitPage().replace('https://www.weather.gov', '/elsewhere'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** @param {string} name @param {(p: Awaited<ReturnType<typeof person>>) => Promise<void>} story @param {Parameters<typeof person>[2]} [options] */
const kit = (name, story, options) => test(name, async () => {
  const visitor = await person(browser, url, options);
  await visitor.page.goto('/');
  await story(visitor);
  visitor.troubles.assertNone();
  await visitor.close();
});

kit('every component is accessible, wide and on a phone, and fits', async ({ page }) => {
  await look(page, 'kit');
  await axe(page);
  await page.setViewportSize(PHONE);
  await axe(page);
  await assertFits(page);
});

kit('it fits right to left too', async ({ page }) => {
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await assertFits(page);
  await look(page, 'kit-rtl');
});

kit('without script nothing that needs it shows', async ({ page }) => {
  assert.equal(await page.locator('[data-copy]').isVisible(), false);
}, { javaScriptEnabled: false });

kit('the quick exit leaves, and Back does not return', async ({ page }) => {
  const before = await page.evaluate(() => history.length);
  await page.click('[data-quick-exit]');
  await page.waitForURL('**/elsewhere');
  assert.equal(await page.evaluate(() => history.length), before);
});

kit('Escape leaves when pressed three times, not twice', async ({ page }) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.match(page.url(), /\/$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForURL('**/elsewhere');
});

kit('keys move in the queue, and only there', async ({ page }) => {
  const first = page.locator('.tl-queue__link').first();
  const second = page.locator('.tl-queue__link').nth(1);
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  await first.focus();
  await page.keyboard.press('j');
  assert.equal(await second.evaluate((e) => e === document.activeElement), true);
  await page.keyboard.press('ArrowDown');
  assert.equal(await second.evaluate((e) => e === document.activeElement), true);
  await page.keyboard.press('k');
  assert.equal(await first.evaluate((e) => e === document.activeElement), true);
});

kit('a second click on send sends nothing', async ({ page }) => {
  posts = 0;
  await page.fill('#what', 'kept');
  const seen = await page.evaluate(() => {
    /** @type {boolean[]} */
    const stopped = [];
    addEventListener('submit', (event) => stopped.push(event.defaultPrevented));
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('what'));
    const button = /** @type {HTMLButtonElement} */ (field.form?.querySelector('button[type=submit]'));
    button.click();
    button.click();
    return { stopped, busy: button.getAttribute('aria-disabled'), text: field.value };
  });
  assert.deepEqual(seen, { stopped: [false, true], busy: 'true', text: 'kept' });
  await page.waitForURL('**/kit');
  assert.equal(posts, 1);
  await page.goBack();
  assert.equal(await page.locator('button[aria-disabled]').count(), 0);
});

kit('the receipt can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('[data-copy]');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '4821 0937 5526 1180 3946');
});

kit('a long text is counted', async ({ page }) => {
  await page.fill('#what', 'abcd');
  assert.equal(await page.locator('.tl-count').innerText(), 'Characters left: 3,996');
});
