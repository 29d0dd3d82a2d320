// Takes the README's two pictures from the demo town: node tests/e2e/screens.mjs
// (THROUGHLINE_BIN names the binary; docs/screens/ gets the pictures.)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, person, signIn, startServer } from './harness.mjs';

const folder = join(import.meta.dirname, '../../docs/screens');
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await launch();
try {
  const { page, close } = await person(browser, server.url, { viewport: { width: 1180, height: 860 } });
  await page.goto('/neighborhoods');
  await page.screenshot({ path: join(folder, 'neighborhoods.png') });
  await signIn(page, 'Project manager');
  await page.goto('/desk');
  await page.screenshot({ path: join(folder, 'desk.png') });
  await close();
} finally {
  await browser.close();
  await server.stop();
}
