import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/markdown/escape-markdown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['plain figures stay plain', '47.43 billion (up 12%), about 3-4', '47.43 billion (up 12%), about 3-4'],
    ['emphasis and code', '*118* _boats_ `ls`', '\\*118\\* \\_boats\\_ \\`ls\\`'],
    ['links and images', '![x](y) [z]: u', '!\\[x\\](y) \\[z\\]: u'],
    ['HTML and entities', '<b>&lt; R&D', '\\<b\\>&amp;lt; R&D'],
    ['table cells', 'a|b', 'a\\|b'],
    ['a heading', '# 118 boats', '\\# 118 boats'],
    ['list items', '- 118', '\\- 118'],
    ['numbered list items', '1. 118 boats', '1\\. 118 boats'],
    ['a decimal at the start', '1.5 tons', '1.5 tons'],
    ['an underline that makes headings', '=== boats', '\\=== boats'],
    ['bare addresses', 'http://bay.example www.bay.example', 'http\\://bay.example www\\.bay.example'],
    ['mail addresses and names', 'ann@bay.example', 'ann<!-- -->@bay.example'],
    ['backslashes', 'a\\*b', 'a\\\\\\*b'],
    ['line ends and controls', ' a\n\n# b\u001b[1m', ' a  # b�\\[1m'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
