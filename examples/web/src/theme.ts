/** Light, dark, or as the system has it. */
import { signal } from '@preact/signals';

import { read, write } from './i18n.ts';

export type Theme = 'system' | 'light' | 'dark';

const STORED = 'zhtj.theme';

function initial(): Theme {
  const stored = read(STORED);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export const theme = signal<Theme>(initial());

/** Tells the style sheets, which follow the system unless the root says otherwise. */
export function applyTheme(): void {
  const root = document.documentElement;
  if (theme.value === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme.value;
}

export function setTheme(value: Theme): void {
  theme.value = value;
  write(STORED, value);
  applyTheme();
}
