const PAUSE_MS = 1000;

/** Shows how many characters a text may still take; says it aloud only when typing pauses. */
export function characterCounts(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[maxlength][data-count]')) {
    const words = field.dataset['count'] ?? '{n}';
    const shown = document.createElement('p');
    const said = document.createElement('p');
    shown.className = 'usa-hint tl-count';
    shown.setAttribute('aria-hidden', 'true');
    said.className = 'usa-sr-only';
    said.setAttribute('aria-live', 'polite');
    field.after(shown, said);

    const text = (): string => {
      const left = Math.max(0, field.maxLength - field.value.length);
      return words.replace('{n}', left.toLocaleString(document.documentElement.lang || undefined));
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      shown.textContent = text();
    };
    field.addEventListener('input', () => {
      show();
      clearTimeout(pause);
      pause = setTimeout(() => {
        said.textContent = text();
      }, PAUSE_MS);
    });
    addEventListener('pageshow', show);
    show();
  }
}
