/** Marks that turn or hide the text around them, and controls that no news text needs. */
const treacherous =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text of a document with what could disguise it shown as a box; as long as before, so that offsets hold. */
export function harmless(text: string): string {
  return text.replace(treacherous, '\u2423');
}
