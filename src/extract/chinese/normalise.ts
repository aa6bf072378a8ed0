import { simplified } from '../languages/zh/characters.js';

/** A comma of Chinese width between digits groups them, rightly or wrongly: １２，３４５ and 3，2016; 2，2024年 does not. */
const grouped = /(?<![\d.])\d{1,3}(?:，\d{3,5})+(?![\d年])/g;

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
    .replace(wide, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(grouped, (digits) => digits.replaceAll('，', ','))
    .replace(yen, '¥')
    .replace(traditional, (sign) => simplified.get(sign) ?? sign);
}
