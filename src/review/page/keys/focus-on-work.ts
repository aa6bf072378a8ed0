/** Gives the focus back to what is worked on: the finding, or the table where none is shown. */
export function focusOnWork(): void {
  (document.getElementById('finding') ?? document.getElementById('findings'))?.focus();
}
