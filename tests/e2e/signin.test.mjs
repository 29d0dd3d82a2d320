// How people get in: an invitation that a second person confirms, passkeys (with Chromium's own virtual device), a
// passkey that is lost, and a city's sign-in (with a real OpenID provider beside the site).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, lettersCome, person, sound, startServer } from './harness.mjs';
import { address, freePort, startProvider, startSite } from './site.mjs';

/** @typedef {Awaited<ReturnType<typeof person>>} Person */

const SECRET = 'shared with the provider';

/** @type {import('./harness.mjs').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {Awaited<ReturnType<typeof startProvider>>} */
let provider;
/** @type {number} */
let providerPort;
/** @type {Record<string, Person & { device: () => Promise<string>, forget: () => Promise<void> }>} */
const cast = {};

/** Somebody with a browser and a device that knows who they are. @param {string} url */
async function withDevice(url) {
  const one = await person(browser, url);
  const cdp = await one.context.newCDPSession(one.page);
  await cdp.send('WebAuthn.enable');
  let authenticator = '';
  /** Another device in place of the one before. */
  const device = async () => {
    if (authenticator) await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: authenticator });
    const options = { protocol: /** @type {const} */ ('ctap2'), transport: /** @type {const} */ ('internal'), hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    authenticator = (await cdp.send('WebAuthn.addVirtualAuthenticator', { options })).authenticatorId;
    return authenticator;
  };
  await device();
  return { ...one, device, forget: async () => { await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: authenticator }); authenticator = ''; } };
}

before(async () => {
  browser = await launch();
  const port = await freePort();
  providerPort = await freePort();
  const back = `http://localhost:${port}/sign-in/city/back`;
  provider = await startProvider({ port: providerPort, back, secret: SECRET });
  site = await startSite({
    port,
    settings: (text) => `${text.replace('idle_minutes = 15', 'idle_minutes = 10').replace('longest_hours = 12', 'longest_hours = 8')}
[single_sign_on]
name = "City of Alder Bay"
issuer = "${provider.issuer}"
client_id = "lead"
`,
    env: { THROUGHLINE_SINGLE_SIGN_ON_SECRET: SECRET },
  });
  for (const name of ['administrator', 'manager', 'officer']) cast[name] = await withDevice(site.url);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  await provider?.stop();
});

/** @param {import('./harness.mjs').Page} page @param {string} said */
const notice = async (page, said) => assert.match(await page.locator('main [role=status]').innerText(), new RegExp(said));

/** @param {import('./harness.mjs').Page} page @param {string} link */
async function press(page, link) {
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in now' }).click();
}

/** Adds a passkey on the own page; the device answers by itself. @param {import('./harness.mjs').Page} page @param {string} name */
async function addPasskey(page, name) {
  await page.fill('#name', name);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.waitForURL(/said=passkey-added/);
}

/** @param {import('./harness.mjs').Page} page */
const signOut = (page) => page.getByRole('button', { name: 'Sign out' }).click();

