// What people do at the work group's table, behind closed doors.
import assert from 'node:assert/strict';
import { send } from './neighbor.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Words of the brief that the demo's session has for R. A. */
export const WORDS = 'appointment for papers on Thursday';

/** Signs the agreement by typing a name. @param {Page} page @param {string} name */
export async function signAgreement(page, name) {
  await page.goto('/my/agreement');
  await page.fill('#name', name);
  await send(page, 'form[action="/my/agreement"]');
}

/** Checks people in by their names. @param {Page} page @param {string} meeting @param {string[]} names */
export async function checkIn(page, meeting, names) {
  for (const name of names) {
    const line = page.locator('.tl-roll__one', { hasText: name }).locator(`form[action="${meeting}/check-in"]`);
    await Promise.all([page.waitForEvent('framenavigated'), line.locator('button').click()]);
    await page.waitForLoadState();
  }
}

/** The path of an item of the closed part, by what is said in place of the name. @param {Page} page @param {string} meeting @param {string} called */
export async function closedPart(page, meeting, called) {
  await page.goto(`${meeting}/closed`);
  const item = page.locator('.tl-agenda__item', { hasText: called });
  const href = await item.locator('a[href$="/run"]').getAttribute('href');
  assert(href, `no item for ${called}`);
  return href.replace(/\/run$/, '');
}

/** Opens an item: whoever must step out has done so. @param {Page} page @param {string} brief */
export async function openItem(page, brief) {
  await page.goto(`${brief}/run`);
  await send(page, `form[action="${brief}/open"]`);
  assert.equal(await page.locator(`form[action="${brief}/close"]`).count(), 1, 'the item is open');
}

/** What a page says that refuses. @param {Page} page */
export async function refusal(page) {
  return (await page.locator('.tl-problem').innerText()).trim();
}
