import { simplified } from '../languages/zh/characters.js';

/** A comma between full-width digits groups them: １２，３４５. */
const wideComma = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

/** Full-width digits, letters and the signs that numbers are written with. */
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％．＋－／＾～＄＜＞＝＂\u3000]/g;
const yen = /￥/g;
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/**
 * The same text as the tables are written: digits and signs of common width, simplified characters. One character
 * stays one, so that offsets hold.
 */
export function normalise(text: string): string {
  return text
    .replace(wideComma, ',')
    .replace(wide, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(yen, '¥')
    .replace(traditional, (sign) => simplified.get(sign) ?? sign);
}
