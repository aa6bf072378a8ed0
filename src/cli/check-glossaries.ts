import process from 'node:process';
import type { Glossary } from '../model/glossary.js';
import { plainText } from '../view/plain-text.js';
import { complain } from './complain.js';
import { exitCodes } from './exit-codes.js';
import { print } from './print.js';
import { UsageError } from './usage-error.js';

/** Reads glossary files as a check would, and tells what is wrong with them, or how much they hold. */
export async function checkGlossaries(paths: readonly string[]): Promise<void> {
  const { readGlossary } = await import('../read/read-glossary.js');
  if (paths.length === 1 && paths[0] === '.')
    throw new UsageError('no glossary given', 'Try crossfoot glossary check corpus/ferry/glossary.yaml.');
  for (const path of paths) {
    const { glossaries, problems } = await readGlossary([path]);
    complain(problems);
    if (problems.length > 0) process.exitCode = exitCodes.broken;
    for (const glossary of glossaries) await print(`${plainText(path)}: ok, ${sizeOf(glossary)}\n`);
  }
}

function sizeOf({ verbs, nouns, modifiers, metrics }: Glossary): string {
  const meanings = [verbs, nouns, modifiers, metrics].flatMap((table) => Object.values(table ?? {}));
  const words = meanings.reduce((sum, list) => sum + list.length, 0);
  return `${meanings.length} ${meanings.length === 1 ? 'meaning' : 'meanings'}, ${words} ${words === 1 ? 'other word' : 'other words'}`;
}
