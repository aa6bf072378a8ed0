import type { ComponentChildren } from 'preact';
import { KeyCap } from './key-cap.js';

interface Props {
  name: string;
  class?: string;
  id?: string;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  onPress: () => unknown;
  children: ComponentChildren;
}

/** A button that shows its key. */
export function KeyButton({ name, disabled, pressed, expanded, onPress, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-keyshortcuts={name === 'space' ? 'Space' : name}
      {...(disabled && { disabled })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={() => void onPress()}
    >
      <KeyCap name={name} />
      <span>{children}</span>
    </button>
  );
}
