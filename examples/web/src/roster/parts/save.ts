import type { Product } from '../model/port.ts';

/** Hands a file to the browser's downloads. */
export function save({ bytes, type }: Product, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
