// Leaves out of app.css what no page uses.
//
// Kept is every class that stands in a template, in KIT.md, in the islands, or in the safelist below.
// KIT.md alone already keeps every documented component, so the result does not depend on which
// templates exist at the time of the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

const root = join(import.meta.dirname, '..');

/**
 * Classes that no template spells out, because Rust or an island puts them together.
 * Status words are composed as `tl-status--{{ status }}` and the like.
 */
const states = ['heard', 'planned', 'done', 'cannot', 'waiting', 'quiet'];
const safelist = [
  ...states.flatMap((s) => [`tl-status--${s}`, `tl-timeline__item--${s}`, `area--${s}`]),
  'area', 'area-link', 'area-label', 'area-map', 'area-locator', 'area-land', 'area--here', // drawn by the atlas
  ...['a', 'b', 'c', 'd', 'nothing'].flatMap((c) => [`area--class-${c}`, `tl-key--${c}`]), // what an estimate rests on
  ...[1, 2, 3, 4, 5].flatMap((n) => [`area--need-${n}`, `tl-key--need-${n}`]), // need, in fifths
  ...['success', 'error', 'warning', 'info'].map((k) => `usa-alert--${k}`), // flash messages
  'tl-count', // the islands
];

/** @param {string} folder @returns {string[]} every .html below a folder named `templates` */
function templates(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['node_modules', 'target', 'dist', '.git', 'tests'].includes(entry.name) ? [] : templates(path);
    }
    return entry.name.endsWith('.html') && path.includes('/templates/') ? [path] : [];
  }).sort();
}

const words = (/** @type {string} */ text) => text.match(/[\w\-/:]+(?<!:)/g) ?? [];

/** @param {string} css @returns {Promise<string>} */
export async function trim(css) {
  const files = [...templates(root), join(import.meta.dirname, 'KIT.md')];
  const content = files.map((path) => ({ raw: readFileSync(path, 'utf8'), extension: 'html' }));
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: css }],
    safelist: { standard: [...safelist, /^:/, 'html', 'body'] },
    keyframes: true,
    defaultExtractor: words,
  });
  return result.css;
}

/**
 * The design system speaks of left and right; a page that reads from right to left needs start and end.
 * Works on minified CSS.
 * @param {string} css @returns {string}
 */
export function logical(css) {
  const side = { left: 'start', right: 'end' };
  const end = (/** @type {string} */ s) => side[/** @type {keyof typeof side} */ (s)];
  return css
    .replace(/([{;])(margin|padding|border)-(left|right)(?=[-:])/g, (_, before, what, s) => `${before}${what}-inline-${end(s)}`)
    .replace(/([{;])(left|right):/g, (_, before, s) => `${before}inset-inline-${end(s)}:`)
    .replace(/([{;])(text-align|float):(left|right)(?=[;}])/g, (_, before, what, s) => `${before}${what}:${what === 'float' ? 'inline-' : ''}${end(s)}`)
    .replace(/([{;])border-(top|bottom)-(left|right)-radius:/g, (_, before, v, s) => `${before}border-${v === 'top' ? 'start' : 'end'}-${end(s)}-radius:`);
}

/**
 * The `tl-…` and `usa-…` classes that a template names and no rule styles: a typing error, most likely.
 * @param {string} css @returns {string[]} `class (file)`
 */
export function unstyled(css) {
  const known = new Set([...css.matchAll(/\.((?:tl|usa)-[\w-]+)/g)].map((m) => m[1]));
  return templates(root).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const used = [...text.matchAll(/class="([^"]*)"/g)]
      .flatMap((m) => (m[1] ?? '').replace(/\{[{%].*?[}%]\}/g, '\u0000').split(/\s+/))
      .filter((c) => /^(tl|usa)-[\w-]+$/.test(c) && !known.has(c));
    return [...new Set(used)].map((c) => `${c} (${path.slice(root.length + 1)})`);
  });
}
