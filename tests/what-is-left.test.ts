import { describe, test } from 'vitest';

/**
 * What the first issue still asks for, named so that it is seen in every run. A line goes when its
 * real test stands beside the code.
 */
describe('the house, still to be done', () => {
  test.todo(
    '250 tickets/s accepted over HTTP with a partner key (measured 111/s on a loaded machine)',
  );
  test.todo('ticket to offer on the desk p95 <= 300 ms (a signal seems late or lost in the bench)');
  test.todo('public page: server time p95 <= 10 ms, measured on a quiet machine');
  test.todo('first database <= 15 s and second start <= 3 s, measured through npm start');
  test.todo('npm run bench -- core --json --save on a quiet machine; figures committed');
  test.todo('npm run soak with the large counts; figures committed');
  test.todo('axe and screenshots of every page in one journey, headquarters and kiosk included');
  test.todo('a fresh clone beside shared/: npm start and npm test as a stranger');
  test.todo('an anonymous idempotency key is bound to the visitor, so a guessed key gives nothing');
  test.todo('staff are added and changed on a page; positions and equipment too');
  test.todo('the desk: what the person takes away (E) and asking a colleague for help (H)');
  test.todo('the self-service point ends its idle session by itself');
  test.todo('a working day played by the demonstration when it is opened out of hours');
});
