import { signal } from '@preact/signals';

// The width below which the style sheets put everything below each other.
const query = matchMedia('(max-width: 63.99rem)');

/** Whether the screen is too narrow for the sheet and what stands beside it. */
export const narrow = signal(query.matches);

query.addEventListener('change', () => (narrow.value = query.matches));
