import type { Result } from '../../kernel/result.ts';
import type { z } from 'zod';
import type * as contract from './contract.ts';

type WorkResult = z.infer<typeof contract.workResult>;

/** Everything the desk can do; each is one transaction of the module that owns it. */
export interface DeskCommands {
  mayAttend(roles: readonly string[]): boolean;
  takePosition(staffId: string, positionId: string): Promise<Result<unknown>>;
  /** Going off hands over what is parked or reserved: it waits again, with its place. */
  setPresence(
    staffId: string,
    state: z.infer<typeof contract.chooseState>['state'],
  ): Promise<Result<unknown>>;
  raiseAlarm(staffId: string): Promise<Result<unknown>>;
  answerAlarm(staffId: string, alarmId: string): Promise<Result<unknown>>;
  work(
    workId: string,
    action:
      | { kind: 'accept' | 'decline' | 'undo' | 'no-show'; staffId: string }
      | { kind: 'finish'; staffId: string; result: WorkResult },
  ): Promise<Result<unknown>>;
  /** Takes somebody from the line, or resumes what was parked. */
  take(staffId: string, workId: string): Promise<Result<unknown>>;
  callAgain(staffId: string, workId: string): Promise<Result<unknown>>;
  park(staffId: string, workId: string, minutes: number | null): Promise<Result<unknown>>;
  release(staffId: string, workId: string): Promise<Result<unknown>>;
  transfer(
    staffId: string,
    workId: string,
    to: z.infer<typeof contract.transfer>,
  ): Promise<Result<unknown>>;
  prioritise(staffId: string, workId: string, priority: number): Promise<Result<unknown>>;
  writeNotes(staffId: string, contactId: string, notes: string): Promise<Result<unknown>>;
  addQuestion(
    staffId: string,
    contactId: string,
    procedureId: string | null,
  ): Promise<Result<unknown>>;
  changeQuestion(
    staffId: string,
    contactId: string,
    questionId: string,
    change: z.infer<typeof contract.changeQuestion>,
  ): Promise<Result<unknown>>;
  link(
    staffId: string,
    contactId: string,
    citizenId: string,
    evidence: z.infer<typeof contract.linkContact>['evidence'],
  ): Promise<Result<unknown>>;
  unlink(staffId: string, contactId: string): Promise<Result<unknown>>;
  giveTicket(
    staffId: string,
    request: z.infer<typeof contract.welcomeTicket>,
    idempotencyKey: string | null,
    language: string,
  ): Promise<Result<contract.WelcomeTicketGiven>>;
}
