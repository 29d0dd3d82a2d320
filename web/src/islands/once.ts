/**
 * Stops a second click on "send". The button stays in the form and keeps its words, value and focus: it
 * only says that it is busy. The server is still the one that makes a second send harmless.
 */
export function sendOnce(): void {
  const sent = new Map<HTMLFormElement, HTMLElement | null>();

  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const button = (event as SubmitEvent).submitter;
    const method = button?.getAttribute('formmethod') ?? form.getAttribute('method');
    if (method?.toLowerCase() !== 'post' || 'again' in form.dataset) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) return;
    sent.set(form, button);
    button?.setAttribute('aria-disabled', 'true');
  });

  // Back from the next page (the browser may have kept this one as it was): sending is possible again.
  addEventListener('pageshow', () => {
    for (const button of sent.values()) button?.removeAttribute('aria-disabled');
    sent.clear();
  });
}
