// Starts a rule or a parser from its template, and puts it into its list:
//   npm run new rule conflict/place
//   npm run new parser knots
// What it writes compiles; its examples fail until they are written, which is the next thing to do.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const kinds = {
  rule: {
    wants: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    example: 'conflict/place',
    path: (id) => `rules/${id}.ts`,
    fill: (template, id) => template.replaceAll('groupName', camelCase(id)).replaceAll('group/name', id),
    list: 'rules/index.ts',
    // At the end: the order is that of reports, and only its author knows where it belongs.
    enlist: (list, id) => list.replace(/\n\];/, `\n  ${camelCase(id)},\n];`),
  },
  parser: {
    wants: /^[a-z][a-z0-9-]*$/,
    example: 'knots',
    path: (id) => `src/extract/parsers/${id}.ts`,
    fill: (template, id) =>
      template
        .replaceAll('../../src/extract/parsers/', './')
        .replace('export const name', `export const ${camelCase(id)}`)
        .replaceAll("'name'", `'${id}'`),
    list: 'src/extract/parsers/index.ts',
    // Before the last, which reads whatever is a number.
    enlist: (list, id) => list.replace(/(?=\n.*\n\];)/, `\n  ${camelCase(id)},`),
  },
};

const [kind, id] = process.argv.slice(2);
const made = kinds[kind];
if (!made) fail(`npm run new makes a ${Object.keys(kinds).join(' or a ')}, not "${kind ?? ''}"`);
else if (!made.wants.test(id ?? '')) fail(`a ${kind} is named like ${made.example}, not "${id ?? ''}"`);
else if (existsSync(made.path(id))) fail(`${made.path(id)} is there already`);
else make(made);

function make({ path, fill, list, enlist }) {
  const template = readFileSync(new URL(`templates/${kind}.ts`, import.meta.url), 'utf8');
  mkdirSync(dirname(path(id)), { recursive: true });
  writeFileSync(path(id), fill(template, id));
  console.log(`made    ${path(id)}`);

  const from = `./${path(id).slice(dirname(list).length + 1, -'.ts'.length)}.js`;
  const text = enlist(readFileSync(list, 'utf8'), id);
  const lastImport = text.lastIndexOf('\nimport ') + 1;
  const line = `import { ${camelCase(id)} } from '${from}';\n`;
  writeFileSync(list, text.slice(0, lastImport) + line + text.slice(lastImport));
  console.log(`listed  ${list}`);
  console.log('next    write its examples, then npm test; CONTRIBUTING.md says what makes a good one');
}

function camelCase(name) {
  return name.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
