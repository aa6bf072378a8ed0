import { scales, spacedScales, suffixScales } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';

/** A power of ten that multiplies a number, and the token after the words for it. */
export interface ScaleRead {
  power: number;
  next: number;
}

/** "£1.3m" and "1.3m people" are millions, "1.3m tall" and "600m" are metres; "k", "b" and "bn" are never units. */
function isScale(suffix: string, after: Token | undefined, isMoney: boolean): boolean {
  if (isMoney || suffix.length > 1 || suffix === 'k' || suffix === 'b') return true;
  return suffix === 'm' && after?.tag === 'noun' && /s$|people/.test(after.lower);
}

/** "1.2m", "5k": letters right behind the digits. */
function readSuffix(tokens: readonly Token[], at: number, isMoney: boolean): ScaleRead | undefined {
  const suffix = tokens[at];
  const isGlued = suffix?.start === tokens[at - 1]?.end;
  const power = isGlued ? suffixScales.get(suffix?.lower ?? '') : undefined;
  // "4.3M": a capital is never a metre.
  const isSure = isMoney || suffix?.text === 'M';
  if (!suffix || power === undefined || !isScale(suffix.lower, tokens[at + 1], isSure)) return undefined;
  return { power, next: at + 1 };
}

/** "1,674.5 M": a capital apart from its digits, where commas group them; "2.5 G" is a telephone network. */
function readSpaced(tokens: readonly Token[], at: number): ScaleRead | undefined {
  const [digits, letter] = [tokens[at - 1], tokens[at]];
  const power = spacedScales.get(letter?.text ?? '');
  return power !== undefined && digits?.text.includes(',') ? { power, next: at + 1 } : undefined;
}

/** The scale words or letters behind a number from a token on: "million", "hundred thousand", "-million", "bn". */
export function readScale(tokens: readonly Token[], at: number, isMoney: boolean): ScaleRead {
  const suffix = readSuffix(tokens, at, isMoney) ?? readSpaced(tokens, at);
  if (suffix) return suffix;
  let power = 0;
  let next = at;
  for (;;) {
    const word = tokens[next]?.text === '-' ? next + 1 : next;
    const scale = scales.get(tokens[word]?.lower ?? '');
    if (scale === undefined) return { power, next };
    power += scale;
    next = word + 1;
  }
}
