import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Icon, type IconName } from './icon.tsx';

/** The head of a page: its only h1, which takes the focus when the page changes, and what the page is for. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading);
  return (
    <div class="page-head">
      <h1 ref={heading} tabIndex={-1} id="page-title">
        {title}
      </h1>
      {children && <p class="lead">{children}</p>}
    </div>
  );
}

export function Panel({ title, children, class: name = '' }: { title?: string; children: ComponentChildren; class?: string }) {
  return (
    <section class={`panel stack ${name}`}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

export type NoticeKind = 'error' | 'warning' | 'note' | 'ok';

/** A message of the page itself. Errors interrupt a screen reader, others wait. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ComponentChildren }) {
  const icons: Readonly<Record<NoticeKind, IconName>> = { error: 'error', warning: 'warning', note: 'note', ok: 'ok' };
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}

/** What stands where there is nothing yet. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={32} />
      <p class="empty-title">{title}</p>
      {children && <div class="soft">{children}</div>}
    </div>
  );
}

/** Whether a page was shown before, so that the next one is a change somebody asked for. */
let visited = false;

/** The head of a page takes the focus when the page is changed, but not when the first one is shown. */
function useFocusOnArrival(element: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    if (visited) {
      element.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    visited = true;
  }, [element]);
}
