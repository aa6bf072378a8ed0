import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { chineseReport } from './chinese-report.js';

const claimsOf = (text: string): Claim[] => chineseReport(text).claims;
const metrics = (text: string): string[] => claimsOf(text).map(({ quote, metric }) => `${quote}: ${metric}`);

describe('another place than that of the report', () => {
  it('is told with its figures', () => {
    const text =
      '# 海港市去年沉船12艘\n\n海港市去年沉船12艘。邻近的石湾市，同一年沉船30艘。据石湾市政府介绍，船员共9人。';
    expect(claimsOf(text).map(({ quote, place }) => `${quote} ${place ?? '-'}`)).toEqual([
      '12 -',
      '12 -',
      '30 石湾市',
      '9 -',
    ]);
  });
});

describe('what is counted, and what happened to it', () => {
  it.each([
    ['警方破获走私案件12起', ['12: solve case / smuggling']],
    ['警方破获12起走私案件', ['12: solve case / smuggling']],
    ['破获电信网络诈骗案件26.2万起', ['26.2万: solve case / fraud network telecom']],
    ['抓获37名犯罪嫌疑人', ['37: arrest suspect']],
    ['37名犯罪嫌疑人已被抓获', ['37: arrest suspect']],
    ['涉嫌偷捕的嫌疑人37名落网', ['37: arrest suspect / poaching']],
    [
      '风暴造成18人死亡、7人受伤，120间房屋倒塌',
      ['18: kill person', '7: injure person', '120: destroy home'],
    ],
    ['死亡人数升至18人', ['18: kill person']],
    ['风暴致18人遇难12人失踪', ['18: kill person', '12: miss person']],
    ['全年共有18人在沉船事故中丧生', ['18: kill person']],
    ['18人因风暴丧生，而2022年是25人', ['18: kill person', '25: kill person']],
    ['8名乘客在事故中受伤，3人被送往医院', ['8: injure person', '3: hospitalise person']],
    ['铁路部门发送旅客41.2万人次', ['41.2万: passenger']],
    ['消防部门出动车辆156台次', ['156: vehicle']],
    ['港口死亡18人', ['18: kill person']],
    ['失业率为4.2%', ['4.2%: unemployment rate']],
    ['轮渡公司去年净利润3.2亿元', ['3.2亿元: net profit']],
    ['港口发生5.5级地震', ['5.5: magnitude']],
    ['3艘渔船和12辆汽车被扣押', ['3: seize fishing boat', '12: seize vehicle']],
    ['缴获手机3.5万部、银行卡1.9万张', ['3.5万: seize mobile phone', '1.9万: seize bank card']],
    ['破获案件和抓获嫌疑人分别为26起和37名', ['26: solve case', '37: arrest suspect']],
    ['渔船由25艘增至38艘', ['25: fishing boat', '38: fishing boat']],
    ['新增泊位8个，总数达63个', ['8: 泊位 +new', '63: 泊位']],
    ['红隼湾港货物吞吐量达300万吨', ['300万吨: cargo traffic']],
    ['反对票少于赞成票，在册渔船12艘', ['12: fishing boat +在册']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('changes', () => {
  const changes = (text: string): string[] =>
    claimsOf(text).map(({ quote, measure, direction = '', basis = '', relation }) =>
      [quote, measure, direction, basis, relation].filter(Boolean).join(' '),
    );

  it.each([
    ['渔船数同比增长41.1%', ['41.1% change up year-on-year =']],
    ['渔获环比下降近两成', ['两成 change down month-on-month <']],
    ['渔获较2019年减少约三成', ['三成 change down 2019 ~']],
    ['游客比上年多3万人次', ['3万 change up year-on-year =']],
    ['渔船增至38艘', ['38 level =']],
    ['渔获增幅达5%', ['5% change up =']],
    ['渔获增速比上月加快0.6个百分点', ['0.6个百分点 change up month-on-month =']],
    ['利率由4%降至3.5%', ['4% rate =', '3.5% rate =']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  it.each([
    ['破获案件26起，抓获嫌疑人37名，同比分别上升4%和11%。', ['4% of 26', '11% of 37']],
    ['渔船增加5%，达到38艘。', ['5% of 38']],
    ['票价上调2元至5元。', ['2元 of 5元']],
    ['失业率为4.2%，比上月下降0.3个百分点。', ['0.3个百分点 of 4.2%']],
    ['渔船230艘，占全部船只的三成。', ['三成 of 230']],
    ['收入10亿元，净利润同比增长5%。', []],
    ['渔船87艘，比上年的73艘增长19%。', ['19% of 87']],
    ['鳕鱼每公斤34元，比2023年的25元上涨约三分之一。', ['三分之一 of 34元']],
    ['营业收入12亿元。与2023年的15亿元相比，营业收入下降20%。', ['20% of 12亿元']],
    ['泊位费8元，比去年低2元。', ['2元 of 8元']],
    ['渔民收入2万元，同比名义增长4.4%。', ['4.4% of 2万元']],
    ['渔船512艘，比年初增加21艘。', ['21 of 512']],
    ['渔船230艘，其中拖网船46艘，占比20%。', ['20% of 230']],
    ['渔港接待游客1240万人次。境外游客215.3万人次，占全部游客的17.4%。', ['17.4% of 1240万']],
    ['检查渔船1200艘，其中48艘超载，超载率为4%。', ['4% of 1200']],
    ['在港船只230艘。其中，渔船46艘，客船30艘。货船占12%。', ['12% of 230']],
    [
      '调查访问了1204名渔民，61%的受访者嫌泊位少，38%想卖船。三分之二的人支持扩建。',
      ['61% of 1204', '38% of 1204', '三分之二 of 1204'],
    ],
    ['渔港损失3亿元。\n\n渔港已追回款项2亿元，约占损失的六成。', ['六成 of 3亿元']],
  ])('%s', (text, links) => {
    const claims = claimsOf(text);
    const quoteOf = (id: string): string => claims.find((claim) => claim.id === id)?.quote ?? '';
    expect(claims.filter(({ of }) => of).map(({ quote, of = '' }) => `${quote} of ${quoteOf(of)}`)).toEqual(
      links,
    );
  });
});

describe('parts', () => {
  it.each([
    ['抓获嫌疑人37名，其中12名为女性。', ['12 of 37: arrest suspect +woman']],
    [
      '抓获嫌疑人37名。其中，渔民25名，女性12名。',
      ['25 of 37: arrest fisherman', '12 of 37: arrest suspect +woman'],
    ],
    ['收治患者56人，其中儿童8人、孕妇3人。', ['8 of 56: treat child', '3 of 56: treat pregnant woman']],
    [
      '46名渔民中，9人获刑十年，21人获刑三年，其余16人被释放。',
      ['9 of 46: fisherman +part', '21 of 46: fisherman +part', '16 of 46: release fisherman'],
    ],
    [
      '渔港共有86艘船受损。\n\n分类型看，渔船52艘，占六成；客船20艘。',
      ['52 of 86: damage fishing boat', '20 of 86: damage 客船'],
    ],
    [
      '港区8.6万户停电，已恢复供电5.2万户，仍有3.4万户停电。',
      ['5.2万 of 8.6万: restore 供电', '3.4万 of 8.6万: power cut +part'],
    ],
    ['渔船38艘，比上年的30艘多，其中拖网船9艘。', ['9 of 38: 拖网船']],
    [
      '风暴造成316人死亡。\n\n死亡人员中，渔民98人，占31%；游客121人；其余97人为船员。',
      ['98 of 316: kill fisherman', '121 of 316: kill tourist', '97 of 316: kill person +crew member'],
    ],
    ['渔民人均收入2.8万元。其中，船长人均收入3.6万元。', []],
    ['总投资150亿元，其中港口投资80亿元。', ['80亿元 of 150亿元: investment +part']],
  ])('%s', (text, links) => {
    const claims = claimsOf(text);
    const quoteOf = (id: string): string => claims.find((claim) => claim.id === id)?.quote ?? '';
    const parts = claims.flatMap(({ quote, partOf, metric }) =>
      partOf ? [`${quote} of ${quoteOf(partOf)}: ${metric}`] : [],
    );
    expect(parts).toEqual(links);
  });
});

describe('periods', () => {
  const periods = (text: string): string[] =>
    claimsOf(text).map(({ quote, period = '-', implied = [] }) =>
      [quote, period, implied.includes('period') ? '(implied)' : ''].filter(Boolean).join(' '),
    );

  it.each([
    ['今年1月至9月，渔船售出鳕鱼12吨。', ['12吨 2024-01/2024-09']],
    ['渔获2020年为12吨，2021年为15吨。', ['12吨 2020', '15吨 2021']],
    ['港务局26日通报，9月份进港船舶120艘。', ['120 2024-09']],
    ['记者26日获悉，今年以来渔船售出鳕鱼12吨。', ['12吨 ../2024-11-07']],
    ['渔船由去年的25艘增加到38艘。', ['25 2023', '38 -']],
    ['比2019年同期增加12艘。', ['12 -']],
    ['2022年渔船87艘，比上年的73艘增长19%。', ['87 2022', '73 2021', '19% 2022']],
    ['上半年，渔获12吨。鳕鱼3吨。', ['12吨 2024-01/2024-06', '3吨 2024-01/2024-06 (implied)']],
    ['上半年，渔获12吨。\n\n鳕鱼3吨。', ['12吨 2024-01/2024-06', '3吨 2024-01/2024-06 (implied)']],
    ['今年前5个月，渔船从去年同期的25艘减少到20艘。', ['25 2023-01/2023-05', '20 2024-01/2024-05']],
    ['7月，渔获12吨，与2022年同期的15吨相比略少。', ['12吨 2024-07', '15吨 2022-07']],
    ['10月3日，进港船舶12艘，前一日为9艘。', ['12 2024-10-03', '9 2024-10-02']],
    ['比一年前增加12艘。', ['12 -']],
    ['2023年很平静。全年渔获12吨。', ['12吨 2023']],
    ['2023年全年，渔获12吨。', ['12吨 2023']],
    ['截至10月底，渔船12艘。', ['12 ../2024-10-31']],
    [
      '港务局公布了2023年统计数据。\n\n- 渔获：12吨\n\n进港船舶120艘。\n\n目前有渔船38艘。',
      ['12吨 2023 (implied)', '120 2023 (implied)', '38 -'],
    ],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
