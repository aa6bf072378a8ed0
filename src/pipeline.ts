import { isAbsolute, relative } from 'node:path';
import { align } from './align/align.js';
import { codeVersion } from './cache/code-version.js';
import { openMemory } from './cache/open-memory.js';
import { check } from './check/check.js';
import { notChecked } from './check/not-checked.js';
import { runRules } from './check/run-rules.js';
import type { Rule } from './check/rule.js';
import { extractTogether } from './extract/extract-together.js';
import { compileGlossary } from './extract/glossary/compile-glossary.js';
import type { Vocabulary } from './extract/glossary/vocabulary.js';
import { rememberedExtraction } from './extract/remembered-extraction.js';
import type { CheckResult } from './model/check-result.js';
import type { Claim } from './model/claim.js';
import { digest } from './model/digest.js';
import type { Document } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import type { Memory } from './model/memory.js';
import { nameSources } from './model/name-sources.js';
import type { Problem } from './model/problem.js';
import { within } from './model/within.js';
import { readClaims } from './read/read-claims.js';
import { readCompanions, type Companions } from './read/read-companions.js';
import { readTexts, type NamedText } from './read/read-texts.js';
import { read } from './read/read.js';
import { readExemptions } from './read/read-exemptions.js';
import { review, type ReviewOptions } from './review/review.js';

export interface ExtractOptions {
  /** Folder of the general vocabulary; a corpus's own `glossary.yaml` comes on top of it. */
  glossaryFolder: string;
  /** Files of words of one meaning that come between the two. */
  glossaries?: readonly string[];
  /** What paths are relative to; the working directory unless given. */
  cwd?: string;
  /** Whether a file, as the user would name it, is none of the reports although it lies among them. */
  leaveOut?(path: string): boolean;
}

/** How figures are judged, wherever they were read. */
export interface JudgeOptions extends Pick<ReviewOptions, 'baseline'> {
  /** In the order that reports show them. */
  rules: readonly Rule[];
  /** The corpus before a change, checked in the same way: what it had is marked, and what was decided there counts. */
  earlier?: CheckResult | undefined;
  /** The day on which exemptions are to count, `2031-12-31`; today's unless given. */
  today?: string | undefined;
  /** Other names of publishers and of those who are quoted, by the name to use: they are one source. */
  sources?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What patterns of exemptions are relative to; the working directory unless given. */
  cwd?: string;
}

export interface CheckOptions extends ExtractOptions, JudgeOptions {
  /** A file of claims that were made elsewhere, to check instead of what is read out of the reports. */
  claims?: string | undefined;
  /** Folder to keep in what was read out of reports; then nothing tells how a figure was read step by step. */
  cache?: string | undefined;
  /** Names the rules with all that their answers depend on, so that these can be kept there too. */
  rulesVersion?: string | undefined;
  /** Called after each document with how many are done, and of how many. */
  onDocument?: (done: number, total: number) => void;
}

/** A corpus that was read: its reports, and how it wants them to be read and judged. */
interface Corpus extends Companions {
  documents: Document[];
  /** What is checked instead of what would be read out of the reports. */
  claims?: Claim[];
}

/**
 * Checks the reports that files, folders and patterns name against each other and themselves. Nothing is thrown
 * for what users have on disk: what cannot be read is among the problems.
 *
 * @throws Error where a rule fails
 */
export async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const { cache } = options;
  const memory = cache === undefined ? undefined : await openMemory(cache, codeVersion());
  const companions = await readCompanionsOf(paths, options, memory);
  const corpus = await readReports(paths, companions, options, memory);
  if (options.claims !== undefined) {
    const { claims, problems } = await readClaims(options.claims, corpus.documents);
    return checkCorpus({ ...corpus, claims, problems: [...corpus.problems, ...problems] }, options);
  }
  const result = checkCorpus(corpus, options, memory && within(memory, wordsOf(companions)));
  await memory?.save();
  return result;
}

/** Checks reports that lie in memory, as if they lay in one folder. */
export async function checkTexts(texts: readonly NamedText[], options: CheckOptions): Promise<CheckResult> {
  const { documents, problems } = readTexts(texts);
  const companions = await readCompanions([], options.glossaryFolder);
  return checkCorpus({ ...companions, documents, problems: [...companions.problems, ...problems] }, options);
}

/** Reads reports, and extracts them one at a time, as the extractions are asked for. */
export async function extractPaths(
  paths: readonly string[],
  options: ExtractOptions,
): Promise<{ documents: Document[]; problems: Problem[]; extractions: Iterable<Extraction> }> {
  const corpus = await readPaths(paths, options);
  return { documents: corpus.documents, problems: corpus.problems, extractions: extractions(corpus) };
}

/**
 * Reads figures out of documents, for those who bring documents as they come or spread them over threads: what it says
 * of a document depends on that document and the vocabulary alone, but several at once are read faster.
 *
 * @param paths whose `glossary.yaml` come on top of the general vocabulary
 */
