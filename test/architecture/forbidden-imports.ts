import { importsOf } from './imports-of.js';
import type { SourceFile } from './source-file.js';

const stages = ['read', 'extract', 'align', 'check', 'review', 'report'] as const;

/** What each part may import besides itself. */
const mayImport = {
  model: [],
  read: ['model'],
  extract: ['model'],
  align: ['model'],
  check: ['model', 'rule contract'],
  view: ['model'],
  review: ['model', 'view', 'review wire'],
  'review wire': ['model', 'view'],
  'review page': ['model', 'view', 'review wire'],
  report: ['model', 'view'],
  cache: ['model'],
  git: [],
  'rule contract': ['model'],
  rules: ['model', 'rule contract'],
  config: ['model', 'read'],
  pipeline: ['model', ...stages, 'view', 'cache', 'rule contract', 'config'],
  suggest: ['model', 'read', 'extract', 'align', 'pipeline'],
  api: ['model', ...stages, 'view', 'rule contract', 'rules', 'config', 'pipeline'],
  cli: [
    'model',
    ...stages,
    'view',
    'review wire',
    'git',
    'rule contract',
    'rules',
    'config',
    'pipeline',
    'suggest',
    'api',
  ],
} as const;

type Part = keyof typeof mayImport;

/**
 * The first that matches. The rule contract stands in the folder of the engine, but is for all who write rules; the page
 * of a review session runs in a browser, and shares with its server only what the two say to each other, and with the
 * terminal what a reviewer does.
 */
const homes: [Part, RegExp][] = [
  ['rule contract', /^src\/check\/rule\.ts$/],
  ['model', /^src\/model\//],
  ['review wire', /^src\/review\/(?:wire\.ts$|keys\/|pick\/|verdict\/)/],
  ['review page', /^src\/review\/page\//],
  ...stages.map((stage): [Part, RegExp] => [stage, new RegExp(`^src/${stage}/`)]),
  ['view', /^src\/view\//],
  ['cache', /^src\/cache\//],
  ['git', /^src\/git\//],
  ['rules', /^rules\//],
  ['config', /^src\/config\//],
  ['pipeline', /^src\/pipeline\.ts$/],
  ['suggest', /^src\/suggest\//],
  ['api', /^src\/(?:index\.ts$|api\/)/],
  ['cli', /^src\/cli\//],
];

export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const part = partOf(file.path);
    if (!part)
      return [`${file.path} belongs to no part: move it into one, or add a line to the table of parts`];
    const allowed: readonly Part[] = [part, ...mayImport[part]];
    return importsOf(file)
      .filter((target) => !allowed.some((other) => other === partOf(target)))
      .map((target) => `${file.path} imports ${target}: ${advice(part)}`);
  });
}

function partOf(path: string): Part | undefined {
  return homes.find(([, home]) => home.test(path))?.[0];
}

function advice(part: Part): string {
  const others = mayImport[part].join(', ') || 'nothing else of ours';
  return `${part} may import itself and ${others}; what two parts need belongs in model`;
}
