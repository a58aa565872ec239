import type { Severity } from '../model/types.ts';

// Shapes differ as well as colours: octagon with a cross, diamond with a question mark, triangle, circle.
const SHAPES: Readonly<Record<Severity, { outline: string; sign: string }>> = {
  error: { outline: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' },
  undecided: { outline: 'M8 .6 15.4 8 8 15.4.6 8z', sign: 'M6.3 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.9.6-.9 1.2M8 11.4v.2' },
  warning: { outline: 'M8 1.2 15.4 14.4H.6z', sign: 'M8 5.8v4M8 12v.2' },
  note: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M8 7.4v4M8 4.8v.2' },
};

/** The sign of a severity. It only repeats what stands beside it in words. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const { outline, sign } = SHAPES[severity];
  return (
    <svg class={`sign sign-${severity}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path class="sign-outline" d={outline} />
      <path class="sign-mark" d={sign} />
    </svg>
  );
}
