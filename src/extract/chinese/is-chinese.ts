const han = /[\u3400-\u9fff]/;
const eachHan = /[\u3400-\u9fff]/g;
const eachWord = /[A-Za-z]{2,}/g;
const kana = /[\u3041-\u30ff]/;

/**
 * Whether a sentence is read as Chinese: it has as many Han characters as Latin words, and no kana, which would make
 * it Japanese. A Han name in brackets makes no English sentence Chinese. In a report whose metadata say so, a sentence
 * of figures alone is Chinese too.
 */
export function isChinese(sentence: string, language = ''): boolean {
  if (!han.test(sentence)) return language.startsWith('zh') && sentence.search(eachWord) < 0;
  const words = sentence.match(eachWord)?.length ?? 0;
  return !kana.test(sentence) && (sentence.match(eachHan)?.length ?? 0) >= words;
}
