import { signal } from '@preact/signals';

/** Long enough to compare a row with a card, short enough for somebody who goes to fetch tea. */
const SECONDS = 120;

/** Whether personal data is shown in full. It is masked again after a while, and when the page is left. */
export class Revealed {
  readonly on = signal(false);
  #timer = 0;
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    addEventListener('blur', () => this.hide());
    document.addEventListener('visibilitychange', () => document.hidden && this.hide());
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), SECONDS * 1000);
    if (this.on.peek()) return;
    this.on.value = true;
    this.#changed();
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (!this.on.peek()) return;
    this.on.value = false;
    this.#changed();
  }
}
