import type { CheckResult } from '../model/check-result.js';
import type { ReportSetting } from './report-setting.js';

/** A way to show what was found. */
export interface Format {
  /** For whom, in a few words. */
  about: string;
  /** Whether lines of it may stand between those of another format: a log is read by people and by GitHub at once. */
  isLog?: true;
  /** Whether it is no text: it goes to a file, never to a terminal. */
  isBinary?: true;
  /** Bytes, for a format that is no text. */
  render(result: CheckResult, setting: ReportSetting): Promise<string | Uint8Array>;
}

/** A page of Markdown that GitHub shows as the summary of a run takes as many bytes of UTF-8. */
const mostBytesOfSummary = 1024 * 1024;

/** Each loads when it is asked for. */
export const formats = {
  text: {
    about: 'a page for the terminal',
    isLog: true,
    render: async (result, setting) => (await import('./text.js')).text(result, setting),
  },
  json: {
    about: 'one JSON document: crossfoot schema check-report',
    render: async (result, { tool, leftOut }) => (await import('./json.js')).json(result, tool, leftOut),
  },
  jsonl: {
    about: 'a finding a line: crossfoot schema finding',
    render: async (result) => (await import('./jsonl.js')).jsonl(result),
  },
  sarif: {
    about: 'SARIF 2.1.0, for code scanning and editors',
    render: async (result, setting) => (await import('./sarif.js')).sarif(result, setting),
  },
  github: {
    about: 'annotations of GitHub Actions',
    isLog: true,
    render: async (result, setting) => (await import('./github.js')).github(result, setting),
  },
  gitlab: {
    about: 'a code quality report of GitLab',
    render: async (result, setting) => (await import('./gitlab.js')).gitlab(result, setting),
  },
  junit: {
    about: 'a test report, for Jenkins and others',
    render: async (result, setting) => (await import('./junit.js')).junit(result, setting),
  },
  checkstyle: {
    about: 'Checkstyle XML',
    render: async (result, setting) => (await import('./checkstyle.js')).checkstyle(result, setting),
  },
  rdjson: {
    about: 'Reviewdog Diagnostic Format',
    render: async (result, setting) => (await import('./rdjson.js')).rdjson(result, setting),
  },
  markdown: {
    about: 'a page to publish, or for the summary of a run',
    render: async (result, setting) => {
      const { markdown } = await import('./markdown.js');
      const { title = 'Figures that cannot all be true', mostBytes = mostBytesOfSummary } = setting;
      return markdown(result, title, { ...setting, mostBytes });
    },
  },
  html: {
    about: 'a page for people, one file that works offline',
    render: async (result, { title = 'Figures that cannot all be true', leftOut }) =>
      (await import('./html.js')).html(result, { title, leftOut }),
  },
  csv: {
    about: 'a table for spreadsheets',
    render: async (result, setting) => (await import('./csv.js')).csv(result, setting),
  },
  'claims-csv': {
    about: 'every figure as a row, for spreadsheets',
    render: async (result) => (await import('./claims-csv.js')).claimsCsv(result),
  },
  claimreview: {
    about: 'what reviewers confirmed, as ClaimReview of schema.org',
    render: async (result, setting) => (await import('./claimreview.js')).claimreview(result, setting),
  },
  parquet: {
    about: 'every figure as a row of Apache Parquet',
    isBinary: true,
    render: async (result, { tool }) => (await import('./parquet.js')).parquet(result, tool),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Those that are text. */
export type TextFormatName = {
  [Name in FormatName]: (typeof formats)[Name] extends { isBinary: true } ? never : Name;
}[FormatName];
