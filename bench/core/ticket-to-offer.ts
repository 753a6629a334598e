import { randomUUID } from 'node:crypto';
import type { RunningServer } from '../../tests/support/server.ts';
import { signIn } from './desk-client.ts';

/**
 * Milliseconds from the request for a ticket until the desk knows of the offer: signal over the
 * stream, view read again. The member of staff finishes each person before the next comes.
 */
export async function ticketToOffer(
  server: RunningServer,
  staff: { readonly user: string; readonly password: string },
  key: string,
  rounds: number,
): Promise<number[]> {
  const desk = await signIn(server.origin, staff.user, staff.password);
  const { sites } = await desk.places();
  const site = sites[0];
  const position = site?.positions.find(
    ({ kind, occupant }) => kind === 'point0' && occupant === null,
  );
  if (site === undefined || position === undefined) throw new Error('no free position');
  await desk.act('/position', { positionId: position.id });
  const me = await desk.act('/presence', { state: 'available' });
  let wake = (): void => undefined;
  const end = await desk.listen([`desk:${me.me.id}`, `site:${site.id}`], () => wake());
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const taken = await fetch(`${server.origin}/api/v1/tickets`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Connecta-Key': key,
      },
      body: JSON.stringify({ site: site.id, service: 'point0' }),
    });
    if (taken.status !== 201) throw new Error(`ticket: ${taken.status} ${await taken.text()}`);
    let state = await desk.state();
    while (state.offer === null) {
      if (performance.now() - start > 20_000) throw new Error('no offer in 20 s');
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, 1_000);
      });
      state = await desk.state();
    }
    times.push(performance.now() - start);
    await desk.act(`/work/${state.offer.workId}/accept`);
    await desk.act(`/work/${state.offer.workId}/finish`, { result: 'solved' });
    await desk.act('/presence', { state: 'available' });
  }
  end();
  return times;
}
