import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusOnWork } from '../keys/focus-on-work.js';
import { KeyButton } from '../keys/key-button.js';

interface Props {
  title: string;
  wide: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** Holds the focus while it is open, and gives it back. */
export function Dialog({ title, wide, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current!.showModal();
    document.getElementById('panel-title')?.focus();
    return focusOnWork;
  }, []);
  return (
    <dialog
      ref={element}
      class={wide ? 'panel panel-wide' : 'panel'}
      aria-labelledby="panel-title"
      // What is typed right behind Escape is meant for the page: a browser tells of the closing only later.
      onCancel={onClose}
      onClose={onClose}
    >
      <header class="panel-head">
        <h1 id="panel-title" tabIndex={-1}>
          {title}
        </h1>
        <KeyButton name="Esc" class="quiet" onPress={onClose}>
          close
        </KeyButton>
      </header>
      <div class="panel-body" tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
    </dialog>
  );
}
