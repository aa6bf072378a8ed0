/** What is looked for, one line a rule; a cell holds links, which the plain table does not. */
export const rulesPage = (rules) => `# Rules

What is looked for, in the order of reports. A rule may give a finding less weight than its own. Made from \`rules/\` by
\`npm run docs\`; each example on the pages is a test.

| rule | severity | finds |
| --- | --- | --- |
${rules.map(({ id, severity, summary }) => `| [${id}](rules/${id}.md) | ${severity} | ${summary} |\n`).join('')}`;
