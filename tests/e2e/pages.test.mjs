// Walks through the site as everyone who may: a visitor (in English and in Spanish), then each role of the demo.
// Every page that a link leads to must answer, be accessible, fit a phone and make no trouble.
//
// Two walk at a time, on phones (then nothing is resized to see whether a page fits). What a role gets is fetched
// first; it is drawn only when it is new: its own markup differs from what others got under such a path, or its
// header does. Axe sees each shape of a page once, and on a wide screen the rules that look at the layout.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, WIDE, axeFindings, launch, look, overflow, person, roles, shape, signIn, startServer } from './harness.mjs';

/** @typedef {import('./harness.mjs').Page} Page */
/** @typedef {{ path: string, from: string }} Step */

const WALKERS = 2; // at a time
const MOST_PAGES = 60; // a role
const MOST_SIBLINGS = 3; // pages below one folder whose names are made of words, such as neighborhoods

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

/** Shapes of pages that axe has already seen: the same markup with other words needs no second look. */
const seenShapes = new Set();
/** What was drawn already: path and markup of <main> without ids and words, and headers. */
const drawn = new Set();

test('every page, as everyone', { concurrency: WALKERS }, async (t) => {
  const { page, close } = await person(browser, server.url);
  const names = await roles(page);
  await close();
  assert(names.length > 0, 'The demo offers no role to sign in as.');
  await Promise.all([
    t.test('a visitor', () => walk('visitor')),
    t.test('a visitor who reads Spanish', () => walk('visitor (es)', { locale: 'es-US' })),
    ...names.map((role) => t.test(role, () => walk(role, { role }))),
  ]);
});

/**
 * @param {string} who
 * @param {{ role?: string, locale?: string }} [as]
 */
async function walk(who, { role, locale = 'en-US' } = {}) {
  const { page, context, troubles, close } = await person(browser, server.url, { locale, viewport: PHONE });
  /** @type {string[]} */
  const failures = [];
  const known = new Set();
  /** @type {Map<string, number>} */
  const siblings = new Map();
  /** @type {Step[]} */
  const queue = [];
  const meet = (/** @type {string} */ path, /** @type {string} */ from) => {
    const pattern = fold(path);
    if (known.has(pattern)) return;
    const folder = pattern.split('?')[0].replace(/\/[^/]*$/, '');
    const count = siblings.get(folder) ?? 0;
    if (folder && !from.startsWith('start') && count >= MOST_SIBLINGS && !pattern.includes(':id')) return;
    siblings.set(folder, count + 1);
    known.add(pattern);
    queue.push({ path, from });
  };

  if (role) {
    await signIn(page, role);
    meet(new URL(page.url()).pathname, 'start');
  }
  meet('/', 'start');
  let visited = 0;
  for (let step = queue.shift(); step && visited < MOST_PAGES; step = queue.shift()) {
    visited += 1;
    const found = await visit(page, context, step, visited <= 2).catch((/** @type {Error} */ error) => ({ problems: [error.message], links: [] }));
    for (const path of found.links) meet(path, step.path);
    // The browser tells once more of a page that answered badly.
    const told = troubles.take().filter((trouble) => !(trouble.startsWith('answer: ') && trouble.endsWith(` ${server.url}${step.path}`)));
    for (const problem of [...found.problems, ...told]) failures.push(`${step.path} (linked from ${step.from})\n    ${problem}`);
    if (found.problems.length === 0) await look(page, `${who} ${step.path}`.replace(/[^\w]+/g, '-'));
  }
  await close();
  assert.equal(failures.length, 0, `As ${who}, ${failures.length} problems on ${visited} pages:\n\n  ${[...new Set(failures)].join('\n\n  ')}\n`);
}

/**
 * @param {Page} page
 * @param {import('./harness.mjs').BrowserContext} context
 * @param {Step} step
 * @param {boolean} isNew draw it in any case
 * @returns {Promise<{ problems: string[], links: string[] }>}
 */
async function visit(page, context, { path }, isNew) {
  // Feeds, calendars and tables of data would download: look only at how they answer.
  if (/\.(ics|atom|xml|csv|json|pdf|txt)$/.test(path.split('?')[0])) {
    const answer = await context.request.get(path);
    return { problems: answer.status() < 400 ? [] : [`answers ${answer.status()}`], links: [] };
  }
  // What others got in the same markup under such a path needs no drawing.
  const fetched = await context.request.get(path);
  const html = fetched.ok() && new URL(fetched.url()).pathname === path.split('?')[0] ? await fetched.text() : '';
  if (!isNew && html) {
    const [main, rest] = [`${fold(path)} ${await shape(page, 'main', html)}`, await shape(page, 'header, footer', html)];
    if (drawn.has(main) && drawn.has(rest)) return { problems: [], links: await linksOf(page, html) };
  }
  const answer = await page.goto(path, { waitUntil: 'load' });
  if (!answer || answer.status() >= 400) return { problems: [`answers ${answer?.status() ?? 'nothing'}`], links: [] };
  if (!/html/.test(answer.headers()['content-type'] ?? '')) return { problems: [], links: [] };

  const problems = await overflow(page);
  const seen = await shape(page);
  if (!seenShapes.has(seen)) {
    seenShapes.add(seen);
    problems.push(...(await axeFindings(page)));
    await page.setViewportSize(WIDE);
    problems.push(...(await axeFindings(page, { layoutOnly: true })).map((finding) => `at ${WIDE.width} px: ${finding}`).filter((f) => !problems.some((p) => f.endsWith(p))));
    await page.setViewportSize(PHONE);
  }
  drawn.add(`${fold(path)} ${await shape(page, 'main')}`).add(await shape(page, 'header, footer'));
  return { problems, links: await linksOf(page) };
}

/**
 * Where the links of a page of ours lead.
 * @param {Page} page @param {string} [html] the text of another page to look at
 * @returns {Promise<string[]>}
 */
async function linksOf(page, html = '') {
  const links = await page.evaluate((text) => {
    const whole = text ? new DOMParser().parseFromString(text, 'text/html') : document;
    return [...whole.querySelectorAll('a[href]')]
      .filter((a) => !a.hasAttribute('download') && !a.hasAttribute('hreflang'))
      .map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI))
      .filter((url) => url.origin === location.origin && !url.pathname.startsWith('/sign-out'))
      .map((url) => url.pathname + url.search);
  }, html);
  return [...new Set(links)];
}

/** Ids, numbers and dates become `:id`; of a query only the names count. */
function fold(/** @type {string} */ path) {
  const [folders, query] = path.split('?');
  const ids = /^(\d[\d-]*|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,})(?=\.|$)/i;
  const pattern = folders.split('/').map((part) => part.replace(ids, ':id')).join('/');
  return query ? `${pattern}?${[...new URLSearchParams(query).keys()].sort().join('&')}` : pattern;
}
