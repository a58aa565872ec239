/** Keeps the page on the device, and tells when a newer one is there. */
import { signal } from '@preact/signals';

/** Loads the new version, if there is one. It waits to be asked, since somebody may be in the middle of a roster. */
export const update = signal<(() => void) | undefined>(undefined);

function offer(waiting: ServiceWorker): void {
  update.value = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('activate');
  };
}

/** Without service workers (an old browser, or a page opened without https) the page works, but not offline. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(new URL('./sw.js', document.baseURI));
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
      });
    });
  } catch (error) {
    console.warn('the page is not kept for use offline', error);
  }
}
