// What the end-to-end tests stand on: the demo server, Chromium, and the checks that hold for every page.
//
// THROUGHLINE_BIN   the server's binary (needed by every test but the kit's)
// CHROMIUM          the browser, /usr/bin/chromium unless given
// SHOTS             a folder; `look` saves screenshots there
//
// Nothing here sleeps: everything waits for a condition and gives up with a reason.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {{ url: string, dir: string, output: () => string, stop: () => Promise<void> }} Server */
/** @typedef {{ name: string, text: string, json: any }} Letter  `json` is undefined unless the file is JSON */

const START_MS = 90_000;
const STOP_MS = 10_000;
const PAGE_MS = 15_000;
export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

// ---------------------------------------------------------------- the server

/**
 * Starts the demo in a folder of its own. The town is the same for the same seed and first day.
 * @param {{ seed?: number, firstDay?: string, args?: string[], env?: Record<string, string> }} [options]
 * @returns {Promise<Server>}
 */
export async function startServer({ seed = 7, firstDay = '2026-06-01', args = [], env = {} } = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'throughline-e2e-'));
  return answering(['demo', '--data-dir', dir, '--seed', String(seed), '--first-day', firstDay, '--port', '0', ...args], dir, env);
}

/** @returns {string} the server's binary */
export function binary() {
  const bin = process.env.THROUGHLINE_BIN;
  assert(bin, 'THROUGHLINE_BIN must name the server binary, such as target/debug/throughline');
  return bin;
}

/**
 * Starts the server and waits until it answers. Its folder goes when it is stopped.
 * @param {string[]} args @param {string} dir @param {Record<string, string>} [env]
 * @returns {Promise<Server>}
 */
export async function answering(args, dir, env = {}) {
  const child = spawn(binary(), args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  // The tests may fail half-way; the server must not stay behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const late = setTimeout(kill, STOP_MS);
      await ended;
      clearTimeout(late);
    }
    await rm(dir, { recursive: true, force: true });
  };

  try {
    const url = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The server said nothing of listening within ${START_MS / 1000} s.\n${output}`)), START_MS);
      const hear = (/** @type {Buffer} */ chunk) => {
        output += chunk;
        const found = /listening on (http:\/\/[\w.:[\]]+\d)\/?\s/.exec(output);
        if (found) resolve(found[1]);
        if (found) clearTimeout(late);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', (error) => { clearTimeout(late); reject(error); });
      child.once('close', (code, signal) => {
        clearTimeout(late);
        reject(new Error(`The server ended before it listened (${signal ?? `code ${code}`}):\n${output || '(it said nothing)'}`));
      });
    });
    return { url: /** @type {string} */ (url), dir, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The steps of a story, one after the other. A step that failed leaves nothing for the next ones to stand on.
 * @param {import('node:test').TestContext} t
 */
export function stepsOf(t) {
  return async (/** @type {string} */ name, /** @type {() => Promise<void>} */ play) => {
    let played = false;
    await t.test(name, async () => { await play(); played = true; });
    assert(played, `stopped at: ${name}`);
  };
}

// ---------------------------------------------------------------- the browser

/** @returns {Promise<Browser>} */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/**
 * A person with a browser of their own: own cookies, own language; what goes wrong is kept in `troubles`.
 * @param {Browser} browser
 * @param {string} baseURL
 * @param {{ locale?: string, javaScriptEnabled?: boolean, viewport?: { width: number, height: number } }} [options]
 * @returns {Promise<{ page: Page, context: BrowserContext, troubles: Troubles, close: () => Promise<void> }>}
 */
export async function person(browser, baseURL, options = {}) {
  const context = await browser.newContext({ baseURL, locale: 'en-US', timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce', viewport: WIDE, ...options });
  context.setDefaultTimeout(PAGE_MS);
  const page = await context.newPage();
  const troubles = new Troubles(page);
  return { page, context, troubles, close: () => context.close() };
}

/** Console errors, violated content security policy, script errors, requests that failed or answered 4xx/5xx. */
export class Troubles {
  /** @param {Page} page */
  constructor(page) {
    /** @type {string[]} */
    this.found = [];
    /** @type {(url: string, status: number) => boolean} answers that a test expects, such as a 404 it asks for */
    this.expected = () => false;
    page.on('console', (message) => {
      // The browser's own line for a failed load is told better by `response` below.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.found.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.found.push(`script: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') this.found.push(`request: ${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !this.expected(response.url(), response.status())) this.found.push(`answer: ${response.status()} ${response.url()}`);
    });
  }

  /** @returns {string[]} what was found since the last time */
  take() {
    return this.found.splice(0);
  }

  assertNone() {
    const found = this.take();
    assert.equal(found.length, 0, `The page has troubles:\n  ${found.join('\n  ')}`);
  }
}

