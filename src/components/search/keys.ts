/** Arrow keys go through the field and the results, as in a list. */
export function moveFocus(box: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLSelectElement) return;
  const stops = [box.querySelector('input')!, ...box.querySelectorAll<HTMLElement>('.results a, .nowhere:not([hidden]) :is(a, button)')];
  stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}
