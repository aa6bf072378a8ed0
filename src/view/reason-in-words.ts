const words: Readonly<Record<string, string>> = {
  'other-date': 'another date',
  'other-scope': 'another scope',
  'other-definition': 'another definition',
  glossary: 'one thing in two words',
  misread: 'misread by the checker',
};

/** Why a reviewer saw no discrepancy: a code of the review's keys in words, and what was written as it is. */
export function reasonInWords(reason: string): string {
  return words[reason] ?? reason;
}
