// Story 1: one problem arrives by web, by phone and at a group's meeting, is merged, decided, planned and done, and
// all three reporters hear it, each by their own way and in their own language. Everybody has a browser of their own.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, letters, lettersCome, person, signIn, sound, startServer, stepsOf, until } from './harness.mjs';
import { choose, lookUp, notice, receiptOn, send, tell } from './neighbor.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */

const AREA = 'lantern-hill';
const GROUP = 'Lantern Hill Council';
const PLACE = 'The old tram shelter, Beacon Street';
const TITLE = 'Beacon Street: the tram shelter at night';
const PROMISE = 'Two outreach workers come by three evenings a week, and the broken lamp is mended';
const REASON = 'Three neighbors told us, and outreach has evenings free.';
const STEPS = ['Outreach comes by on three evenings', 'The lamp is mended'];
const OBSTACLE = 'The lamp waits for a part until the end of the week';

/** @type {import('./harness.mjs').Server} */
let server;
/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Record<string, Person>} */
const cast = {};

before(async () => {
  browser = await launch();
  server = await startServer();
  for (const name of ['neighbor', 'caller', 'intake', 'officer', 'pm']) cast[name] = await person(browser, server.url, name === 'caller' ? { locale: 'es-US' } : {});
  await signIn(cast.intake.page, 'Intake staff');
  await signIn(cast.officer.page, 'Officer');
  await signIn(cast.pm.page, 'Project manager');
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test('one problem, told three ways, comes back to all three as heard, planned and done', async (t) => {
  const { neighbor, caller, intake, officer, pm } = cast;
  const folder = join(server.dir, 'letters');
  /** @type {string} */ let receipt = '';
  /** @type {string} */ let callersReceipt = '';
  /** @type {string} */ let concern = '';
  /** @type {string} */ let response = '';

  const step = stepsOf(t);

  await step('a neighbor tells it on the web', async () => {
    receipt = await tell(neighbor.page, {
      area: AREA, place: PLACE, category: 'camping', happened: 'most evenings, after ten',
      body: 'People sleep in the tram shelter and the lamp is broken. My children are afraid to pass there.',
      answerBy: 'email', contact: 'neighbor@example.org', language: 'en', disclosure: 'withhold',
    }, (step) => sound(neighbor, `story1-tell-${step}`));
  });

  await step('staff write down what a caller says, in Spanish', async () => {
    const { page } = intake;
    await page.goto('/concerns/enter');
    await sound(intake, 'story1-enter');
    await choose(page, 'channel', 'phone');
    await page.selectOption('#area', AREA);
    await page.fill('#place', PLACE);
    await choose(page, 'category', 'camping');
    await page.fill('#body', 'Hay gente durmiendo en la parada del tranvía y de noche no se ve nada.');
    await choose(page, 'answer_by', 'text');
    await page.fill('#contact', '206 555 0142');
    await page.selectOption('#language', 'es');
    await choose(page, 'disclosure', 'withhold');
    await send(page, 'form[action="/concerns/enter"]');
    callersReceipt = await receiptOn(page);
    assert.notEqual(callersReceipt, receipt);
    await sound(intake, 'story1-entered');
  });

  await step('an officer hears it at a meeting of a group', async () => {
    const { page } = officer;
    await page.goto('/groups');
    await page.getByRole('main').getByRole('link', { name: GROUP, exact: true }).click();
    await sound(officer, 'story1-group');
    await page.locator('main a[href$="/visit"]').click();
    await sound(officer, 'story1-visit-form');
    await page.fill('#held_day', '2026-06-01');
    await page.fill('#hours', '1.5');
    await page.fill('#heads', '14');
    await choose(page, 'barrier', 'false');
    await page.selectOption('#area', AREA);
    await page.fill('#said', 'The council is glad about the library. It worries about the tram shelter.');
    await page.fill('#place-1', PLACE);
    await page.selectOption('#category-1', 'camping');
    await page.fill('#words-1', 'The lamp at the tram shelter is broken, and people sleep there.');
    await send(page, 'form.tl-form');
    assert.match(new URL(page.url()).pathname, /^\/visits\//);
    await sound(officer, 'story1-visit');
  });

  await step('the project manager finds them, side by side, and merges them', async () => {
    const { page } = pm;
    await page.goto('/desk');
    await sound(pm, 'story1-desk-before');
    const ours = page.locator('.tl-queue__link', { hasText: PLACE });
    await until(async () => {
      await page.goto(`/triage?area=${AREA}`);
      return (await ours.count()) === 3;
    }, 15_000, () => 'the three concerns are not in the queue');
    await sound(pm, 'story1-triage');
    await ours.first().click();
    await sound(pm, 'story1-side-by-side');
    for (const reports of [2, 3]) {
      const pair = page.locator('.tl-compare', { has: page.locator('.tl-compare__side', { hasText: PLACE }).nth(1) }).first();
      await pair.waitFor();
      await page.locator('main form[action$="/merge"]').first().locator('button').click();
      await page.waitForURL(/said=triage-merged/);
      assert.equal(await page.locator('article[aria-labelledby^="report-"]').count(), reports);
      await sound(pm);
    }
    concern = /\/triage\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
    await page.goto(`/triage?area=${AREA}`);
    assert.equal(await ours.count(), 1, 'merged ones still stand in the queue');
  });

  await step('it is sorted, and “heard” is approved', async () => {
    const { page } = pm;
    await page.goto(`/triage/${concern}`);
    await choose(page, 'sort', 'place-concern');
    await page.fill('#title', TITLE);
    await send(page, `form[action="/triage/${concern}/sort"]`);
    assert.notEqual(await notice(page), '');
    await sound(pm);
    await approve(pm, 'heard');
    await eachHears(folder, 1);
  });

  let meeting = '';
  await step('a meeting is planned for today, with guests and an agenda', async () => {
    const { page } = pm;
    await page.goto('/workgroup');
    await sound(pm, 'story1-workgroup');
    await page.selectOption('#series', { label: 'Operational Work Group' });
    await page.fill('#day', '2026-06-01');
    await page.fill('#time', '18:30');
    await page.fill('#minutes', '60');
    await page.fill('#place', 'Alder Bay library, room 2');
    await choose(page, 'public', 'yes');
    await send(page, 'form[action="/workgroup/meetings"]');
    meeting = new URL(page.url()).pathname;
    assert.match(meeting, /^\/workgroup\/[0-9a-f-]{36}$/);
    await sound(pm, 'story1-meeting-new');

    // Those who were invited last time are ticked already; one more comes.
    assert(await page.locator('input[name=person]:checked').count() >= 3);
    const more = await page.locator('input[name=person]:not(:checked)').first().getAttribute('value');
    await choose(page, 'person', more ?? '');
    await send(page, `form[action="${meeting}/invite"]`);
    await sound(pm);

    await page.goto(`/concerns/${concern}`);
    await sound(pm, 'story1-concern-sorted');
    await page.selectOption('#meeting', meeting.replace('/workgroup/', ''));
    await page.fill('#note', 'Three neighbors told us.');
    await send(page, 'form[action="/workgroup/items"]');
    await page.goto(meeting);
    await page.locator('.tl-agenda__title', { hasText: TITLE }).waitFor();
    await sound(pm, 'story1-meeting-agenda');
  });

  await step('the meeting opens, decides, assigns and closes', async () => {
    const { page } = pm;
    await send(page, `form[action="${meeting}/open"]`);
    for (let people = 0; people < 3; people += 1) await send(page, `form[action="${meeting}/check-in"]`);
    assert.equal(await page.locator('#people .tl-status--done').count(), 3);
    await sound(pm, 'story1-meeting-open');

    const item = page.locator('.tl-agenda__item', { hasText: TITLE });
    const id = ((await item.getAttribute('id')) ?? '').replace('item-', '');
    await choose(page, `kind-${id}`, 'respond');
    await page.fill(`[id="reason-${id}"]`, REASON);
    await send(page, `form[action="${meeting}/items/${id}/decide"]`);
    await item.locator('.tl-decision', { hasText: REASON }).waitFor();

    await item.locator('summary').last().click();
    await page.fill(`[id="what-${id}"]`, 'Ask public works about the lamp');
    await page.selectOption(`[id="owner-${id}"]`, { index: 1 });
    await page.fill(`[id="due-${id}"]`, '2026-06-08');
    await send(page, `form[action="${meeting}/items/${id}/assign"]`);
    await item.getByText('Ask public works about the lamp').first().waitFor();
    await sound(pm, 'story1-meeting-decided');
    await send(page, `form[action="${meeting}/close"]`);
    await sound(pm, 'story1-meeting-closed');

    await neighbor.page.goto(meeting.replace('/workgroup/', '/meetings/'));
    await neighbor.page.locator('.tl-decision', { hasText: REASON }).waitFor();
    await sound(neighbor, 'story1-meeting-public');
  });

  await step('the response is planned and said', async () => {
    const { page } = pm;
    await page.locator('main a[href^="/responses/new"]').first().click();
    await sound(pm, 'story1-plan');
    await page.fill('#promise', PROMISE);
    await page.selectOption('#owner', { index: 1 });
    await page.fill('#due', '2026-06-19');
    await page.fill('#steps', STEPS.join('\n'));
    await send(page, 'form[action="/responses/new"]');
    response = new URL(page.url()).pathname;
    await sound(pm, 'story1-response');
    await approve(pm, 'planned');
    await eachHears(folder, 2);
  });

  await step('an obstacle comes and goes, the steps are done, and it ends', async () => {
    const { page } = pm;
    await page.goto(response);
    await page.fill('#obstacle', OBSTACLE);
    await send(page, `form[action="${response}/obstacles"]`);
    await sound(pm, 'story1-response-obstacle');
    // What stands in the way is public once it is approved, and not before.
    const promised = neighbor.page.locator('.tl-card', { hasText: PROMISE });
    await neighbor.page.goto(`/neighborhoods/${AREA}`);
    await promised.waitFor();
    assert.equal(await neighbor.page.getByText(OBSTACLE).count(), 0);
    await approve(pm, 'planned');
    await eachHears(folder, 3);
    await neighbor.page.goto(`/neighborhoods/${AREA}`);
    await promised.filter({ hasText: OBSTACLE }).waitFor();
    await sound(neighbor, 'story1-neighborhood-obstacle');

    await page.goto(response);
    await send(page, `form[action^="${response}/obstacles/"]`);
    for (const _ of STEPS) await send(page, `form[action^="${response}/steps/"]:has([value=done])`);
    assert.equal(await page.locator('button[value=done]').count(), 0);
    await choose(page, 'outcome', 'done');
    await send(page, `form[action="${response}/end"]`);
    await sound(pm, 'story1-response-ended');
    await approve(pm, 'done');
    await eachHears(folder, 4);
  });

  await step('everyone can read it, and each by their receipt', async () => {
    await neighbor.page.goto(`/neighborhoods/${AREA}`);
    assert.deepEqual(await outcomes(neighbor, TITLE), ['done', 'heard', 'planned', 'planned']);
    await sound(neighbor, 'story1-neighborhood-done');
    for (const [who, code] of /** @type {const} */ ([[neighbor, receipt], [caller, callersReceipt]])) {
      await lookUp(who.page, code);
      assert.deepEqual(await outcomes(who), ['done', 'heard', 'planned', 'planned']);
      await who.page.getByText(PROMISE).first().waitFor();
      await sound(who, who === caller ? 'story1-receipt-es' : 'story1-receipt');
    }
    // What the others told stays with them.
    assert.equal(await neighbor.page.getByText('durmiendo').count(), 0);
    assert.equal(await caller.page.getByText('afraid to pass').count(), 0);
  });

  await step('the neighbor says that it is not resolved, and the desk shows it', async () => {
    await neighbor.page.fill('#contest', 'The lamp is dark again since last night.');
    await send(neighbor.page, 'form[action="/receipt/reply"]', 'button[formaction="/receipt/contest"]');
    assert.notEqual(await notice(neighbor.page), '');
    await sound(neighbor, 'story1-contested');

    const { page } = pm;
    await page.goto('/desk');
    const told = page.locator('[aria-labelledby=card-concerns-added] li').filter({ has: page.locator(`a[href="/concerns/${concern}"]`) });
    await told.locator('.tl-status--waiting').first().waitFor();
    await sound(pm, 'story1-desk-contested');
    await told.locator('a').first().click();
    await page.getByText('The lamp is dark again since last night.').waitFor();
    await sound(pm, 'story1-concern-contested');
  });
});

/** Approves the draft with this outcome about our concern, which a job writes. @param {Person} who @param {string} outcome */
async function approve(who, outcome) {
  const { page } = who;
  const draft = page.locator('.tl-draft').filter({ has: page.locator('.tl-draft__title', { hasText: TITLE }) }).filter({ has: page.locator(`.tl-status--${outcome}`) });
  await until(async () => {
    await page.goto('/report-backs');
    return (await draft.count()) > 0;
  }, 15_000, () => `no draft says “${outcome}” of “${TITLE}”`);
  await sound(who, `story1-draft-${outcome}`);
  await draft.first().locator('a[href^="/report-backs/"]').click();
  await sound(who, `story1-edit-${outcome}`);
  await send(page, 'form.tl-form', 'button[value=approve]');
  assert.match(await notice(page), /letters are on their way/);
}

/** Each of the three has had so many letters, in their way and language. @param {string} folder @param {number} count */
async function eachHears(folder, count) {
  const ways = [
    { channel: 'email', to: 'neighbor@example.org', language: 'en', says: TITLE },
    { channel: 'text', to: '206', language: 'es', says: 'recibo' },
    { channel: 'visit', to: GROUP, language: 'en', says: TITLE },
  ];
  for (const { channel, to, language, says } of ways) {
    const ours = (/** @type {import('./harness.mjs').Letter} */ { name, text }) => name.startsWith(`${channel}-`) && text.startsWith(`To: ${to}`);
    const got = await lettersCome(folder, ours, { count });
    assert.equal(got.length, count, `${got.length} letters by ${channel}`);
    for (const { text } of got) {
      assert(text.includes(`\nLanguage: ${language}\n`), text);
      assert(text.includes(says), text);
      assert(!/afraid to pass|durmiendo|people sleep there/.test(text), `a letter holds what a reporter told:\n${text}`);
      if (channel === 'text') assert(!text.includes('Beacon'), `a text message names the place:\n${text}`);
    }
  }
  assert.equal((await letters(folder)).some(({ text }) => text.includes('555 0142') && text.includes('Beacon')), false);
}

/** The outcomes that a page says, of a title or at all, sorted. @param {Person} who @param {string} [title] */
async function outcomes({ page }, title) {
  const items = page.locator('.tl-timeline__item', title ? { has: page.locator('.tl-timeline__title', { hasText: title }) } : {});
  const marks = await items.evaluateAll((all) => all.map((e) => /item--(heard|planned|done|cannot)/.exec(e.className)?.[1] ?? ''));
  return marks.filter((mark) => mark !== '').sort();
}
