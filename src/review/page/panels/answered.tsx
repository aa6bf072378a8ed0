import type { ComponentChildren } from 'preact';
import { useAnswer } from './use-answer.js';

interface Props<T> {
  ask: () => Promise<T>;
  /** What is asked for; asked again where it changes. */
  about: string;
  children: (answer: T) => ComponentChildren;
}

/** Something that has to be asked for before it can be shown. */
export function Answered<T>({ ask, about, children }: Props<T>) {
  const { answer, refusal } = useAnswer(ask, about);
  if (refusal !== undefined) return <p role="alert">{refusal}</p>;
  return answer === undefined ? <p role="status">Reading …</p> : <>{children(answer)}</>;
}
