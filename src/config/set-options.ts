import type { Config } from '../model/config.js';

/** The options of rules that a configuration sets, by rule and name. */
export function setOptions({ rules = {} }: Pick<Config, 'rules'>): Record<string, Record<string, number>> {
  const set = Object.entries(rules).map(([id, said]) => [
    id,
    typeof said === 'string' ? undefined : said.options,
  ]);
  return Object.fromEntries(set.filter(([, options]) => options !== undefined)) as Record<
    string,
    Record<string, number>
  >;
}
