import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DeskState } from '../../../modules/desk/contract.ts';
import { coalesce } from './coalesce.ts';
import { openSharedStream } from './shared-stream.ts';

/** Signals of one change arrive within this time of each other (ms). */
const burst = 50;

/** Reads the desk again when something of this person or this office changed, and after a break. */
export function useLive({ me, presence }: DeskState): void {
  const client = useQueryClient();
  const topics = [`desk:${me.id}`, presence.siteId === null ? [] : `site:${presence.siteId}`]
    .flat()
    .join(',');
  useEffect(() => {
    const readAgain = coalesce(() => {
      void client.invalidateQueries({ queryKey: ['desk'] });
      void client.invalidateQueries({ queryKey: ['places'] });
    }, burst);
    // A lost stream may be a lost server: the reading tells which, and shows it.
    const stream = openSharedStream(topics, readAgain);
    return () => {
      stream.close();
      readAgain.cancel();
    };
  }, [client, topics]);
}
