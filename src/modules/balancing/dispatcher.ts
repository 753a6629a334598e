import type { Clock } from '../../kernel/clock.ts';
import type { Signals } from '../../platform/signals/signals.ts';
import type { DecideOffers, IdlePerson, OfferDecision, WaitingWork } from './core/decide-offers.ts';

/** What the dispatcher asks of `staff` and `work`; `composition.ts` gives it. */
export interface DispatcherDeps {
  readonly clock: Clock;
  readonly signals: Signals;
  readonly decide: DecideOffers;
  idlePeople(): Promise<IdlePerson[]>;
  /** Waiting work that somebody among `people` could be offered, oldest place first. */
  waitingFor(people: readonly IdlePerson[]): Promise<WaitingWork[]>;
  /** Makes one offer; false when it was no longer possible (somebody was faster). */
  offer(decision: OfferDecision): Promise<boolean>;
  /** Ends offers whose time is over and holds that end now. */
  expire(): Promise<void>;
  /** Runs after each round: people near their turn are told, and so on. */
  afterRound(): Promise<void>;
  onError(error: unknown): void;
}

export interface Dispatcher {
  /** Asks for a round; rounds never overlap and requests during one cause exactly one more. */
  wake(): void;
  stop(): Promise<void>;
}

/** Lost signals and time-outs heal within this time. */
const pollMs = 1000;
/** A burst (hundreds of numbers a second) shares rounds; the first change of a burst waits for none. */
const betweenRoundsMs = 25;

/**
 * Event-driven: a round runs at once after each change of work or presence, so an offer reaches the
 * desk in milliseconds, not at the next tick. Races between nodes are decided by the database.
 */
export function startDispatcher(deps: DispatcherDeps): Dispatcher {
  let running: Promise<void> | null = null;
  let again = false;
  const state = { stopped: false };

  const round = async (): Promise<void> => {
    const people = await deps.idlePeople();
    if (people.length > 0) {
      const waiting = await deps.waitingFor(people);
      if (waiting.length > 0) {
        const decisions = deps.decide({ now: deps.clock.now(), people, waiting });
        for (const decision of decisions) if (!(await deps.offer(decision))) again = true;
      }
    }
    await deps.afterRound();
  };

  const wake = (): void => {
    if (state.stopped) return;
    if (running !== null) {
      again = true;
      return;
    }
    running = (async () => {
      do {
        if (again) await new Promise((resolve) => setTimeout(resolve, betweenRoundsMs));
        again = false;
        try {
          await round();
        } catch (error) {
          deps.onError(error);
        }
      } while (again && !state.stopped);
    })().finally(() => {
      running = null;
      if (again && !state.stopped) wake();
    });
  };

  const unsubscribe = deps.signals.subscribe((topic) => {
    if (topic === 'work') wake();
  });
  const timer = setInterval(() => {
    deps.expire().catch(deps.onError);
    wake();
  }, pollMs);
  wake();
  return {
    wake,
    async stop() {
      state.stopped = true;
      clearInterval(timer);
      unsubscribe();
      await running;
    },
  };
}