export async function extractor(
  paths: readonly string[],
  { glossaryFolder, glossaries: shared, cwd }: ExtractOptions,
): Promise<(documents: Iterable<Document>) => Iterable<Extraction>> {
  const { glossaries } = await readCompanions(paths, glossaryFolder, cwd, shared);
  const vocabulary = compileGlossary(glossaries);
  return (documents) => extractTogether(documents, vocabulary);
}

async function readPaths(paths: readonly string[], options: ExtractOptions): Promise<Corpus> {
  return readReports(paths, await readCompanionsOf(paths, options), options);
}

function readCompanionsOf(
  paths: readonly string[],
  { glossaryFolder, glossaries, cwd }: ExtractOptions,
  memory?: Memory,
): Promise<Companions> {
  return readCompanions(paths, glossaryFolder, cwd, glossaries, memory);
}

async function readReports(
  paths: readonly string[],
  companions: Companions,
  { cwd = process.cwd(), leaveOut }: ExtractOptions,
  memory?: Memory,
): Promise<Corpus> {
  const { documents, problems } = await read(paths, { cwd, memory, leaveOut });
  return { ...companions, documents, problems: [...problems, ...companions.problems] };
}

/** Names what a figure depends on besides its report. */
function wordsOf({ glossaries }: Companions): string {
  return digest([JSON.stringify(glossaries)]);
}

function* extractions({ documents, glossaries, claims }: Corpus, memory?: Memory): Generator<Extraction> {
  const vocabulary = compileGlossary(glossaries);
  const given = new Map(claims && documents.map(({ id }): [string, Claim[]] => [id, []]));
  for (const claim of claims ?? []) given.get(claim.doc)?.push(claim);
  const read = memory ? remembered(documents, vocabulary, memory) : extractTogether(documents, vocabulary);
  for (const extraction of read) {
    const others = given.get(extraction.doc);
    yield others ? { ...extraction, claims: others } : extraction;
  }
}

function* remembered(
  documents: readonly Document[],
  vocabulary: Vocabulary,
  memory: Memory,
): Generator<Extraction> {
  for (const document of documents) yield rememberedExtraction(document, vocabulary, memory);
}

function checkCorpus(read: Corpus, options: CheckOptions, memory?: Memory): CheckResult {
  const extracted: Extraction[] = [];
  for (const extraction of extractions(read, memory)) {
    extracted.push(extraction);
    options.onDocument?.(extracted.length, read.documents.length);
  }
  return checkExtracted({ ...read, extractions: extracted }, options, memory);
}

/** Reports with the figures that were read out of them, and what was decided about them. */
export interface ExtractedCorpus extends Omit<Companions, 'glossaries'> {
  documents: readonly Document[];
  /** One for each document, in the same order. */
  extractions: readonly Extraction[];
}

/**
 * Checks figures that were read before, here or elsewhere.
 *
 * @throws Error where a rule fails
 */
export function checkExtracted(
  read: ExtractedCorpus,
  options: JudgeOptions & Pick<CheckOptions, 'rulesVersion'>,
  kept?: Memory,
): CheckResult {
  const { rules, rulesVersion, earlier, sources = {} } = options;
  const memory = kept && within(kept, JSON.stringify(sources));
  const named = nameSources(sources);
  const documents = read.documents.map(named.document);
  const extracted = read.extractions.map(named.extraction);
  const corpus = { ...read, documents };
  const checked = { documents, extractions: extracted, ...align(documents, extracted, memory) };
  const ruled = rulesVersion === undefined ? undefined : memory && within(memory, rulesVersion);
  const said = runRules(checked, rules, ruled);
  const findings = check(checked, rules, { decisions: (earlier ?? read).decisions, said });
  const unchecked = notChecked(checked, rules, findings, said);
  return {
    ...checked,
    rules,
    notChecked: unchecked,
    ...reviewed({ ...corpus, ...checked, findings }, options),
  };
}

type Judged = Pick<CheckResult, 'findings' | 'decisions' | 'exemptions' | 'stale' | 'problems'>;

/** What was decided about findings, by reviewers, in files and in the reports themselves. */
function reviewed(
  corpus: ExtractedCorpus & Pick<CheckResult, 'findings'>,
  { rules, cwd = process.cwd(), today, ...options }: JudgeOptions,
): Judged {
  const { decisions } = corpus;
  const own = readExemptions(corpus.documents);
  const exemptions = [...corpus.exemptions, ...own.exemptions];
  const judged = review(
    { ...corpus, exemptions, documents: corpus.documents.map((document) => fromHere(document, cwd)) },
    { ...options, rules: rules.map(({ id }) => id), today: today ?? new Date().toISOString().slice(0, 10) },
  );
  const problems = [...corpus.problems, ...own.problems, ...judged.problems];
  return { ...judged, decisions, exemptions, problems };
}

/** Patterns of exemptions are relative to the working directory, however the report was named. */
function fromHere(document: Document, cwd: string): Document {
  return isAbsolute(document.path) ? { ...document, path: relative(cwd, document.path) } : document;
}
