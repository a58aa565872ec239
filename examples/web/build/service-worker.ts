import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Lists every file below a folder, relative to it, with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Writes `sw.js` beside the built page: the source in `src/sw.js` with the list of all built files and a version that
 * changes when any of them does.
 */
export function serviceWorker(): Plugin {
  let out = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      const files = filesBelow(out).filter((file) => file !== 'sw.js');
      const digest = createHash('sha256');
      for (const file of files) digest.update(file).update(readFileSync(join(out, file)));
      const version = digest.digest('hex').slice(0, 12);
      const source = readFileSync(new URL('../src/sw.js', import.meta.url), 'utf8');
      const filled = source
        .replace("'__VERSION__'", JSON.stringify(version))
        .replace('[/* __FILES__ */]', JSON.stringify(files));
      writeFileSync(join(out, 'sw.js'), filled);
    },
  };
}