/** @param {import('./harness.mjs').Page} page @param {string} [from] */
async function passkeySignIn(page, from = '/sign-in') {
  await page.goto(from);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Proves with the passkey and comes back. @param {import('./harness.mjs').Page} page */
async function prove(page) {
  await page.waitForURL(/\/prove/);
  await page.getByRole('button', { name: 'Use my passkey' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/prove'));
}

/** The newest link in a letter to somebody. @param {string} name @param {number} count how many letters with links there are by then */
async function linkTo(name, count = 1) {
  const found = await lettersCome(site.letters, (letter) => letter.text.includes(address(name)) && letter.text.includes('/sign-in/link/'), { count });
  const links = found.map((letter) => /http:\/\/\S+\/sign-in\/link\/[0-9a-f]{64}/.exec(letter.text)?.[0] ?? '');
  return links.find((link) => !used.has(link)) ?? '';
}
const used = new Set();

test('two people let a third one in, who signs in by passkey', async (t) => {
  const { administrator, manager, officer } = cast;
  const step = async (/** @type {string} */ name, /** @type {() => Promise<void>} */ play) => {
    let played = false;
    await t.test(name, async () => { await play(); played = true; });
    assert(played, `stopped at: ${name}`);
  };

  await step('the first two come by the command line and add passkeys', async () => {
    for (const [who, name, role] of /** @type {const} */ ([['administrator', 'Ada Minh', 'administrator'], ['manager', 'Mara Quint', 'project-manager']])) {
      const { page } = cast[who];
      await press(page, await site.invite(name, role));
      await page.goto('/my/passkeys');
      await sound(cast[who], `signin-account-empty-${who}`);
      await addPasskey(page, 'work phone');
      await notice(page, 'was added');
      await sound(cast[who], `signin-account-${who}`);
    }
  });

  await step('the administrator invites an officer: nothing is sent yet', async () => {
    const { page } = administrator;
    await page.goto('/people/add');
    await page.fill('#name', 'Noa Berg');
    await page.fill('#email', address('Noa Berg'));
    await page.selectOption('#language', 'en');
    await page.selectOption('#role', 'officer');
    await page.getByRole('button', { name: 'Add this person' }).click();
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await notice(page, 'second person');
    await page.goto('/people');
    assert.match(await page.locator('#waiting').innerText(), /Noa Berg[\s\S]*You took the first step/);
    await sound(administrator, 'signin-people-administrator');
  });

  await step('a link that the officer asks for opens nothing, and the answer does not tell', async () => {
    const { page } = officer;
    await page.goto('/sign-in');
    await sound(officer, 'signin-sign-in');
    await page.fill('#email', address('Noa Berg'));
    await page.getByRole('button', { name: 'Send me a link' }).click();
    assert.match(await page.locator('main').innerText(), /If we know this address/);
  });

  await step('the project manager confirms, with the passkey once more', async () => {
    const { page } = manager;
    await page.goto('/people');
    await sound(manager, 'signin-people-manager');
    assert.equal(await page.locator('table').count(), 0, 'the list of accounts is not for the project manager');
    await page.getByRole('button', { name: 'Confirm Noa Berg' }).click();
    await page.waitForURL(/\/prove\?next=/);
    await sound(manager, 'signin-prove');
    await prove(page);
    assert.equal(new URL(page.url()).pathname, '/people');
    await page.getByRole('button', { name: 'Confirm Noa Berg' }).click();
    await notice(page, 'on its way');
  });

  await step('the officer comes by the letter and adds a passkey', async () => {
    const { page } = officer;
    const link = await linkTo('Noa Berg');
    used.add(link);
    await press(page, link);
    await page.waitForURL(/\/my\/passkeys/);
    await addPasskey(page, 'my phone');
    await signOut(page);
  });

  await step('the officer signs in by passkey, and the answer counts once', async () => {
    const { page, context, troubles } = officer;
    /** @type {string} */ let sent = '';
    page.on('request', (request) => { if (request.url().endsWith('/sign-in/passkey/answer')) sent = request.postData() ?? ''; });
    await passkeySignIn(page, '/sign-in?next=%2Fresponses');
    assert.equal(new URL(page.url()).pathname, '/responses', 'led to the page that was wanted');
    await signOut(page);
    const again = await context.request.post('/sign-in/passkey/answer', { data: sent, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    assert.equal(again.status(), 410);
    assert.match(await again.text(), /This took too long/);
    await passkeySignIn(page);
    troubles.assertNone();
  });

  await step('a second passkey takes the first one again; a removed one opens nothing', async () => {
    const { page, device, troubles } = officer;
    await page.goto('/my/passkeys');
    await page.fill('#name', 'blue key');
    // Signing in by passkey was fresh; five minutes are not over.
    await device();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.waitForURL(/said=passkey-added/);
    await sound(officer, 'signin-account-two');
    // The device that is left holds the blue key. Remove it, and it opens nothing any more.
    await page.getByRole('button', { name: 'Remove blue key' }).click();
    await page.waitForURL(/said=passkey-removed/);
    assert.match(await page.locator('main').innerText(), /last passkey cannot be removed/);
    await signOut(page);
    troubles.expected = (url, status) => status === 403 && url.endsWith('/sign-in/passkey/answer');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(/answer/);
    assert.match(await page.locator('h1').innerText(), /not accepted/);
    await sound(officer, 'signin-refused');
  });

  await step('a device that gives no passkey is no dead end', async () => {
    const { page, forget } = officer;
    await forget();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await sound(officer, 'signin-passkey');
    await page.getByRole('link', { name: 'Other ways to sign in' }).click();
    await page.waitForURL(/\/sign-in$/);
  });
});

test('a lost passkey: two people recognise the officer, and the old ones are gone', async () => {
  const { administrator, manager, officer } = cast;
  const { page } = officer;
  await page.goto('/sign-in/recover');
  await sound(officer, 'signin-recover');
  for (const email of ['nobody@example.org', address('Noa Berg')]) {
    await page.goto('/sign-in/recover');
    await page.fill('#email', email);
    await page.getByRole('button', { name: 'Ask for help' }).click();
    assert.match(await page.locator('main').innerText(), /If we know this address/);
  }
  await sound(officer, 'signin-recover-asked');

  await administrator.page.goto('/people');
  await administrator.page.getByRole('button', { name: 'I recognised this person Noa Berg' }).click();
  await prove(administrator.page);
  await administrator.page.getByRole('button', { name: 'I recognised this person Noa Berg' }).click();
  await notice(administrator.page, 'second person must confirm');

  await manager.page.goto('/people');
  await sound(manager, 'signin-people-recovery');
  await manager.page.getByRole('button', { name: 'Confirm Noa Berg' }).click();
  if (/\/prove/.test(manager.page.url())) {
    await prove(manager.page);
    await manager.page.getByRole('button', { name: 'Confirm Noa Berg' }).click();
  }
  await notice(manager.page, 'on its way');

  const link = await linkTo('Noa Berg', 2);
  await officer.device();
  await press(page, link);
  await page.waitForURL(/\/my\/passkeys/);
  assert.match(await page.locator('main').innerText(), /You have no passkey yet/);
  await addPasskey(page, 'new phone');
  await signOut(page);
  await passkeySignIn(page);
  await signOut(page);
});

test('a session elsewhere is ended, and its form says that it is stale', async () => {
  const first = cast.manager;
  // A second browser of the same person, by a link that the command line prints.
  const second = await person(browser, site.url);
  await press(second.page, await site.invite('Mara Quint', 'project-manager'));
  await second.page.goto('/my/passkeys');
  await first.page.goto('/my/passkeys');
  assert.match(await first.page.locator('main').innerText(), /Another browser\s+by a link that was printed/);
  await sound(first, 'signin-sessions');
  await first.page.getByRole('button', { name: 'End all others' }).click();
  await notice(first.page, 'have ended');
  second.troubles.expected = (_, status) => status === 409;
  await second.page.getByRole('button', { name: 'Sign out' }).click();
  assert.equal(new URL((await second.page.goto('/my/passkeys'))?.url() ?? '').pathname, '/sign-in');
  await second.close();
});

test('without script the page says that passkeys need it', async () => {
  const plain = await person(browser, site.url, { javaScriptEnabled: false });
  await plain.page.goto('/sign-in');
  await plain.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  assert.match(await plain.page.locator('main').innerText(), /Passkeys need JavaScript/);
  assert.equal(await plain.page.getByRole('button', { name: 'Use my passkey' }).count(), 0);
  assert.equal(await plain.page.getByRole('link', { name: 'Other ways to sign in' }).count(), 1);
  await plain.close();
});

test("the city's sign-in", async (t) => {
  await press((await withDevice(site.url)).page, await site.invite('Cira Moss', 'project-manager'));
  await site.invite('Dee Hart', 'director');
  provider.claims['u-cira'] = { email: address('Cira Moss'), email_verified: true };
  provider.claims['u-dee'] = { email: address('Dee Hart'), email_verified: false };
  provider.claims['u-eve'] = { email: 'eve@example.org', email_verified: true };

  /** Signs in at the provider as somebody, and comes back. @param {Person} one @param {string} id */
  const atProvider = async (one, id) => {
    await one.page.goto('/sign-in?next=%2Fmeetings');
    await one.page.getByRole('link', { name: 'Sign in with City of Alder Bay' }).click();
    await one.page.waitForURL(new RegExp(`:${providerPort}/`));
    await one.page.fill('input[name=login]', id);
    await one.page.fill('input[name=password]', 'any');
    await one.page.getByRole('button').click();
    const go = one.page.getByRole('button', { name: 'Continue' });
    await go.click();
    await one.page.waitForURL((url) => url.origin === site.url);
  };
  const refused = (/** @type {string} */ url, /** @type {number} */ status) => url.includes('/sign-in/city') && status >= 400;
  const outside = (/** @type {Person} */ one) => { one.troubles.take(); };

  await t.test('lets in whom it names', async () => {
    const one = await person(browser, site.url);
    await atProvider(one, 'u-cira');
    assert.equal(new URL(one.page.url()).pathname, '/meetings');
    await one.page.goto('/my/passkeys');
    assert.match(await one.page.locator('main').innerText(), /by single sign-on/);
    outside(one);
    await one.close();
  });

  await t.test('an address that is not verified, and somebody unknown, get the same plain page', async () => {
    const pages = [];
    for (const id of ['u-dee', 'u-eve']) {
      const one = await person(browser, site.url);
      one.troubles.expected = refused;
      await atProvider(one, id);
      outside(one);
      await sound(one, 'signin-city-refused');
      pages.push(await one.page.locator('main').innerText());
      await one.close();
    }
    assert.match(pages[0], /We could not sign you in/);
    assert.equal(pages[0], pages[1]);
  });

  await t.test('another nonce, another state, and coming back twice or in another browser are refused', async () => {
    const one = await person(browser, site.url);
    one.troubles.expected = refused;
    provider.state.nonce = 'another';
    await atProvider(one, 'u-cira');
    assert.match(await one.page.locator('main').innerText(), /We could not sign you in/);
    provider.state.nonce = '';
    await one.context.clearCookies();

    /** @type {string} */ let came = '';
    one.page.on('request', (request) => { if (request.url().includes('/sign-in/city/back')) came = request.url(); });
    await atProvider(one, 'u-cira');
    assert.equal(new URL(one.page.url()).pathname, '/meetings');
    assert.equal((await one.page.goto(came))?.status(), 410, 'twice');
    const other = await person(browser, site.url);
    other.troubles.expected = refused;
    assert.equal((await other.page.goto(came))?.status(), 410, 'another browser');
    const changed = came.replace(/state=[^&]+/, 'state=another');
    await other.context.request.get('/sign-in/city', { maxRedirects: 0 });
    assert.equal((await other.page.goto(changed))?.status(), 403, 'another state');
    await one.close();
    await other.close();
  });

  await t.test('says so when it is away, and the other ways stay', async () => {
    await provider.stop();
    const one = await person(browser, site.url);
    one.troubles.expected = refused;
    await one.page.goto('/sign-in');
    await one.page.getByRole('link', { name: 'Sign in with City of Alder Bay' }).click();
    assert.match(await one.page.locator('h1').innerText(), /does not answer/);
    await sound(one, 'signin-city-away');
    await one.page.getByRole('link', { name: 'Back' }).click();
    assert.equal(await one.page.getByRole('button', { name: 'Sign in with a passkey' }).count(), 1);
    await one.close();
  });
});

test('in the demo, on localhost, somebody adds a passkey after a button that says what it is', async () => {
  const demo = await startServer();
  try {
    const url = demo.url.replace('127.0.0.1', 'localhost');
    const one = await withDevice(url);
    const { page } = one;
    await page.goto('/sign-in/demo?next=%2Fmy%2Fpasskeys');
    await page.getByRole('main').getByRole('button', { name: 'Project manager', exact: true }).click();
    await page.waitForURL(/\/my\/passkeys/);
    assert.match(await page.locator('main').innerText(), /passkeys work at http:\/\/localhost:\d+ only/);
    await page.goto('/prove?next=%2Fmy%2Fpasskeys');
    await sound(one, 'signin-prove-demo');
    await page.getByRole('button', { name: 'as this is the demo' }).click();
    await page.waitForURL(/\/my\/passkeys/);
    await addPasskey(page, 'demo phone');
    await signOut(page);
    await passkeySignIn(page);
    assert.equal(new URL(page.url()).pathname, '/desk');
    await one.close();
  } finally {
    await demo.stop();
  }
});
