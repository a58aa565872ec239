import { Fragment } from 'preact';

/** A text with the words looked for marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const useful = words.filter((word) => text.toLowerCase().includes(word));
  if (useful.length === 0) return <>{text}</>;
  const pattern = new RegExp(`(${useful.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  return (
    <>
      {text.split(pattern).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>))}
    </>
  );
}
