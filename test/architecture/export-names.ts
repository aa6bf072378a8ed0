import { posix } from 'node:path';
import ts from 'typescript';
import { parsed, type SourceFile } from './source-file.js';

/**
 * Lists, the vocabulary of the domain, tables of words, what is true of a day, and the flow itself with its ways in
 * hold more than one name by nature.
 */
const exempt =
  /(^|\/)index\.ts$|^src\/model\/|^src\/extract\/languages\/|^src\/extract\/times\/calendar-day\.ts$|^src\/pipeline\.ts$/;

/** A rule is named by its whole id, which is its path: `rules/conflict/value.ts` holds `conflictValue`. */
const rule = /^rules\/(?:conflict|duplicate|suspicious)\/[^/]+\.ts$/;

/** Files that export other values than the one that they are named after. Types may travel with it. */
export function exportNames(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const names = parsed(file).statements.flatMap(exportedValues);
    const advice =
      exempt.test(file.path) && !names.includes('default') ? undefined : adviceOn(file.path, names);
    return advice === undefined ? [] : [`${file.path} exports ${names.join(', ')}: ${advice}`];
  });
}

function adviceOn(path: string, names: readonly string[]): string | undefined {
  const file = posix.basename(path);
  const camel = camelCase(rule.test(path) ? `${posix.basename(posix.dirname(path))}-${file}` : file);
  const [name, ...others] = names;
  if (names.includes('default')) return 'export it by its name';
  if (names.includes('*')) return 'name what it passes on';
  if (others.length > 0) return `leave ${camel} here, and give each of the others a file of its own`;
  const matches = name === undefined || name.charAt(0).toLowerCase() + name.slice(1) === camel;
  return matches ? undefined : `call it ${camel}, or the file ${kebabCase(name)}.ts`;
}

function exportedValues(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement)) return reExported(statement);
  const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (flags.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(nameOf);
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  return [nameOf(statement as ts.DeclarationStatement)];
}

function nameOf({ name }: ts.NamedDeclaration): string {
  return name?.getText() ?? '';
}

function reExported({ isTypeOnly, exportClause }: ts.ExportDeclaration): string[] {
  if (isTypeOnly) return [];
  if (!exportClause || !ts.isNamedExports(exportClause)) return ['*'];
  return exportClause.elements.filter((element) => !element.isTypeOnly).map(({ name }) => name.text);
}

function camelCase(fileName: string): string {
  return fileName.replace(/\..*$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase();
}
