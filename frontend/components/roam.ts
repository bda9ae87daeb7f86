/** One stop for the tab key; the arrow keys go on inside, as in every toolbar. */
export function roam(toolbar: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next !== undefined && buttons.length > 0) {
    event.preventDefault();
    const button = buttons[(next + buttons.length) % buttons.length];
    buttons.forEach((other) => (other.tabIndex = other === button ? 0 : -1));
    button?.focus();
  }
}
