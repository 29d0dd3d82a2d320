// A site of its own, as a program would run it: no demo, no invented people. And a city's sign-in beside it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Provider from 'oidc-provider';
import { answering, binary } from './harness.mjs';

const run = promisify(execFile);

const AREAS = {
  type: 'FeatureCollection',
  features: [{
    type: 'Feature', properties: { name: 'Mill Flats' },
    geometry: { type: 'Polygon', coordinates: [[[-122.4, 47.6], [-122.39, 47.6], [-122.39, 47.61], [-122.4, 47.61], [-122.4, 47.6]]] },
  }],
};

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes a site and answers for it.
 * @param {{ port: number, settings?: (text: string) => string, env?: Record<string, string> }} options `settings` may change those with which a site begins
 */
export async function startSite({ port, settings = (text) => text, env = {} }) {
  const dir = await mkdtemp(join(tmpdir(), 'throughline-site-'));
  const [data, areas] = [join(dir, 'site'), join(dir, 'areas.geojson')];
  await writeFile(areas, JSON.stringify(AREAS));
  const url = `http://localhost:${port}`;
  await run(binary(), ['init', '--data-dir', data, '--name', 'LEAD in Alder Bay', '--areas', areas, '--name-field', 'name', '--public-url', url]);
  const file = join(data, 'site.toml');
  await writeFile(file, settings(await readFile(file, 'utf8')));
  const server = await answering(['serve', '--data-dir', data, '--listen', `127.0.0.1:${port}`], dir, env);
  return {
    ...server,
    url,
    letters: join(data, 'letters'),
    /** A link as the command line prints it. @param {string} name @param {string[]} roles @returns {Promise<string>} */
    invite: async (name, ...roles) => {
      const args = ['invite', '--data-dir', data, '--email', address(name), '--name', name, ...roles.flatMap((role) => ['--role', role])];
      const { stdout, stderr } = await run(binary(), args, { env: { ...process.env, ...env } });
      if (!/second person/.test(stderr)) throw new Error(`It does not say that it goes past the second person: ${stderr}`);
      return stdout.trim();
    },
  };
}

/** @param {string} name */
export const address = (name) => `${name.toLowerCase().replaceAll(' ', '-')}@example.org`;

/**
 * A certified OpenID provider on this machine, in which one signs in by typing a name and nothing else. `claims` says
 * what it tells of somebody; `spoil` may change what it puts into a token.
 * @param {{ port: number, back: string, secret: string }} options
 */
export async function startProvider({ port, back, secret }) {
  const issuer = `http://localhost:${port}`;
  /** @type {Record<string, Record<string, unknown>>} */
  const claims = {};
  const state = { nonce: '' };
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'lead', client_secret: secret, redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only for this test'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims[id] }) }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Grant: 60, Interaction: 60, Session: 60 },
  });
  // A provider that answers with another nonce than it was asked with.
  provider.use(async (ctx, next) => {
    if (state.nonce && ctx.path === '/auth' && ctx.query['nonce']) ctx.query = { ...ctx.query, nonce: state.nonce };
    await next();
  });
  const server = createServer(provider.callback());
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return {
    issuer, claims, state,
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve(undefined)); }),
  };
}
