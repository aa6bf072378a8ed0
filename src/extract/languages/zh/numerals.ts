/** Han digits, the formal ones of cheques among them. */
export const digits: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    Array.from(signs, (sign): [string, number] => [sign, value]),
  ),
);

/** Tens in one sign. */
export const tens: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

/** Powers of ten that multiply one digit. */
export const smallUnits: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

/** Powers of ten that multiply all that stands before them down to a larger one. */
export const bigUnits: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** A digit that is not told: 几十, 数百. */
export const openDigits: ReadonlySet<string> = new Set(['几', '数']);

/** Behind a round number, so much and some more: 十多万, 500余, 二十几, 十来. */
export const moreSigns: ReadonlySet<string> = new Set(['多', '余', '几', '来']);

/** Formal digits that alone are far more often a part of a word: 陆地, 退伍, 放肆, 收拾. */
export const ambiguousAlone: ReadonlySet<string> = new Set('陆伍肆拾叁柒捌玖贰佰仟');

/** What a scale sign begins where it is no number: 千瓦, 百货, 兆瓦. */
export const scaleOfUnit: Readonly<Record<string, string>> = {
  百: '货姓',
  千: '瓦克米卡伏赫帕焦字里',
  兆: '瓦赫帕字比',
  十: '字堰',
};

/** Bare scales that an amount may begin with where a unit or counting word follows: 百万元, 千亿元. */
export const bareScales: readonly string[] = ['百万', '千万', '百亿', '千亿', '万亿', '百', '千', '万', '亿'];

/** Before a bare scale, which then is an amount: 上百, 近千, 逾万, 超百万. */
export const scaleOpeners: ReadonlySet<string> = new Set('上近逾超过破约达数几');

/** Behind 打, where it is a verb and no dozen: 三打击, 十打架. */
export const notDozen: ReadonlySet<string> = new Set('击架破造开扮听扰劫压印算工车的');
