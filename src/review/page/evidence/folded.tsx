import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: () => ComponentChildren;
}

/** What is made only when somebody unfolds it: most never do, and each costs time that the next finding waits. */
export function Folded({ title, children }: Props) {
  const open = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {open.value && children()}
    </details>
  );
}
