/** So many words are kept; a corpus has few more that come again and again. */
const most = 50_000;

/** A function of a word that keeps its answers: the same few thousand words make up most of any text. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const fresh = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
