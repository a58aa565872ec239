import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { t } from '../i18n.ts';
import { Button } from './button.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** The buttons below. */
  readonly actions?: ComponentChildren;
  readonly wide?: boolean;
}

/** A modal dialog; the browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, children, actions, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} class={`dialog${wide ? ' wide' : ''}`} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <Button variant="quiet" icon="cross" label={t('关闭', 'Close')} onClick={onClose} />
          </header>
          <div class="body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
