/** What earlier runs worked out, so that only what is new has to be worked out again. */
export interface Memory {
  /**
   * The answer to a question, from an earlier run or worked out now.
   *
   * @param question what is asked, and all that the answer depends on but for the program
   * @param work out the answer; it must be plain data, which is the same after a round trip through JSON
   * @param holds whether an answer of an earlier run still holds; it does unless this says otherwise
   */
  recall<Answer>(
    question: () => readonly string[],
    work: () => Answer,
    holds?: (answer: Answer) => boolean,
  ): Answer;

  /** The same in two parts: few ask for the long one, and that of an earlier run is read when it is called for. */
  recallApart<Short, Long>(
    question: () => readonly string[],
    work: () => InTwo<Short, Long>,
  ): { short: Short; long: () => Long };

  /** The same, where the work takes its time. */
  recallLater<Answer>(question: () => readonly string[], work: () => Promise<Answer>): Promise<Answer>;
}

interface InTwo<Short, Long> {
  short: Short;
  long: Long;
}
