import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { candidates } from './candidates.js';
import { newsText } from './news-text.js';
import { shapedText } from './shaped-text.js';

/** What one process measured. */
export interface Measured {
  characters: number;
  words: number;
  /** Of the processor, all threads of the process together. */
  seconds: number;
  /** Peak of the process, in MB. */
  memory: number;
}

/** Usage: measure.js CANDIDATE [SIZE] [SHAPE]; prints one line of JSON. */
async function measure(): Promise<void> {
  const [name = '', size, shape] = argv.slice(2);
  const candidate = candidates[name];
  if (!candidate) throw new Error(`no candidate is called "${name}"`);
  const read = await candidate.load();
  const length = Number(size ?? candidate.size);
  const texts = shape === undefined ? newsText(length) : [shapedText(shape, length)];
  // Other reports than those that are timed: compilers warm up, and no answer is known beforehand.
  read(newsText(length + 200_000).slice(-Math.max(5, Math.min(400, texts.length >> 2))));
  const before = cpuUsage();
  const found = read(texts);
  const { user, system } = cpuUsage(before);
  if (found < 0) throw new Error('nothing was read');
  const measured: Measured = {
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    words: texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    seconds: (user + system) / 1e6,
    memory: resourceUsage().maxRSS / 1024,
  };
  stdout.write(`${JSON.stringify(measured)}\n`);
}

await measure();
