import type { ReportSetting } from '../../src/report/report-setting.js';

/** As on a page without colour, in the root of a repository. */
export const reportSetting: ReportSetting = {
  tool: { name: 'crossfoot', version: '1.2.3' },
  ...{ width: 100, colour: false, leftOut: 0 },
  inRepository: (path) => path,
};
