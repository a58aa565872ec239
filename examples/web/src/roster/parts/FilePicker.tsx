import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import { Button, type IconName } from '../../ui/index.ts';

interface Props {
  variant?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  small?: boolean;
  onFile(file: File): void;
  children: ComponentChildren;
}

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt';

/** A button that asks for a file. */
export function FilePicker({ onFile, children, ...button }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={KINDS}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
