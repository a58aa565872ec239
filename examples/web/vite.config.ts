import { defineConfig } from 'vite';

import { contentSecurityPolicy } from './build/csp.ts';
import { serviceWorker } from './build/service-worker.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any host.
  base: './',
  plugins: [contentSecurityPolicy(), serviceWorker()],
  build: {
    // 109 is the last Chromium of Windows 7, which schools still have.
    target: ['chrome109', 'firefox115', 'safari16'],
    // Data addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  // The package of the library stands in the same repository.
  server: { fs: { allow: ['../..'] } },
});
