// What must not go wrong when people press twice, go back, come late, or share a phone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, lettersCome, person, signIn, sound, startServer, until } from './harness.mjs';
import { fillAnswer, fillWhat, fillWhere, follow, go, lookUp, receiptOn, send, tell, tellUpToReview } from './neighbor.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */
/** @typedef {import('./harness.mjs').Page} Page */

const TOLD = {
  area: 'ferry-hill', place: 'By the ferry steps', category: 'litter', body: 'Broken glass on the steps.',
  answerBy: 'receipt', language: 'en',
};

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;

before(async () => {
  browser = await launch();
  server = await startServer();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A test with people who have browsers of their own, closed afterwards. @param {string} name @param {(enter: (options?: Parameters<typeof person>[2]) => Promise<Person>) => Promise<void>} play */
const story = (name, play) => test(name, async () => {
  /** @type {Person[]} */
  const people = [];
  await play(async (options) => {
    const one = await person(browser, server.url, options);
    people.push(one);
    return one;
  });
  for (const { troubles, close } of people) {
    troubles.assertNone();
    await close();
  }
});

story('a second click, a second send and a send after Back give the same receipt', async (enter) => {
  const { page, context, troubles } = await enter();
  await tellUpToReview(page, TOLD);
  const form = { sealed: await page.inputValue('input[name=sealed]'), step: 'review', go: 'send' };
  await page.locator('button[value=send]').dblclick();
  await page.locator('#receipt-code').waitFor();
  const receipt = await receiptOn(page);

  // A phone that lost the answer sends again; so does a script.
  const again = await Promise.all([1, 2, 3].map(() => context.request.post('/tell', { form })));
  for (const answer of again) assert.equal(codeIn(await answer.text()), receipt);

  // Back: the browser asks before it sends the step before once more. Then it is sent again.
  await backAndSendAgain({ page, troubles });
  assert.equal(await page.inputValue('input[name=step]'), 'review');
  await go(page, 'send');
  assert.equal(await receiptOn(page), receipt);

  // With other words under the same form: said openly, and the first words stand.
  await backAndSendAgain({ page, troubles });
  await go(page, 'what');
  await page.fill('#body', 'Other words.');
  await go(page, 'next');
  troubles.expected = (_, status) => status === 422;
  await go(page, 'send');
  assert.match(await page.locator('main').innerText(), /already sent with other words/);
  await sound({ page, troubles }, 'safety-key-reused');
  await lookUp(page, receipt);
  assert.match(await page.locator('main').innerText(), /Broken glass on the steps/);
});

story('a form that is stale says so and how to go on', async (enter) => {
  const staff = await enter();
  const { page, context, troubles } = staff;
  await signIn(page, 'Officer');
  await page.goto('/concerns/enter');
  await page.fill('#body', 'Typed with care.');
  // Meanwhile signed out and in again in another tab: the form belongs to a session that ended.
  const other = await context.newPage();
  await other.goto('/desk');
  await send(other, 'form[action="/sign-out"]');
  await signIn(other, 'Officer');
  troubles.expected = (_, status) => status === 409;
  await send(page, 'form[action="/concerns/enter"]');
  const said = await page.locator('main').innerText();
  assert.match(said, /can no longer be sent/);
  assert.match(said, /Nothing was stored/);
  await sound(staff, 'safety-stale');

  // A neighbor's form whose sealed part was cut off on the way.
  const neighbor = await enter();
  await neighbor.page.goto('/tell');
  await neighbor.page.locator('input[name=sealed]').evaluate((e) => { /** @type {HTMLInputElement} */ (e).value = 'ab12'; });
  neighbor.troubles.expected = (_, status) => status === 409;
  await go(neighbor.page, 'next');
  assert.match(await neighbor.page.locator('main').innerText(), /can no longer be sent/);
});

story('a sign-in link works once; a used and a made-up one say the same', async (enter) => {
  const first = await enter();
  const link = await askForLink(first.page, 'project.manager@alderbay.example');
  await first.page.goto(link);
  await sound(first, 'safety-link');
  await send(first.page, 'form[action^="/sign-in/link/"]');
  assert.equal(new URL(first.page.url()).pathname, '/desk');

  const second = await enter();
  second.troubles.expected = (_, status) => status === 410;
  /** @type {string[]} */
  const said = [];
  for (const path of [link, `/sign-in/link/${'a'.repeat(link.length - '/sign-in/link/'.length)}`]) {
    await second.page.goto(path);
    if (await second.page.locator('form[action^="/sign-in/link/"]').count()) await send(second.page, 'form[action^="/sign-in/link/"]');
    said.push(await second.page.locator('main').innerText());
    assert.equal(await second.page.locator('.tl-who').count(), 0);
  }
  assert.equal(said[0], said[1]);
  assert.match(said[0], /no longer works/);
  await sound(second, 'safety-link-over');
});

story('the quick exit leaves nothing behind', async (enter) => {
  const { page, context } = await enter();
  await context.route('https://www.weather.gov/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
  await page.goto('/about');
  await page.goto('/tell');
  await go(page, 'next');
  await fillWhere(page, TOLD);
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(/weather\.gov/);
  assert.equal(await page.title(), 'Weather');
  await page.goBack().catch(() => null);
  assert.equal(await page.getByText(TOLD.place).count(), 0);
  assert.equal(await page.locator('#place').count(), 0, 'Back returns to the step that was left');
});

story('a representative reads what their group told, and nothing of others', async (enter) => {
  const own = await enter();
  await signIn(own.page, 'Community representative');
  const href = (await own.page.locator('[aria-labelledby=card-concerns-own] a[href^="/concerns/"]').first().getAttribute('href')) ?? '';
  assert.match(href, /^\/concerns\/[0-9a-f-]{36}$/);
  await own.page.goto(href);
  await sound(own, 'safety-representative');
  assert.equal(await own.page.locator('main a[href*="/contacts"]').count(), 0);

  const other = await enter();
  await other.page.goto(await askForLink(other.page, 'representative.tannery.bend.tenants@alderbay.example'));
  await send(other.page, 'form[action^="/sign-in/link/"]');
  await other.page.locator('h1').waitFor();
  assert.equal(await other.page.locator(`a[href="${href}"]`).count(), 0);
  other.troubles.expected = (_, status) => status === 404;
  /** @type {string[]} */
  const bodies = [];
  for (const path of [href, '/concerns/00000000-0000-4000-8000-000000000000', `${href}/contacts`]) {
    const answer = await other.page.goto(path);
    assert.equal(answer?.status(), 404, path);
    bodies.push(((await answer?.text()) ?? '').replaceAll(path, '/the-page'));
  }
  assert.equal(bodies[0], bodies[1], 'what is hidden answers otherwise than what is missing');
  assert.equal(bodies[0], bodies[2]);
  await sound(other);
});

story('another language in the middle of telling loses nothing', async (enter) => {
  const neighbor = await enter();
  const { page } = neighbor;
  await page.goto('/tell?area=ferry-hill');
  await go(page, 'next');
  await fillWhere(page, { ...TOLD, area: '' });
  await go(page, 'next');
  await fillWhat(page, TOLD);
  // The first switch on the page is the one that people press: it must not throw away what was typed.
  await follow(page, () => page.locator('a[lang=es], button[lang=es]').first().click());
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
  assert.equal(await page.inputValue('#body'), TOLD.body);
  assert(await page.locator(`#category-${TOLD.category}`).isChecked());
  await sound(neighbor, 'safety-language');
  await go(page, 'next');
  await fillAnswer(page, TOLD);
  await go(page, 'next');
  const review = await page.locator('main').innerText();
  for (const kept of ['Ferry Hill', TOLD.place, TOLD.body, 'Enviar ahora']) assert(review.includes(kept), `lost: ${kept}\n${review}`);
  // And back again on the review.
  await follow(page, () => page.locator('a[lang=en], button[lang=en]').first().click());
  await page.getByRole('button', { name: 'Send it now' }).waitFor();
  assert((await page.locator('main').innerText()).includes(TOLD.body));
});

story('what is private is kept in no cache, and is gone after signing out', async (enter) => {
  const { page, context } = await enter();
  const receipt = await tell(page, TOLD);
  for (const path of ['/tell', '/receipt', '/sign-in']) assert.equal((await context.request.get(path)).headers()['cache-control'], 'no-store', path);
  const looked = await context.request.post('/receipt', { form: { code: receipt } });
  assert.equal(looked.headers()['cache-control'], 'no-store');
  assert.notEqual((await context.request.get('/neighborhoods')).headers()['cache-control'], 'no-store', 'a public page may be kept');

  await signIn(page, 'Project manager');
  for (const path of ['/desk', '/triage', '/groups', '/neighborhoods', '/']) {
    const answer = await page.goto(path);
    assert.equal(answer?.headers()['cache-control'], 'no-store', path);
  }
  await page.goto('/triage');
  await page.goto('/desk');
  await send(page, 'form[action="/sign-out"]');
  for (let back = 0; back < 2; back += 1) {
    await page.goBack();
    assert.match(page.url(), /\/sign-in/, 'Back shows a signed-in page');
    assert.equal(await page.locator('.tl-who, .tl-queue, .tl-cards').count(), 0);
  }
});

/**
 * Back to a page that answered a form and may not be kept: the browser asks whether to send that form once more.
 * @param {Pick<Person, 'page' | 'troubles'>} person
 */
async function backAndSendAgain({ page, troubles }) {
  troubles.assertNone();
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await until(() => page.reload().then(() => true, () => false), 15_000, () => 'the page does not come again');
  const asked = troubles.take();
  assert(asked.every((trouble) => trouble.includes('ERR_CACHE_MISS')), asked.join('\n'));
}

/** The receipt in a page's markup. @param {string} html */
function codeIn(html) {
  return (/id="receipt-code"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace(/\D/g, '');
}

/** Asks for a sign-in link and takes it out of the letter. @param {Page} page @param {string} email @returns {Promise<string>} its path */
async function askForLink(page, email) {
  await page.goto('/sign-in');
  await page.fill('#email', email);
  await send(page, 'form[action="/sign-in"]');
  const [letter] = await lettersCome(join(server.dir, 'letters'), ({ text }) => text.startsWith(`To: ${email}\n`) && text.includes('/sign-in/link/'));
  return /\/sign-in\/link\/[^\s?]+/.exec(letter.text)?.[0] ?? assert.fail(`no link in:\n${letter.text}`);
}
