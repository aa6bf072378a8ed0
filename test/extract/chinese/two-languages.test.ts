import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import { rules } from '../../../rules/index.js';
import { checkTexts } from '../../../src/pipeline.js';
import { chineseReport } from './chinese-report.js';

/** What two reports must agree on for their claims to meet. */
const keys = (text: string): string[] =>
  chineseReport(text, { published: '2024-11-07' }).claims.map(
    ({ metric, unit, measure, direction = '', period = '' }) =>
      [metric, unit, measure, direction, period].join(' | '),
  );

describe('a report and its translation have the same keys', () => {
  it.each([
    ['警方破获电信网络诈骗案件26.2万起。', 'Police cracked 262,000 telecom network fraud cases.'],
    [
      '今年1月至9月，抓获犯罪嫌疑人37.3万名。',
      'From January to September this year, 373,000 suspects were arrested.',
    ],
    ['风暴造成18人死亡，7人失踪。', '18 people were killed by the storm. 7 people are missing.'],
    ['死亡人数升至18人。', 'The death toll rose to 18.'],
    ['轮渡公司去年营业收入为12亿美元。', "The ferry company's revenue last year was $1.2 billion."],
    ['3.5万部手机被缴获。', '35,000 mobile phones were seized.'],
    ['失业率为4.2%。', 'The unemployment rate was 4.2%.'],
    ['120名乘客获救。', '120 passengers were rescued.'],
    ['该国外汇储备为417亿美元。', 'Foreign exchange reserves were $41.7 billion.'],
    ['发射了12颗卫星。', 'It launched 12 satellites.'],
    ['学校招收了1200名学生。', 'The school admitted 1,200 students.'],
    ['警方搜查了31处场所。', 'Police searched 31 premises.'],
    ['取消了412架航班。', 'Airlines cancelled 412 flights.'],
    ['山火过火面积达4180公顷。', 'The wildfire burned 4,180 hectares.'],
    ['截至10月26日，冻结资金3.2亿元。', 'As of October 26, 320 million yuan of funds were frozen.'],
  ])('%s', (chinese, english) => {
    expect(keys(chinese)).toEqual(keys(english));
  });
});

const found = async (...texts: string[]): Promise<string[]> => {
  const front = '---\npublished: 2024-11-07\nevent: harbour raid\n---\n';
  const reports = texts.map((text, at) => ({ name: `${'ab'.charAt(at)}.md`, text: front + text }));
  const { findings } = await checkTexts(reports, { rules, glossaryFolder });
  return findings.map(({ rule, cause = '' }) => `${rule} ${cause}`.trim());
};

describe('万 and 亿 lost in translation', () => {
  it.each([
    ['去年，警方破获走私案件26.2万起。', 'Last year, police cracked 2.62 million smuggling cases.'],
    ['去年，港口进口额为12.3亿美元。', "Last year, the port's imports were $123 million."],
  ])('%s', async (chinese, english) => {
    expect(await found(chinese, english)).toEqual(['conflict/value scale']);
  });

  it('a right translation is no conflict', async () => {
    const chinese = '去年，警方破获走私案件26.2万起，抓获犯罪嫌疑人1.2万名。';
    const english = 'Last year, police cracked 262,000 smuggling cases and arrested 12,000 suspects.';
    expect(await found(chinese, english)).toEqual([]);
  });
});
