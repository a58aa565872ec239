import { Client } from './model/client.ts';
import { Session } from './model/session.ts';

/** The roster being checked. It outlives the page, so that somebody who looks up a rule finds the sheet as it was. */
export const session = new Session(new Client());

/** The browser asks before edits are lost. */
addEventListener('beforeunload', (event) => {
  if (session.unsaved.peek()) event.preventDefault();
});
