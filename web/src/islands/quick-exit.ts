const PRESSES = 3;
const WITHIN_MS = 1500;

/** Leaves at once, and keeps as little behind as a page can. */
function leave(link: HTMLAnchorElement): void {
  // What was typed must not come back with the Back button.
  for (const form of document.forms) form.reset();
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea')) {
    if (field.type !== 'radio' && field.type !== 'checkbox' && field.type !== 'submit') field.value = '';
  }
  try {
    sessionStorage.clear();
  } catch {
    // Storage may be forbidden; then nothing is in it.
  }
  document.title = '…';
  document.body.hidden = true;
  location.replace(link.href);
}

/** The quick exit: on its link, and on Escape pressed three times quickly. */
export function quickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link);
  });
  let presses: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
    if (presses.length >= PRESSES) leave(link);
  });
}
