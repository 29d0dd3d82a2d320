// Story 4: a participant revokes a consent in the middle of the meeting; the next view is refused, the ledger shows who
// was told. Later somebody is in danger: the glass is broken, and somebody else reviews it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, lettersCome, person, signIn, sound, startServer, stepsOf } from './harness.mjs';
import { follow, notice, send } from './neighbor.mjs';
import { checkIn, closedPart, openItem, refusal, signAgreement, WORDS } from './table.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */

/** Why the glass is broken. */
const REASON = 'They do not wake up, and the ambulance asks where.';
/** What the review finds. */
const FINDING = 'They were in danger, and nobody of the team answered.';

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Person} */
let pm;
/** @type {Person} */
let rep;
/** A case manager of other people. @type {Person} */
let nights;

before(async () => {
  browser = await launch();
  server = await startServer();
  pm = await person(browser, server.url);
  rep = await person(browser, server.url);
  nights = await person(browser, server.url);
  await signIn(pm.page, 'Project manager');
  await signIn(rep.page, 'Community representative');
  await signIn(nights.page, 'Case manager');
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

  await step('and so does breaking the glass: for an hour it opens what safety needs, and nothing else', async () => {
    await pm.page.goto('/glass/break');
    await sound(pm, 'story4-glass');
    await pm.page.goto(participant);
    const number = (await pm.page.locator('.tl-facts__row dd').first().innerText()).trim();
    assert.match(number, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    // For a case manager of other people the number is nobody's.
    const { page } = nights;
    await page.goto('/participants?lang=en');
    await page.fill('#number', number);
    await send(page, 'form[action="/participants"]');
    assert.equal(new URL(page.url()).pathname, '/participants');
    assert.match((await page.textContent('main')) ?? '', /Nobody with this number is open to you/);
    await follow(page, () => page.click('a[href="/glass/break"]'));
    assert.equal(new URL(page.url()).pathname, '/prove');
    await send(page, 'form[action="/prove/demo"]');
    assert.equal(new URL(page.url()).pathname, '/glass/break');
    await page.fill('#number', number.toLowerCase());
    await page.fill('#reason', REASON);
    await send(page, 'form[action="/glass/break"]');
    assert.equal(new URL(page.url()).pathname, participant);
    assert.match(await notice(page), /broken for one hour/);
    await sound(nights, 'story4-broken');
    const read = (await page.textContent('main')) ?? '';
    for (const seen of ['Robin Ashdown', 'at the ferry ramp', 'the day center', 'Gets anxious']) assert(read.includes(seen), `${seen}: ${read}`);
    assert(!read.includes('Wants a room'), 'what is arranged stays closed');
    // Two others are told at once, and not of whom.
    const told = await lettersCome(join(server.dir, 'letters'), ({ text }) => text.includes('please review a broken glass'), { count: 2 });
    assert.deepEqual(told.map(({ text }) => /^To: (.*)$/m.exec(text)?.[1]).sort(), ['counsel@alderbay.example', 'project.manager@alderbay.example']);
    for (const { text } of told) {
      assert.match(text, /\/glass$/m);
      for (const secret of ['Robin', 'R. A.', number, 'wake up', 'nights']) assert(!text.includes(secret), `${secret}: ${text}`);
    }
    await pm.page.goto(`${participant}/told`);
    const rows = (await pm.page.locator('tbody tr').allInnerTexts()).filter((row) => row.includes('Case manager, nights'));
    assert(rows.length > 0 && rows.every((row) => row.includes('Somebody was in danger')), rows.join('\n'));
  });

  await step('counsel reviews it, and whoever broke it cannot', async () => {
    nights.troubles.expected = (url, status) => url.endsWith('/glass') && status === 404;
    assert.equal((await nights.page.goto('/glass'))?.status(), 404);
    nights.troubles.assertNone();
    const counsel = await person(browser, server.url);
    const { page } = counsel;
    await signIn(page, 'Counsel');
    await page.goto('/glass');
    await sound(counsel, 'story4-glasses');
    const glass = page.locator('section.tl-card', { hasText: REASON });
    await glass.locator('textarea').fill(FINDING);
    await send(page, 'form[action^="/glass/"][action$="/review"]');
    assert.match(await notice(page), /review is recorded/);
    assert((await glass.innerText()).includes(FINDING), await glass.innerText());
    await sound(counsel, 'story4-reviewed');
    // It was reviewed once, and by one.
    await pm.page.goto('/glass');
    assert(((await pm.page.textContent('main')) ?? '').includes(FINDING));
    assert.equal(await pm.page.locator('form[action$="/review"]').count(), 0);
    await counsel.close();
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
