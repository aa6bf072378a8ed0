/**
 * Moves the focus to what has this id, at once, so that no key that is typed behind goes astray; where it is only about to
 * be shown, when it has been painted.
 */
export function focusOn(id: string): void {
  if (!focus(id)) requestAnimationFrame(() => focus(id));
}

function focus(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  // What is searched for is typed anew; a note is gone on with.
  if (element instanceof HTMLInputElement && element.type === 'search') element.select();
  return element !== null;
}
