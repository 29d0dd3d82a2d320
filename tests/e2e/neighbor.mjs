// What a neighbor does on the site, in any language: fields are found by their names, never by words.
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Telling
 * @property {string} [area] slug of the neighborhood
 * @property {string} [place]
 * @property {string} category
 * @property {string} [happened]
 * @property {string} body
 * @property {string} answerBy receipt, email, text, phone or letter
 * @property {string} [contact]
 * @property {string} [language] of the answer
 * @property {string} [disclosure] no-name, withhold or may-disclose
 */

/** Chooses a radio button or ticks a box: what people press is its label. @param {Page} page @param {string} name @param {string} value */
export async function choose(page, name, value) {
  await page.locator(`label[for="${name}-${value}"]`).click();
  assert(await page.locator(`[id="${name}-${value}"]`).isChecked(), `${name} is not ${value}`);
}

/** Presses a button of the steps and waits for the page that answers. @param {Page} page @param {string} value of `go` */
export async function go(page, value) {
  await follow(page, () => page.locator(`main button[name=go][value="${value}"]:not([formaction])`).first().click());
}

/** Does something that leads to another page, and waits for that page. @param {Page} page @param {() => Promise<unknown>} act */
export async function follow(page, act) {
  // Not the answer but the page in its place: until then scripts would still read the page before.
  await Promise.all([page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()), act()]);
  await page.waitForLoadState();
}

/** @param {Page} page @param {Telling} told */
export async function fillWhere(page, { area, place }) {
  if (area) await page.selectOption('#area', area);
  if (place) await page.fill('#place', place);
}

/** @param {Page} page @param {Telling} told */
export async function fillWhat(page, { category, happened, body }) {
  await choose(page, 'category', category);
  if (happened) await page.fill('#happened', happened);
  await page.fill('#body', body);
}

/** @param {Page} page @param {Telling} told */
export async function fillAnswer(page, { answerBy, contact, language, disclosure = 'no-name' }) {
  await choose(page, 'answer_by', answerBy);
  if (contact) await page.fill('#contact', contact);
  if (language) await page.selectOption('#language', language);
  await choose(page, 'disclosure', disclosure);
}

/**
 * All steps up to the review, which is not sent. `each` sees every page on the way, by the name of its step.
 * @param {Page} page @param {Telling} told @param {(step: string) => Promise<void>} [each]
 */
export async function tellUpToReview(page, told, each = async () => {}) {
  await page.goto('/tell');
  await each('emergency');
  await go(page, 'next');
  await each('where');
  await fillWhere(page, told);
  await go(page, 'next');
  await each('what');
  await fillWhat(page, told);
  await go(page, 'next');
  await each('answer');
  await fillAnswer(page, told);
  await go(page, 'next');
  assert.equal(await page.locator('input[name=step]').first().inputValue(), 'review', await page.locator('main').innerText());
  await each('review');
}

/** The whole way. @param {Page} page @param {Telling} told @param {(step: string) => Promise<void>} [each] @returns {Promise<string>} the receipt */
export async function tell(page, told, each = async () => {}) {
  await tellUpToReview(page, told, each);
  await go(page, 'send');
  await each('told');
  return receiptOn(page);
}

/** The receipt that the page shows, digits alone. @param {Page} page */
export async function receiptOn(page) {
  const code = (await page.locator('#receipt-code').innerText()).replace(/\D/g, '');
  assert.match(code, /^\d{20}$/);
  return code;
}

/** @param {Page} page @param {string} code */
export async function lookUp(page, code) {
  await page.goto('/receipt');
  await page.fill('#code', code);
  await send(page, 'form[action="/receipt"]');
}

/** Sends a form by its button and waits for the page that follows. @param {Page} page @param {string} form selector @param {string} [button] selector inside it */
export async function send(page, form, button = 'button[type=submit]') {
  await follow(page, () => page.locator(form).first().locator(button).first().click());
}

/** What the page says was done. @param {Page} page */
export function notice(page) {
  return page.locator('main [role=status]').first().innerText();
}
