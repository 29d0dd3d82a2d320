// Story 3: a representative signs the agreement, sees one brief while the meeting runs, nothing before or after.
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

test('a representative reads one brief while the meeting runs, and nothing before or after', async (t) => {
  let meeting = '';
  let brief = '';

  const step = stepsOf(t);

  await step('nothing is open to whoever has not signed', async () => {
    const { page } = rep;
    await page.goto('/my');
    await page.click('a[href$="/closed"]');
    meeting = new URL(page.url()).pathname.replace('/closed', '');
    await sound(rep, 'story3-unsigned');
    assert.equal(await page.locator('.tl-agenda__item').count(), 0);
    assert.equal(await page.locator('a[href="/my/agreement"]').count(), 1);
  });

  await step('the agreement is read and signed', async () => {
    await signAgreement(rep.page, 'Representative, Harbor families');
    await sound(rep, 'story3-signed');
  });

  await step('the facilitator checks them in and opens the meeting', async () => {
    const { page } = pm;
    await page.goto(meeting);
    await checkIn(page, meeting, ['Project manager', 'Representative, Harbor families']);
    await send(page, `form[action="${meeting}/open"]`);
  });

  await step('before the item is opened nothing is to be read', async () => {
    brief = await closedPart(pm.page, meeting, 'R. A.');
    rep.troubles.expected = (url, status) => url.endsWith(brief) && status === 403;
    await rep.page.goto(brief);
    assert.match(await refusal(rep.page), /not open/);
    assert(!(await rep.page.content()).includes(WORDS));
  });

  await step('the facilitator sees who must step out, and why', async () => {
    const { page } = pm;
    await page.goto(`${brief}/run`);
    await sound(pm, 'story3-room');
    const room = await page.locator('.tl-roll__one').allInnerTexts();
    const out = room.filter((line) => line.includes('Steps out'));
    assert(out.some((line) => line.includes('Liaison prosecutor')), room.join('\n'));
    assert(room.some((line) => line.includes('Harbor families') && line.includes('May stay')), room.join('\n'));
  });

  await step('the item is open, and the representative reads it, with their name across it', async () => {
    await openItem(pm.page, brief);
    const { page } = rep;
    await page.goto(`${meeting}/closed`);
    await page.click(`a[href="${brief}"]`);
    await sound(rep, 'story3-brief');
    const text = await page.textContent('main');
    assert(text?.includes(WORDS));
    assert(text?.includes('Representative, Harbor families, June 1, 2026'));
    assert(!text?.includes('Ashdown'), 'no name');
  });

  await step('what they add carries their name and its regime', async () => {
    const { page } = rep;
    await page.click('label[for="regime-own-eyes"]');
    await page.fill('#text', 'The shop at the corner would let them wait inside.');
    await send(page, `form[action="${brief}/add"]`);
    assert.match((await page.textContent('main')) ?? '', /wait inside\..*Representative, Harbor families\. Seen or heard myself/s);
  });

  await step('closed: the next look is refused', async () => {
    await pm.page.goto(`${brief}/run`);
    await send(pm.page, `form[action="${brief}/close"]`);
    await rep.page.goto(brief);
    assert.match(await refusal(rep.page), /not open/);
    assert(!(await rep.page.content()).includes(WORDS));
    await sound(rep, 'story3-closed');
  });

  await step('the decision is recorded without a word of what was said', async () => {
    const { page } = pm;
    await page.click('label[for="outcome-coordinate"]');
    await send(page, `form[action="${brief}/record"]`);
    await sound(pm, 'story3-recorded');
  });

  await step('the meeting is closed, and what may be taken home is approved', async () => {
    const { page } = pm;
    await page.goto(meeting);
    await send(page, `form[action="${meeting}/close"]`);
    await page.goto(`${meeting}/summary/edit`);
    await sound(pm, 'story3-summary-edit');
    await page.fill('#works', 'The outreach team is called first. Robin Ashdown has company.');
    await send(page, `form[action="${meeting}/summary/edit"]`);
    assert.match((await page.textContent('main')) ?? '', /names somebody whom the program knows: Robin Ashdown/);
    await page.fill('#works', 'Shop owners call the outreach team first.');
    await page.fill('#needs', 'Places to sit out the rain.');
    await send(page, `form[action="${meeting}/summary/edit"]`);
  });

  await step('the representative takes it home, and nothing else', async () => {
    const { page } = rep;
    await page.goto('/my');
    await page.click(`a[href="${meeting}/summary"]`);
    await sound(rep, 'story3-summary');
    assert.match((await page.textContent('main')) ?? '', /Places to sit out the rain/);
    assert(!(await page.content()).includes(WORDS));
  });

  await step('they name a place of their group, and somebody who may need LEAD', async () => {
    const { page } = rep;
    await page.goto('/nominate');
    await sound(rep, 'story3-nominate');
    await page.fill('#place', 'The steps behind the cannery');
    await page.click('label[for^="category-litter"]');
    await page.fill('#body', 'Needles every morning where the children wait for the bus.');
    await send(page, 'form[action="/nominate"]');
    assert.match((await page.textContent('main')) ?? '', /named (it|this) as a priority/);
    await page.goto('/nominate/person');
    await sound(rep, 'story3-nominate-person');
    await page.fill('#met', 'Waits at the first ferry on weekdays.');
    await send(page, 'form[action="/nominate/person"]');
    assert.match((await page.textContent('main')) ?? '', /you will not be told what comes of it/);
    await pm.page.goto('/referrals');
    await pm.page.locator('table a[href^="/referrals/"]').last().click();
    assert.match((await pm.page.textContent('main')) ?? '', /named by Representative, Harbor families/);
  });

  await step('whoever knows the person in their own life steps out, and somebody else decides', async () => {
    const { page } = pm;
    const referral = new URL(page.url()).pathname;
    await page.click(`details:has(form[action="${referral}/step-out"]) summary`);
    await sound(pm, 'story3-step-out');
    await send(page, `form[action="${referral}/step-out"]`);
    assert.match((await page.textContent('main')) ?? '', /closed to you from now on/);
    const answer = await page.goto(referral);
    assert.equal(answer?.status(), 404);
  });
});
