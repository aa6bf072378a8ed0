import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import { shingles } from './shingles.js';
import { storyProfile } from './story-profile.js';
import type { StoryProfile } from './story-profile.js';
import { tokenSentences } from './token-sentences.js';

/** What one document tells by itself of which others it may have to do with. */
export interface Sketch {
  profile: StoryProfile;
  /** The runs of words of each sentence that is long enough to be a sign of copying, as numbers. */
  runs: number[];
}

export function sketch(document: Document, extraction: Extraction, memory: Memory): Sketch {
  const { profile, runs } = memory.recall(
    () => ['sketch', documentKey(document)],
    () => ({ profile: listed(storyProfile(document, extraction)), runs: runsOf(document, extraction) }),
  );
  return { profile: asSets(profile), runs };
}

function runsOf(document: Document, { claims }: Extraction): number[] {
  const telling = tokenSentences(document, claims).filter((sentence) => sentence.telling);
  return telling.flatMap(({ tokens }) => [...shingles(tokens)]);
}

const sets = ['names', 'capitals', 'subjects', 'figures', 'shortFigures', 'dates'] as const;

/** A profile as plain data. */
type Listed = Omit<StoryProfile, (typeof sets)[number] | 'beside'> &
  Record<(typeof sets)[number], string[]> & { beside: [string, readonly string[]][] };

function listed(profile: StoryProfile): Listed {
  const lists = sets.map((name) => [name, [...profile[name]]]);
  const beside = [...profile.beside];
  return { ...profile, ...(Object.fromEntries(lists) as Pick<Listed, (typeof sets)[number]>), beside };
}

function asSets(profile: Listed): StoryProfile {
  const found = sets.map((name) => [name, new Set(profile[name])]);
  const beside = new Map(profile.beside);
  return { ...profile, ...(Object.fromEntries(found) as Pick<StoryProfile, (typeof sets)[number]>), beside };
}
