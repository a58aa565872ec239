import { useEffect, useRef } from 'preact/hooks';
import type { Move } from './Row.tsx';

interface Props {
  text: string;
  label: string;
  /** Called once: with the text to be kept, or with null if nothing is to change. */
  onEnd(text: string | null, move: Move): void;
}

/** The field over a cell. Enter and Tab keep what was typed, Escape drops it, and so does leaving it unchanged. */
export function CellEditor({ text, label, onEnd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    // Somebody who turns to another window for the right number finds the edit again, but others see nothing of it.
    const veil = (isVeiled: boolean) => field.current?.classList.toggle('is-veiled', isVeiled);
    const listen = new AbortController();
    addEventListener('blur', () => veil(true), { signal: listen.signal });
    addEventListener('focus', () => veil(false), { signal: listen.signal });
    return () => listen.abort();
  }, []);

  const end = (keep: boolean, move: Move) => {
    // Enter takes the field away, which blurs it: that is the same end, not a second one.
    if (ended.current) return;
    ended.current = true;
    const typed = field.current?.value ?? text;
    onEnd(keep && typed !== text ? typed : null, move);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method pick characters, they do not end the edit.
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter') end(true, 'down');
    else if (event.key === 'Tab') end(true, event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') end(false, 'stay');
    else return;
    event.preventDefault();
  };

  return (
    <input
      ref={field}
      class="grid-editor"
      type="text"
      defaultValue={text}
      aria-label={label}
      lang="zh-CN"
      autocomplete="off"
      spellcheck={false}
      onKeyDown={onKeyDown}
      onBlur={() => document.hasFocus() && end(true, 'away')}
    />
  );
}
