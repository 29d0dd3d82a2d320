// Makes kit/index.html, every component of KIT.md on one page, to look at during development:
//   npm run build && npm run kit     then open kit/index.html
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @returns {string} the shell of KIT.md with all its snippets inside `<main>` */
export function kitPage() {
  const text = readFileSync(join(import.meta.dirname, '..', 'KIT.md'), 'utf8');
  let shell = '';
  let inside = '';
  for (const [, heading, kind, snippet] of text.matchAll(/^## (.+)$|^```html( shell)?\n([\s\S]*?)^```$/gm)) {
    if (heading) inside += `<h2 class="kit-heading">${heading}</h2>\n`;
    else if (kind) shell = snippet ?? '';
    else if (snippet?.startsWith('<div class="tl-header')) inside += `<div class="tl-header">${snippet}</div>\n`;
    else inside += `${snippet}\n`;
  }
  return shell
    .replace('<h1>Tell us</h1>', () => `<h1>The kit</h1>\n${inside}`)
    .replace(/<title>.*<\/title>/, '<title>The kit</title>');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(import.meta.dirname, 'index.html');
  writeFileSync(path, kitPage().replaceAll('"/assets/', '"../dist/'));
  console.log('kit/index.html');
}
