import { describe, expect, it } from 'vitest';
import { chineseReport } from './chinese-report.js';

/** The quantities of a text: how they are written, what they come to, and in what. */
const read = (text: string): string[] =>
  chineseReport(text).quantities.map(({ quote, value, low, high, relation, unit }) =>
    [quote, value ?? `${low ?? ''}..${high ?? ''}`, relation, unit].join(' '),
  );
const values = (text: string): (number | null)[] => chineseReport(text).quantities.map(({ value }) => value);

describe('numbers', () => {
  it.each<[string, number]>([
    ['三十二艘', 32],
    ['两千零三十条鱼', 2030],
    ['七百八十名', 780],
    ['三百二', 320],
    ['九万六', 96_000],
    ['一万零五十', 10_050],
    ['三千二百万元', 32_000_000],
    ['两亿吨', 200_000_000],
    ['一万二千亿元', 1_200_000_000_000],
    ['六兆三十亿零八百', 6_003_000_000_800],
    ['廿三艘', 23],
    ['卅条', 30],
    ['贰佰伍拾元整', 250],
    ['壹萬叁仟', 13_000],
    ['三點五億', 350_000_000],
    ['二点七五', 2.75],
    ['3.2万', 32_000],
    ['1亿5000万', 150_000_000],
    ['2.3万亿', 2_300_000_000_000],
    ['7 万 5 千', 75_000],
    ['１２，３４５名', 12_345],
    ['３．５吨', 3.5],
    ['12 345 678元', 12_345_678],
    ['40k', 40_000],
    ['1.5M', 1_500_000],
    ['-7度', -7],
    ['零下七度的气温', -7],
    ['负三十二', -32],
    ['两打鱼', 24],
    ['五又二分之一', 5.5],
    ['1 3/4', 1.75],
    ['1.5e3', 1500],
    ['2^-2', 0.25],
  ])('%s is %d', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('half a unit of the last digit is the margin', () => {
    const margins = ['26.2万', '三百', '1亿5000万', '118000', '47亿元'].map(
      (text) => chineseReport(`${text}。`).quantities[0]?.margin,
    );
    expect(margins).toEqual([500, 50, 5000, 500, 50_000_000]);
  });
});

describe('what binds a number', () => {
  it.each([
    ['一千多万元', '一千多万元 10000000 > CNY'],
    ['十几万人', '十几万 100000 > 1'],
    ['数百条船', '数百 100 > 1'],
    ['几十艘船', '几十 10 > 1'],
    ['500余名渔民', '500余 500 > 1'],
    ['26.2万余起', '26.2万余 262000 > 1'],
    ['三年多', '三年多 3 > a'],
    ['上万只海鸟', '万 10000 >= 1'],
    ['近3亿元', '3亿元 300000000 < CNY'],
    ['逼近200艘', '200 200 < 1'],
    ['逾12吨', '12吨 12 > t'],
    ['超过了一千名', '一千 1000 > 1'],
    ['突破30万人次', '30万 300000 > 1'],
    ['约50人', '50 50 ~ 1'],
    ['80人左右', '80 80 ~ 1'],
    ['至少有12艘', '12 12 >= 1'],
    ['不少于3个', '3 3 >= 1'],
    ['不低于5%', '5% 5 >= %'],
    ['不超过7天', '7天 7 <= d'],
    ['最多60人', '60 60 <= 1'],
    ['20人次以上', '20 20 >= 1'],
    ['18岁以下', '18岁 18 <= a'],
    ['不到两成', '两成 20 < %'],
    ['不足100人', '100 100 < 1'],
    ['大于 或 等于15', '15 15 >= 1'],
    ['比四十大', '四十 40 > 1'],
    ['比四十还小', '四十 40 < 1'],
  ])('%s', (text, shown) => {
    expect(read(text)).toEqual([shown]);
  });

  it.each([
    ['会议通过3项决议', '3 3 = 1'],
    ['经过10年', '10年 10 = a'],
  ])('%s is not bound', (text, shown) => {
    expect(read(text)).toEqual([shown]);
  });
});

describe('ranges', () => {
  it.each([
    ['10到20艘', '10到20 10..20 range 1'],
    ['十至二十艘', '十至二十 10..20 range 1'],
    ['10～20%', '10～20% 10..20 range %'],
    ['20-30万人', '20-30万 200000..300000 range 1'],
    ['五成至六成', '五成至六成 50..60 range %'],
    ['票价为每公斤98元至128元', '98元至128元 98..128 range CNY/kg'],
    ['二三十人', '二三十 20..30 range 1'],
    ['三五个人', '三五 3..5 range 1'],
    ['100与200之间', '100与200 100..200 range 1'],
    ['大于12小于30', '12小于30 12..30 range 1'],
  ])('%s', (text, shown) => {
    expect(read(text)).toEqual([shown]);
  });

  it('two bounds that no number keeps to stay two', () => {
    expect(read('大于30小于12')).toEqual(['30 30 > 1', '12 12 < 1']);
  });
});

describe('units', () => {
  it.each([
    ['8千元', '8千元 8000 = CNY'],
    ['人民币 80元', '人民币 80元 80 = CNY'],
    ['3亿元人民币', '3亿元人民币 300000000 = CNY'],
    ['两元五角', '两元五角 2.5 = CNY'],
    ['三块五', '三块五 3.5 = CNY'],
    ['12.5亿美元', '12.5亿美元 1250000000 = USD'],
    ['HK$3.5亿', 'HK$3.5亿 350000000 = HKD'],
    ['9瑞士法郎', '9瑞士法郎 9 = CHF'],
    ['80美元/桶', '80美元/桶 80 = USD/[bbl_us]'],
    ['每吨600元', '600元 600 = CNY/t'],
    ['12公里', '12公里 12 = km'],
    ['3.2万平方米', '3.2万平方米 32000 = m2'],
    ['600亩', '600亩 600 = {mu}'],
    ['40千瓦时', '40千瓦时 40 = kW.h'],
    ['用电30度', '30度 30 = kW.h'],
    ['5个半月', '5个半月 5.5 = mo'],
    ['两小时', '两小时 2 = h'],
    ['三分之二的渔船', '三分之二 66.66666666666666 = %'],
    ['百分之十二', '百分之十二 12 = %'],
    ['千分之三', '千分之三 0.3 = %'],
    ['三成五', '三成五 35 = %'],
    ['八五折', '八五折 85 = %'],
    ['过半数', '半数 50 > %'],
    ['2个百分点', '2个百分点 2 = %{point}'],
    ['3块礁石', '3 3 = 1'],
    ['5桶鱼', '5 5 = 1'],
  ])('%s', (text, shown) => {
    expect(read(text)).toEqual([shown]);
  });
});

describe('malformed digits keep their readings', () => {
  it.each([
    ['3,2016辆', [32_016, 3.2016, 3]],
    ['3，2016辆', [32_016, 3.2016, 3]],
    ['1.2.3亿元', [12_300_000_000, 1_230_000_000, 100_000_000]],
  ])('%s', (text, readings) => {
    const [quantity] = chineseReport(text).quantities;
    expect(quantity?.value ?? null).toBeNull();
    expect(quantity?.readings?.map(({ value }) => value) ?? []).toEqual(readings);
  });
});

describe('what is no quantity', () => {
  it.each([
    '四川来的渔民',
    '渔民一直在海上',
    '海湾统一管理渔船',
    '鱼味十足',
    '从陆地看海',
    '订单A20230017已发货',
    '拨打12345热线',
    '“净港—2020”行动',
    '《2030年规划》',
    '主队2比1获胜',
    '亿元项目',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['第三艘渡轮', '三'],
    ['10月26日退潮', '10'],
    ['上午8时开船', '8'],
    ['一个海湾', '一'],
  ])('%s is read, but claims nothing', (text, quote) => {
    const { quantities, claims } = chineseReport(text);
    expect(quantities[0]?.quote).toBe(quote);
    expect(claims).toEqual([]);
  });
});
