// Prints what a page has to load and fails above the budget; points at classes without a style.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unstyled } from './trim.mjs';

const dist = join(import.meta.dirname, 'dist');
/** @type {Record<string, number>} largest size in bytes, compressed */
const budget = { 'app.css': 30 * 1024, 'app.js': 4 * 1024, 'icon.svg': 1024 };

const problems = [];
for (const [name, limit] of Object.entries(budget)) {
  const bytes = readFileSync(join(dist, name));
  const size = gzipSync(bytes, { level: 9 }).length;
  console.log(`${name.padEnd(9)} ${String(bytes.length).padStart(7)} bytes, ${String(size).padStart(6)} gzip (at most ${limit})`);
  if (size > limit) problems.push(`${name} weighs ${size} bytes compressed, more than ${limit}.`);
}
for (const name of readdirSync(dist)) {
  if (!(name in budget)) problems.push(`${name} is in dist/ and has no budget: was an icon not inlined?`);
}
const css = readFileSync(join(dist, 'app.css'), 'utf8');
for (const found of css.matchAll(/url\(\s*["']?(?!data:|#)([^"')]+)/g)) {
  problems.push(`app.css loads ${found[1]}.`);
}
const loose = unstyled(css);
if (loose.length > 0) console.warn(`Classes in templates that no rule styles:\n  ${loose.join('\n  ')}`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
