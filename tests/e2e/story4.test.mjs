// Story 4: a participant revokes a consent in the middle of the meeting; the next view is refused, the ledger shows who
// was told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, person, signIn, sound, startServer, stepsOf } from './harness.mjs';
import { send } from './neighbor.mjs';
import { checkIn, closedPart, openItem, refusal, signAgreement, WORDS } from './table.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Person} */
let pm;
/** @type {Person} */
let rep;

before(async () => {
  browser = await launch();
  server = await startServer();
  pm = await person(browser, server.url);
  rep = await person(browser, server.url);
  await signIn(pm.page, 'Project manager');
  await signIn(rep.page, 'Community representative');
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test('a consent that is revoked in the middle of the meeting closes the item at once', async (t) => {
  let meeting = '';
  let brief = '';
  let participant = '';

  const step = stepsOf(t);

  await step('the item is open, and the representative reads it', async () => {
    await signAgreement(rep.page, 'Representative, Harbor families');
    await rep.page.goto('/my');
    await rep.page.click('a[href$="/closed"]');
    meeting = new URL(rep.page.url()).pathname.replace('/closed', '');
    await pm.page.goto(meeting);
    await checkIn(pm.page, meeting, ['Project manager', 'Representative, Harbor families']);
    await send(pm.page, `form[action="${meeting}/open"]`);
    brief = await closedPart(pm.page, meeting, 'R. A.');
    await openItem(pm.page, brief);
    await rep.page.goto(brief);
    assert((await rep.page.textContent('main'))?.includes(WORDS));
  });

  await step('the participant takes the consent back: one press', async () => {
    const { page } = pm;
    await page.goto('/referrals');
    await sound(pm, 'story4-referrals');
    await page.click('table a[href^="/participants/"]:text-is("R. A.")');
    participant = new URL(page.url()).pathname;
    await sound(pm, 'story4-participant');
    await send(page, `form[action="${participant}/revoke"]`);
    assert.match((await page.textContent('#consents')) ?? '', /Revoked/);
  });

  await step('the next view is refused, and says why', async () => {
    rep.troubles.expected = (url, status) => url.endsWith(brief) && status === 403;
    await rep.page.reload();
    assert.match(await refusal(rep.page), /consent/i);
    assert(!(await rep.page.content()).includes(WORDS));
    await sound(rep, 'story4-refused');
  });

  await step('the facilitator sees that they must step out', async () => {
    await pm.page.goto(`${brief}/run`);
    const room = await pm.page.locator('.tl-roll__one').allInnerTexts();
    assert(room.some((line) => line.includes('Harbor families') && line.includes('Steps out')), room.join('\n'));
  });

  await step('the ledger shows who was told, in the room and on a screen', async () => {
    const { page } = pm;
    await page.goto(`${participant}/told`);
    await sound(pm, 'story4-told');
    const rows = await page.locator('tbody tr').allInnerTexts();
    const hers = rows.filter((row) => row.includes('Representative, Harbor families'));
    assert(hers.some((row) => row.includes('In the room')), rows.join('\n'));
    assert(hers.some((row) => row.includes('On a screen')), rows.join('\n'));
    assert(!rows.some((row) => row.includes('Liaison prosecutor')), 'who stepped out was not told');
  });

  await step('the copy for the participant asks for a passkey once more, and comes back to it', async () => {
    const { page } = pm;
    await page.click(`a[href="${participant}/copy"]`);
    assert.equal(new URL(page.url()).pathname, '/prove');
    await sound(pm, 'story4-prove');
    await send(page, 'form[action="/prove/demo"]');
    assert.equal(new URL(page.url()).pathname, `${participant}/copy`);
    await sound(pm, 'story4-copy');
    assert.match((await page.textContent('main')) ?? '', /Representative, Harbor families/);
  });

  await step('and so does breaking the glass, which two others review', async () => {
    const { page } = pm;
    await page.goto('/glass/break');
    await sound(pm, 'story4-glass');
  });

  await step('a court orders a record: counsel reads what the order opens, and that stands in the list', async () => {
    const counsel = await person(browser, server.url);
    const { page } = counsel;
    await signIn(page, 'Counsel');
    await page.goto('/orders');
    await page.click('th a:has-text("01907")');
    await page.click('a[href$="/record"]');
    await sound(counsel, 'story4-ordered');
    const read = (await page.textContent('main')) ?? '';
    assert.match(read, /Order of Superior Court.*42 CFR part 2|42 CFR part 2.*Order of Superior Court/s);
    assert.match(read, /One open case/);
    // A subpoena opens nothing.
    await page.goto('/orders');
    await page.click('th a:has-text("01842")');
    assert.equal(await page.locator('a[href$="/record"]').count(), 0);
    const answer = await page.goto(`${new URL(page.url()).pathname}/record`);
    assert.equal(answer?.status(), 403);
    await pm.page.goto('/referrals');
    await pm.page.click('table a[href^="/participants/"]:has-text("T. M.")');
    await pm.page.click('a[href$="/told"]');
    assert.match((await pm.page.textContent('main')) ?? '', /A court ordered it/);
  });
});
