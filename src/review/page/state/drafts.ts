const place = (finding: string): string => `crossfoot-note-${finding}`;

/** Notes that are not saved yet outlive a reload, and a server that can't write. */
export const drafts = {
  of: (finding: string): string | null => sessionStorage.getItem(place(finding)),
  keep: (finding: string, text: string): void => sessionStorage.setItem(place(finding), text),
  drop: (finding: string): void => sessionStorage.removeItem(place(finding)),
};
