const SAID_FOR_MS = 4000;

/** Copies the text of the element that `data-copy` names, and says so on the button. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (!source || !('clipboard' in navigator)) {
      // Without a clipboard (an old browser, or no https) there is nothing to offer.
      button.removeAttribute('data-needs-script');
      continue;
    }
    const words = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      const text = (source.textContent ?? '').replace(/\s+/g, ' ').trim();
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = button.dataset['done'] ?? '✓';
        setTimeout(() => {
          button.textContent = words;
        }, SAID_FOR_MS);
      }, () => undefined);
    });
  }
}
