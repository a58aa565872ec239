import { useEffect, useState } from 'preact/hooks';

/**
 * Takes a file dropped anywhere on the page; tells whether one is being held over it. Without this the browser would leave
 * the page to show the file, and edits would be lost.
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Every element on the way sends its own events, so entering and leaving are counted.
    let depth = 0;
    const enter = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const listen = new AbortController();
    const on = (name: 'dragenter' | 'dragleave' | 'dragover' | 'drop', then: (event: DragEvent) => void) =>
      addEventListener(name, then, { signal: listen.signal });
    on('dragenter', () => enter(1));
    on('dragleave', () => enter(-1));
    on('dragover', (event) => event.preventDefault());
    on('drop', (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    });
    return () => listen.abort();
  }, []);
  return isOver;
}
