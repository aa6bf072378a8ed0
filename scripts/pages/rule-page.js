// Longer than any fence in a report that an example quotes.
const fence = '````';

const shown = ({ title, documents }) =>
  [`### ${title}`, ...documents.map((text) => `${fence}text\n${text.trim()}\n${fence}`)].join('\n\n');

const found = (example) =>
  `${shown(example)}\n\n${example.says.map((message) => `> ${message.replace(/[<>]/g, '\\$&')}`).join('\n>\n')}`;

const yields = (others) =>
  others?.length ? `\n\nLeaves it to ${others.map((id) => `[${id}](../${id}.md)`).join(', ')}.` : '';

const table = (options) =>
  options
    ? `\n\n## Options\n\n${Object.entries(options)
        .map(([name, { value, what }]) => `- \`${name}\`: ${value} (${what})`)
        .join('\n')}`
    : '';

/** All that a rule says of itself. */
export const rulePage = ({ id, severity, summary, why, yieldsTo, options, examples }) => `# ${id}

**${summary}** (${severity})

${why}${yields(yieldsTo)}${table(options)}

## Found

${examples.fail.map(found).join('\n\n')}

## Not found

${examples.pass.map(shown).join('\n\n')}

[All rules](../../rules.md)
`;
