import type { ComponentChildren } from 'preact';

import { narrow } from './narrow.ts';

interface Props {
  class: string;
  title: ComponentChildren;
  children: ComponentChildren;
}

/** What stands open where there is room, and is folded up under its title where there is none. */
export function Fold({ class: name, title, children }: Props) {
  if (!narrow.value) return <div class={name}>{children}</div>;
  return (
    <details class={`fold-up ${name}`}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
