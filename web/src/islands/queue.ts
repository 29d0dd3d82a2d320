/** The step that a key makes in a list of `length` items, standing at `at`; undefined for other keys. */
function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'k':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

/**
 * Keys in a list of work. They count only while the focus is inside the list, so that a single letter
 * never acts by surprise (WCAG 2.1.4). Enter needs no help: the items are links.
 */
export function queueKeys(): void {
  for (const queue of document.querySelectorAll<HTMLElement>('[data-queue]')) {
    queue.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const from = event.target as HTMLElement;
      if (from.closest('input, select, textarea')) return;
      const links = [...queue.querySelectorAll<HTMLAnchorElement>('.tl-queue__link')];
      const item = from.closest('.tl-queue__item');
      const at = links.findIndex((link) => link.closest('.tl-queue__item') === item);
      const next = target(event.key, at, links.length);
      if (next === undefined) return;
      event.preventDefault();
      links[next]?.focus();
    });
  }
}
