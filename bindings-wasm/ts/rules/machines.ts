import { decide as decideChange, evolve as evolveChange } from "../generated/topics/change_request.js";
import { decide as decideDeletion, evolve as evolveDeletion } from "../generated/topics/member_deletion.js";
import { decide as decideMigration, evolve as evolveMigration } from "../generated/topics/migration.js";
import { decide as decideTransfer, evolve as evolveTransfer } from "../generated/topics/transfer.js";
import type { Finding } from "../generated/findings.js";
import type * as t from "../generated/types.js";
import type { Answer } from "./answer.js";
import type { Options } from "./ask.js";

/** What follows from a command. */
export interface Decided<Event> {
  readonly verdict: t.Verdict;
  readonly findings: ReadonlyArray<Finding>;
  /** What happened, to be stored in this order; empty if the command was refused. */
  readonly events: ReadonlyArray<Event>;
}

/**
 * A procedure as a portal runs it: it stores the events, and the state is what they add up to. Both functions are pure.
 */
export interface Machine<State, Command, Event> {
  /** The state in which nothing has happened. */
  readonly initial: State;
  /** What follows from a command in a state. */
  decide(state: State, command: Command, options?: Options): Decided<Event>;
  /** The state after events. */
  evolve(state: State, events: ReadonlyArray<Event>, options?: Options): State;
}

function decided<E>({ verdict, findings, value }: Answer<{ readonly events: ReadonlyArray<E> }>): Decided<E> {
  return { verdict, findings, events: value?.events ?? [] };
}

/**
 * A transfer in the national system.
 *
 * @param world the organizations and members that the application is about
 */
export function nationalTransfer(
  world: t.Directory = {},
): Machine<t.NationalApplicationInput, t.NationalAct, t.NationalEvent> {
  return {
    initial: {},
    decide: (application, act, options) =>
      decided(decideTransfer({ workflow: "national", application, act, world }, options)),
    evolve: (application, events, options) =>
      evolveTransfer({ workflow: "national", application, events }, options).value?.application ?? application,
  };
}

/**
 * A transfer in Guangdong's own system.
 *
 * @param world the organizations and members that the application is about
 */
export function guangdongTransfer(
  world: t.Directory = {},
): Machine<t.GuangdongApplicationInput, t.GuangdongAct, t.GuangdongEvent> {
  return {
    initial: {},
    decide: (application, act, options) =>
      decided(decideTransfer({ workflow: "guangdong", application, act, world }, options)),
    evolve: (application, events, options) =>
      evolveTransfer({ workflow: "guangdong", application, events }, options).value?.application ?? application,
  };
}

/** The request to delete a member's record. */
export function memberDeletion(): Machine<t.RecordState, t.RecordCommand, t.RecordEvent> {
  return {
    initial: "normal",
    decide: (state, command, options) => decided(decideDeletion({ state, command }, options)),
    evolve: (state, events, options) => evolveDeletion({ state, events }, options).value?.state ?? state,
  };
}

/** The migration of organizations. */
export function migrationOf(): Machine<t.MigrationInput, t.MoveCommand, t.MoveEvent> {
  return {
    initial: { stage: "preparing" },
    decide: (state, command, options) => decided(decideMigration({ state, command }, options)),
    evolve: (state, events, options) => evolveMigration({ state, events }, options).value?.state ?? state,
  };
}

/** A change of an organization's information that its superior approves. */
export function changeRequestOf(): Machine<t.ChangeState, t.ChangeCommand, t.ChangeEvent> {
  return {
    initial: "unchanged",
    decide: (state, command, options) => decided(decideChange({ state, command }, options)),
    evolve: (state, events, options) => evolveChange({ state, events }, options).value?.state ?? state,
  };
}

/** One case of a procedure: its state and everything that happened. */
export class Case<State, Command, Event> {
  readonly #machine: Machine<State, Command, Event>;
  readonly #events: Event[] = [];
  #state: State;

  /** A new case, or the one that stored events tell. */
  constructor(machine: Machine<State, Command, Event>, events: ReadonlyArray<Event> = [], options?: Options) {
    this.#machine = machine;
    this.#state = machine.initial;
    this.#take(events, options);
  }

  /** Where it stands. */
  get state(): State {
    return this.#state;
  }

  /** What happened, in order. */
  get events(): ReadonlyArray<Event> {
    return this.#events;
  }

  /** Carries a command out, unless it is refused: the answer tells. */
  do(command: Command, options?: Options): Decided<Event> {
    const answer = this.#machine.decide(this.#state, command, options);
    this.#take(answer.events, options);
    return answer;
  }

  #take(events: ReadonlyArray<Event>, options: Options | undefined): void {
    if (events.length === 0) return;
    this.#state = this.#machine.evolve(this.#state, events, options);
    this.#events.push(...events);
  }
}
