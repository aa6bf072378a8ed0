import type { DocumentMeta } from '../model/document.js';
import { documentMeta } from './document-meta.js';
import { parseYaml } from './parse-yaml.js';

/** What a report's YAML says, and what is wrong with it, by offset into the YAML. */
export interface YamlMeta {
  meta: DocumentMeta;
  wrong: { at: number; message: string }[];
}

/** Reads front matter or a sidecar; `what` names which of them in messages. */
export function yamlMeta(source: string, what: 'front matter' | 'sidecar'): YamlMeta {
  const yaml = parseYaml(source);
  if ('broken' in yaml) {
    const message = `the ${what} is no valid YAML (${yaml.broken}); the report is read without it`;
    return { meta: {}, wrong: [{ at: yaml.at, message }] };
  }
  if (yaml.value === null || yaml.value === undefined) return { meta: {}, wrong: [] };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const message = `the ${what} must be fields such as "published: 2024-03-12"; the report is read without it`;
    return { meta: {}, wrong: [{ at: yaml.at([]), message }] };
  }
  const { meta, wrong } = documentMeta(yaml.value as Record<string, unknown>);
  return { meta, wrong: wrong.map(({ field, message }) => ({ at: yaml.at([field]), message })) };
}
