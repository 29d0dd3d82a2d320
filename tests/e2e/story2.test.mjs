// Story 2: a quiet neighborhood ranks above a noisy one, and the page says why in five lines that add up. The project
// manager chooses it, publishes why, and it stands on the next agenda; anyone reads what calls alone would have said.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person, signIn, sound, startServer, stepsOf } from './harness.mjs';
import { notice, send } from './neighbor.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */

const REASON = 'Hardly anybody calls from here, and most of what people told us had never been called in.';

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Person} */
let pm;
/** @type {Person} */
let neighbor;

before(async () => {
  browser = await launch();
  server = await startServer();
  pm = await person(browser, server.url);
  neighbor = await person(browser, server.url);
  await signIn(pm.page, 'Project manager');
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A whole number as the page writes it, with its sign. @param {string} text */
const number = (text) => Number(text.trim().replace('−', '-').replace('+', ''));

/** The rows of the table in which all neighborhoods stand side by side. @param {import('playwright-core').Page} page */
const sideBySide = (page) => page.$$eval('table:has(#side-by-side) tbody tr', (rows) => rows.map((row) => {
  const cells = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
  const link = row.querySelector('th a')?.getAttribute('href') ?? '';
  return { link, need: Number.parseInt(cells[1], 10), calls: Number.parseInt(cells[2], 10) };
}));

test('a quiet neighborhood ranks above a noisy one, and the page says why', async (t) => {
  /** @type {{ link: string, need: number, calls: number }} */ let quiet;

  const step = stepsOf(t);

  await step('the project manager prepares a review', async () => {
    const { page } = pm;
    await page.goto('/priorities/review');
    await sound(pm, 'story2-empty');
    await send(page, 'form[action="/priorities/review"]');
    assert.match(await notice(page), /prepared/);
    await sound(pm, 'story2-review');
  });

  await step('a place that calls put far down stands far up by need', async () => {
    const rows = (await sideBySide(pm.page)).filter((row) => Number.isFinite(row.need));
    assert(rows.length >= 20, `only ${rows.length} neighborhoods are ranked`);
    const risen = rows.filter((row) => row.need <= 6 && row.calls >= 12);
    assert(risen.length > 0, JSON.stringify(rows));
    [quiet] = risen;
    const noisy = rows.find((row) => row.calls <= 4 && row.need > quiet.need + 6);
    assert(noisy, 'a noisy place stands below it');
  });

  await step('its page says why, in five lines that add up', async () => {
    const { page } = pm;
    await page.goto(quiet.link);
    await sound(pm, 'story2-one');
    const numbers = await page.$$eval('.tl-sum tbody tr', (rows) => rows.map((row) => row.children[1]?.textContent ?? ''));
    assert.equal(numbers.length, 7, 'calls, five lines, need');
    const [calls, ...rest] = numbers.map(number);
    const need = /** @type {number} */ (rest.pop());
    assert.equal(calls + rest.reduce((sum, line) => sum + line, 0), need);
    assert(need > calls, 'need is more than calls say');
  });

  await step('a person chooses it, with a reason', async () => {
    const { page } = pm;
    await page.fill('#reason', '');
    await page.click('button[value="choose"]');
    await sound(pm, 'story2-no-reason');
    await page.fill('#reason', REASON);
    await page.click('button[value="choose"]');
    assert.match(await notice(page), /chosen/);
    assert((await page.textContent('main'))?.includes(REASON));
  });

  await step('published, anyone reads it, and what calls alone would have said', async () => {
    await send(pm.page, 'form[action="/priorities/publish"]');
    await neighbor.page.goto('/priorities');
    await sound(neighbor, 'story2-priorities');
    const text = await neighbor.page.textContent('main');
    assert(text?.includes(REASON));
    assert.match(text ?? '', /Going by calls alone/);
    await neighbor.page.goto(quiet.link.replace('/priorities/review/', '/neighborhoods/'));
    assert((await neighbor.page.textContent('main'))?.includes(REASON));
  });

  await step('it stands on the next agenda', async () => {
    await neighbor.page.goto('/meetings');
    await neighbor.page.click('main a[href^="/meetings/"]:not([href$=".ics"])');
    await sound(neighbor, 'story2-agenda');
    assert((await neighbor.page.textContent('main'))?.includes(REASON));
  });
});
