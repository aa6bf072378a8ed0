import { expect, it } from 'vitest';
import { wrap } from '../../src/report/wrap.js';

it.each<[string, number, 'whole' | 'broken', string[]]>([
  ['', 10, 'whole', []],
  ['the ferry to Kestrel Bay', 12, 'whole', ['the ferry to', 'Kestrel Bay']],
  ['the harbour-office.example/ferry page', 10, 'whole', ['the', 'harbour-office.example/ferry', 'page']],
  ['the 1234567890123 boats', 8, 'broken', ['the', '12345678', '90123', 'boats']],
  ['渔市售出三百一十吨鳕鱼', 9, 'broken', ['渔市售出', '三百一十', '吨鳕鱼']],
  ['at 渔市售出三百吨 today', 9, 'broken', ['at', '渔市售出', '三百吨', 'today']],
])('wrap %j to %i cells, longer words %s', (text, cells, longer, expected) => {
  expect(wrap(text, cells, longer)).toEqual(expected);
});
