/** Words for how a figure stands to others, and how sure it is: "a record total", "the final count". */
export const standings: ReadonlySet<string> = new Set(
  'record all-time new final latest official updated revised preliminary provisional initial current exact precise'.split(
    ' ',
  ),
);
