// Finds Firefox (FIREFOX names another one).
import { existsSync } from 'node:fs';

/** The path of the program; undefined if there is none. */
export const firefox = () =>
  process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