// ---------------------------------------------------------------- signing in

/** @param {Page} page @returns {Promise<string[]>} the roles that the demo offers, by the name of their button */
export async function roles(page) {
  await page.goto('/sign-in/demo');
  return (await page.locator('form[action="/sign-in/demo"] button').allInnerTexts()).map((name) => name.trim());
}

/** @param {Page} page @param {string} role the name of the button */
export async function signIn(page, role) {
  await page.goto('/sign-in/demo');
  await page.getByRole('main').getByRole('button', { name: role, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in/demo');
}

// ---------------------------------------------------------------- what holds for every page

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer changes with the width of the window; the others read the markup alone. */
const LAYOUT_RULES = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA and good practice, one readable line each.
 * The library comes in over the debugger, which the page's content security policy does not touch.
 * @param {Page} page
 * @param {{ without?: string[], layoutOnly?: boolean }} [options] `without`: rules to leave out, by their axe id; say why where you do it
 * @returns {Promise<string[]>}
 */
export async function axeFindings(page, { without = [], layoutOnly = false } = {}) {
  await page.evaluate(`if (!window.axe) { ${axeSource} }`);
  const only = layoutOnly ? { type: 'rule', values: LAYOUT_RULES } : { type: 'tag', values: TAGS };
  const violations = await page.evaluate(
    ({ only, off, all }) =>
      // @ts-ignore axe was put there above
      window.axe
        .run(document, {
          runOnly: only,
          rules: Object.fromEntries([...(all ? [['target-size', { enabled: true }]] : []), ...off.map((id) => [id, { enabled: false }])]),
          resultTypes: ['violations'],
        })
        .then((/** @type {any} */ result) =>
          result.violations.map((/** @type {any} */ v) => ({
            id: v.id,
            help: v.help,
            nodes: v.nodes.slice(0, 3).map((/** @type {any} */ n) => ({ target: n.target.flat().join(' '), html: n.html.slice(0, 160), why: n.failureSummary })),
            more: Math.max(0, v.nodes.length - 3),
          })),
        ),
    { only, off: without, all: !layoutOnly },
  );
  return violations.map((/** @type {any} */ v) => {
    const nodes = v.nodes.map((/** @type {any} */ n) => `\n      ${n.target}\n        ${n.html}\n        ${n.why.replace(/\s*\n\s*/g, ' ')}`);
    return `axe ${v.id}: ${v.help}${nodes.join('')}${v.more ? `\n      and ${v.more} more` : ''}`;
  });
}

/** @param {Page} page @param {{ without?: string[] }} [options] */
export async function axe(page, options) {
  const findings = await axeFindings(page, options);
  assert.equal(findings.length, 0, `${page.url()} is not accessible:\n    ${findings.join('\n    ')}`);
}

/**
 * What makes a page wider than a 320 px screen, or nothing. Leaves the page at the width it had.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function overflow(page) {
  const before = page.viewportSize() ?? WIDE;
  const resized = before.width !== PHONE.width;
  if (resized) await page.setViewportSize(PHONE);
  const found = await page.evaluate((width) => {
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide <= width) return [];
    const scrolls = (/** @type {Element | null} */ e) => {
      for (let up = e?.parentElement; up; up = up.parentElement) {
        if (up !== document.body && up !== document.documentElement && getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    const reach = (/** @type {Element} */ e) => {
      const box = e.getBoundingClientRect();
      const inside = getComputedStyle(e).overflowX === 'visible' ? e.scrollWidth : 0;
      return { left: box.left, right: Math.max(box.right, box.left + inside) };
    };
    const sticksOut = (/** @type {Element} */ e) => {
      const { left, right } = reach(e);
      return (right > width + 1 || left < -1) && !scrolls(e) && getComputedStyle(e).position !== 'absolute';
    };
    // The innermost ones: what is around them is only as wide as they are.
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((e) => sticksOut(e) && ![...e.children].some(sticksOut))
      .slice(0, 4)
      .map((e) => `${e.localName}${e.id ? `#${e.id}` : ''}${[...e.classList].map((c) => `.${c}`).join('')} from ${Math.round(reach(e).left)} to ${Math.round(reach(e).right)}`);
    return [`${wide} px wide on a screen of ${width}: ${culprits.join(', ')}`];
  }, PHONE.width);
  if (resized) await page.setViewportSize(before);
  return found;
}

/** @param {Page} page */
export async function assertFits(page) {
  const found = await overflow(page);
  assert.equal(found.length, 0, `${page.url()} is ${found[0]}`);
}

/**
 * The markup of a page, or of parts of it, without its words and ids; like neighbors count once. Two pages of one shape
 * tell axe the same.
 * @param {Page} page @param {string} [part] a selector @param {string} [html] the text of another page to look at
 * @returns {Promise<string>}
 */
export function shape(page, part = 'html', html = '') {
  return page.evaluate(([selector, text]) => {
    const of = (/** @type {Element} */ e) => {
      /** @type {string[]} */
      const inside = [];
      for (const child of e.children) {
        const s = of(child);
        if (inside.at(-1) !== s) inside.push(s);
      }
      const names = [...e.attributes].map((a) => (['class', 'role', 'type', 'lang', 'dir', 'tabindex'].includes(a.name) ? `${a.name}=${a.value}` : a.name + (a.value ? '' : '=')));
      return `<${e.localName} ${names.sort().join(' ')}>${inside.join('')}${e.textContent ? '' : '-'}`;
    };
    const whole = text ? new DOMParser().parseFromString(text, 'text/html') : document;
    return [...whole.querySelectorAll(selector)].map(of).join('');
  }, [part, html]);
}

/** Shapes that `sound` has shown to axe. */
const sounded = new Set();

/**
 * What holds for every page on the way of a story: accessible (axe looks once at each shape), no wider than a phone,
 * no trouble. Saves how it looks when a name is given.
 * @param {{ page: Page, troubles: Troubles }} person @param {string} [name]
 */
export async function sound({ page, troubles }, name) {
  await assertFits(page);
  const seen = await shape(page);
  if (!sounded.has(seen)) {
    sounded.add(seen);
    await axe(page);
  }
  troubles.assertNone();
  if (name) await look(page, name);
}

/**
 * Saves how a page looks on a phone and on a wide screen, when SHOTS names a folder.
 * @param {Page} page @param {string} name without ending
 */
export async function look(page, name) {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize() ?? WIDE;
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

// ---------------------------------------------------------------- letters

/**
 * The letters that lie in a folder (and below), in the order of their names. No folder yet means no letters.
 * @param {string} dir
 * @returns {Promise<Letter[]>}
 */
export async function letters(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // A name that begins with a dot or ends in .tmp or .partial is a letter still being written.
  const paths = entries.filter((e) => e.isFile() && !e.name.startsWith('.') && !/\.(tmp|partial)$/.test(e.name)).map((e) => join(e.parentPath ?? e.path, e.name)).sort();
  return Promise.all(paths.map(async (path) => {
    const text = await readFile(path, 'utf8');
    return { name: relative(dir, path), text, json: path.endsWith('.json') ? JSON.parse(text) : undefined };
  }));
}

/**
 * Waits until letters that fit have come; gives them all.
 * @param {string} dir
 * @param {(letter: Letter) => boolean} fits
 * @param {{ count?: number, within?: number }} [options]
 * @returns {Promise<Letter[]>}
 */
export async function lettersCome(dir, fits, { count = 1, within = PAGE_MS } = {}) {
  let last = /** @type {Letter[]} */ ([]);
  await until(async () => {
    last = await letters(dir);
    return last.filter(fits).length >= count;
  }, within, () => `Fewer than ${count} such letters came. There are: ${last.map((l) => l.name).join(', ') || 'none'}`);
  return last.filter(fits);
}

/**
 * Asks again and again until a condition holds.
 * @param {() => Promise<boolean> | boolean} holds
 * @param {number} within milliseconds
 * @param {() => string} otherwise
 */
export async function until(holds, within, otherwise) {
  const end = performance.now() + within;
  while (!(await holds())) {
    assert(performance.now() < end, otherwise());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
