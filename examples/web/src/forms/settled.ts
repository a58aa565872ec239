import { useEffect, useState } from 'preact/hooks';

/**
 * Whether to show what is wrong with a text: at once if it is long enough to be whole, else when the person pauses or has
 * left the field. Nobody likes to be told of an error in the middle of a number.
 */
export function useSettled(text: string, whole: number, pause = 900): { settled: boolean; onBlur: () => void } {
  const [done, setDone] = useState('');
  useEffect(() => {
    if (text === done) return;
    const timer = setTimeout(() => setDone(text), text.length >= whole ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text, whole, pause, done]);
  return { settled: text === done || text.length >= whole, onBlur: () => setDone(text) };
}
