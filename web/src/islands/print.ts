/** `data-print` opens the print dialog. */
export function printButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => print());
  }
}
