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

/** A profile as plain data; its many ordinary words, which are only ever counted, in one string. */
type Listed = ReturnType<typeof listed>;

function listed(profile: StoryProfile) {
  return {
    ...profile,
    names: [...profile.names],
    capitals: [...profile.capitals],
    subjects: [...profile.subjects],
    figures: [...profile.figures],
    shortFigures: [...profile.shortFigures],
    dates: [...profile.dates],
    beside: [...profile.beside],
    ordinary: profile.ordinary.join(' '),
  };
}

function asSets(profile: Listed): StoryProfile {
  const { ordinary } = profile;
  return {
    ...profile,
    names: new Set(profile.names),
    capitals: new Set(profile.capitals),
    subjects: new Set(profile.subjects),
    figures: new Set(profile.figures),
    shortFigures: new Set(profile.shortFigures),
    dates: new Set(profile.dates),
    beside: new Map(profile.beside),
    get ordinary() {
      return ordinary === '' ? [] : ordinary.split(' ');
    },
  };
}
