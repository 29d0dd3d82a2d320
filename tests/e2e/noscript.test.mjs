// A neighbor with an old phone: no JavaScript, 320 px wide, Spanish, and the keyboard wherever one would use it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, assertFits, axe, launch, look, person, startServer } from './harness.mjs';
import { fillWhere, follow, go, notice, receiptOn } from './neighbor.mjs';

/** @typedef {import('./harness.mjs').Page} Page */
/** @typedef {Awaited<ReturnType<typeof person>>} Person */

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Person} a browser with script, for axe */
let reader;

before(async () => {
  browser = await launch();
  server = await startServer();
  reader = await person(browser, server.url, { locale: 'es-US', viewport: PHONE });
  await reader.context.route('**/assets/app.js*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const WORDS = 'Hay jeringas detrás de la cancha.\nLos niños juegan allí.';

test('the whole way without script, from telling to taking it back', async () => {
  const neighbor = await person(browser, server.url, { locale: 'es-US', javaScriptEnabled: false, viewport: PHONE });
  const { page } = neighbor;
  await page.goto('/');
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
  await sound(neighbor, 'noscript-home');

  // The first thing that Tab reaches skips to what the page is about.
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'a.usa-skipnav');
  await tabTo(page, 'main a[href="/tell"]');
  await enter(page);
  await sound(neighbor, 'noscript-emergency');
  await tabTo(page, 'button[value=next]');
  await enter(page);

  // An empty step comes back with what is missing, and leads to the field.
  await go(page, 'next');
  assert.match(await page.locator('.tl-form-errors').innerText(), /Elija un vecindario/);
  await sound(neighbor, 'noscript-where-wrong');
  await tabTo(page, '.tl-form-errors a');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#place$/);
  await fillWhere(page, { place: 'La cancha junto al puente' });
  await tabTo(page, '#area');
  await page.keyboard.type('Mill');
  await tabTo(page, 'button[value=next]:not([formaction])');
  await enter(page);
  await sound(neighbor, 'noscript-what');

  // A group of radio buttons is one stop; the arrows choose.
  await tabTo(page, 'input[name=category]');
  await page.keyboard.press('Space');
  for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
  assert(await page.locator('#category-litter').isChecked());
  await tabTo(page, '#body');
  await page.keyboard.type(WORDS.replace('\n', ' '));
  await page.fill('#body', WORDS);
  // Enter in a line of text goes on, not back.
  await page.locator('#happened').press('Enter');
  await page.waitForLoadState();
  assert.equal(await page.locator('input[name=step]').inputValue(), 'answer');
  assert.equal(await page.locator('#language').inputValue(), 'es', 'the answer comes in the language of the page');
  await tabTo(page, 'input[name=answer_by]');
  await page.keyboard.press('Space');
  assert(await page.locator('#answer_by-receipt').isChecked());
  await tabTo(page, 'input[name=disclosure]');
  await page.keyboard.press('Space');
  await sound(neighbor, 'noscript-answer');
  await go(page, 'next');

  const review = await page.locator('main').innerText();
  for (const said of ['La cancha junto al puente', 'Mill Flats', 'Jeringas o basura', 'Los niños juegan allí.']) assert(review.includes(said), `the review lacks “${said}”:\n${review}`);
  await sound(neighbor, 'noscript-review');
  await tabTo(page, 'button[value=send]');
  await enter(page);
  const receipt = await receiptOn(page);
  assert.equal(await page.locator('[data-needs-script]:visible').count(), 0, 'something shows that needs script');
  await sound(neighbor, 'noscript-told');

  // Coming back: a wrong digit is found before anything is looked up, and the code may hold spaces.
  await page.goto('/receipt');
  const wrong = receipt.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  await type(page, '#code', wrong);
  await enter(page);
  assert.equal(await page.inputValue('#code'), wrong);
  await sound(neighbor, 'noscript-receipt-wrong');
  await page.fill('#code', receipt.replace(/(\d{4})/g, '$1 '));
  await page.focus('#code');
  await enter(page);
  await page.getByText('Los niños juegan allí.').waitFor();
  await sound(neighbor, 'noscript-receipt');

  await type(page, '#reply', 'Ahora también hay vidrios.');
  await tabTo(page, 'form[action="/receipt/reply"] button');
  await enter(page);
  assert.match(await notice(page), /Agregamos sus palabras/);
  await page.locator('.tl-timeline__item', { hasText: 'Ahora también hay vidrios.' }).waitFor();
  await sound(neighbor, 'noscript-replied');

  await tabTo(page, 'details summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'form[action="/receipt/withdraw"] button');
  await enter(page);
  assert.match(await notice(page), /retiró su reporte/);
  const left = await page.locator('main').innerText();
  for (const gone of ['jeringas detrás', 'vidrios', 'La cancha']) assert(!left.includes(gone), `“${gone}” is still there:\n${left}`);
  assert.equal(await page.locator('form[action^="/receipt/"]').count(), 0);
  await sound(neighbor, 'noscript-withdrawn');
  await neighbor.close();
});

/**
 * The page fits, has no troubles, and is accessible: axe needs script, so it reads the same markup in another browser.
 * @param {Person} neighbor @param {string} name
 */
async function sound({ page, troubles }, name) {
  await assertFits(page);
  troubles.assertNone();
  await look(page, name);
  const url = page.url().replace(/#.*/, '');
  const body = await page.content();
  await reader.page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }), { times: 1 });
  await reader.page.goto(url);
  await axe(reader.page);
}

/** What has the focus, as name and classes. @param {Page} page */
function focused(page) {
  return page.evaluate(() => {
    const e = document.activeElement ?? document.body;
    return [e.localName, ...e.classList].join('.');
  });
}

/** Presses Tab until the focus stands on what fits. @param {Page} page @param {string} selector */
async function tabTo(page, selector) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  assert.fail(`Tab does not reach ${selector} on ${page.url()}`);
}

/** Types into a field that is reached by Tab. @param {Page} page @param {string} selector @param {string} text */
async function type(page, selector, text) {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/** Presses Enter and waits for the page that comes. @param {Page} page */
function enter(page) {
  return follow(page, () => page.keyboard.press('Enter'));
}
