import { isMap, isNode, isPair, parseDocument, type Document as YamlDocument, type ErrorCode } from 'yaml';

/** YAML as plain data, with the way back from each value to where it stands. */
export interface ParsedYaml {
  value: unknown;
  /** Offset of the value at a path of keys and indexes; of the whole where there is none. */
  at(path: readonly (string | number)[]): number;
  /** Offset of the last key of a path. */
  keyAt(path: readonly (string | number)[]): number;
}

export type YamlResult = ParsedYaml | { broken: string; at: number };

/** What people write most often that is wrong, a headline with a colon in it, in words of theirs. */
const plainer: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a blank in it must stand in quotes',
};

/**
 * Reads YAML 1.2, whose dates stay strings. The first error is told in one sentence with its offset in `source`.
 */
export function parseYaml(source: string): YamlResult {
  try {
    const yaml = parseDocument(source, { prettyErrors: false });
    const [error] = yaml.errors;
    if (error) return { broken: plainer[error.code] ?? firstSentence(error.message), at: error.pos[0] };
    return {
      value: yaml.toJS() as unknown,
      at: (path) => valueAt(yaml, path),
      keyAt: (path) => keyAt(yaml, path),
    };
  } catch (error) {
    // Unknown aliases, alias bombs and nesting deeper than the stack are thrown, not listed.
    return { broken: firstSentence(error instanceof Error ? error.message : String(error)), at: 0 };
  }
}

function firstSentence(message: string): string {
  const [sentence = message] = message.split('\n');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.:]$/, '');
}

function valueAt(yaml: YamlDocument.Parsed, path: readonly (string | number)[]): number {
  const node = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  return (isNode(node) ? node.range?.[0] : undefined) ?? (path.length > 0 ? keyAt(yaml, path) : 0);
}

function keyAt(yaml: YamlDocument.Parsed, path: readonly (string | number)[]): number {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (!isMap(parent)) return isNode(parent) ? (parent.range?.[0] ?? 0) : 0;
  const last = String(path.at(-1));
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === last);
  return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? parent.range?.[0] ?? 0;
}
