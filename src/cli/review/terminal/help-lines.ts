/** What each key does. */
export const helpLines: readonly string[] = [
  '1       real discrepancy',
  '2       not a discrepancy, then why',
  '3       one side is wrong, then which',
  '4       misread by the checker',
  "5       can't tell",
  'y       accept what is proposed: a repair, or an entry for the glossary',
  '',
  'space   skip for now            n   next that is undecided',
  'j  k    next, previous          N   next that changed since last time',
  'g       decide all copies at once',
  'f       flag to look at again   c   write a note',
  'u       undo, and go back there; as often as you like',
  '',
  'PageUp  PageDown                through a long finding',
  's       summary                 q   end; every decision is saved already',
];
