import { parse } from 'csv-parse/sync';
import type { FormatName } from '../../../src/report/formats.js';
import { readCommands } from '../../report/parse/read-commands.js';
import { readXml, type XmlElement } from '../../report/parse/read-xml.js';

interface Marked {
  baselineState?: string;
  suppressions?: object[];
}

/** Formats that show all findings mark the others. */
const isNew = ({ baselineState, suppressions = [] }: Marked) =>
  baselineState === 'new' && suppressions.length === 0;

interface Listed extends Marked {
  rule: string;
  documents: string[];
}

const listed = ({ rule, documents }: Listed) => `${rule} documents/${documents[0]}`;

interface SarifLog {
  runs: {
    results: (Marked & {
      ruleId: string;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    })[];
  }[];
}

const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);

/** Pages for readers, and what holds other than open findings. */
type Other = 'text' | 'markdown' | 'html' | 'claims-csv' | 'claimreview' | 'parquet';

/** Rule and file of each finding that a report shows as new, by format, in its order. */
export const shownIn: Record<Exclude<FormatName, Other>, (output: string) => string[]> = {
  json: (output) => (JSON.parse(output) as { findings: Listed[] }).findings.filter(isNew).map(listed),
  jsonl: (output) =>
    output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Listed)
      .filter(isNew)
      .map(listed),
  sarif: (output) =>
    (JSON.parse(output) as SarifLog).runs
      .flatMap(({ results }) => results)
      .filter(isNew)
      .map(({ ruleId, locations }) => `${ruleId} ${locations[0]?.physicalLocation.artifactLocation.uri}`),
  github: (output) =>
    readCommands(output).map(({ properties: { title, file } }) => `${title?.split(':')[0]} ${file}`),
  // Each finding comes once for each of its places.
  gitlab: (output) => {
    const entries = JSON.parse(output) as {
      check_name: string;
      description: string;
      location: { path: string };
    }[];
    const firsts = new Map<string, string>();
    for (const { check_name: rule, description, location } of entries) {
      const [message = ''] = description.split(' See also ');
      if (!firsts.has(message)) firsts.set(message, `${rule} ${location.path}`);
    }
    return [...firsts.values()];
  },
  junit: (output) =>
    descendants(readXml(output), 'testcase')
      .filter((test) => descendants(test, 'skipped').length === 0)
      .map(({ attributes }) => attributes)
      .filter(({ classname }) => classname !== 'crossfoot')
      .map(({ classname, file }) => `${classname?.replace('.', '/')} ${file}`),
  checkstyle: (output) =>
    descendants(readXml(output), 'file').flatMap((file) =>
      file.children.map(
        ({ attributes }) =>
          `${attributes.source?.replace(/^crossfoot\./, '').replace('.', '/')} ${file.attributes.name}`,
      ),
    ),
  rdjson: (output) =>
    (
      JSON.parse(output) as { diagnostics: { code: { value: string }; location: { path: string } }[] }
    ).diagnostics.map(({ code, location }) => `${code.value} ${location.path}`),
  csv: (output) =>
    parse<Record<string, string>>(output, { columns: true, bom: true })
      .filter(({ baseline, hidden }) => baseline === 'new' && hidden === '')
      .map(({ rule, path }) => `${rule} ${path}`),
};
