import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DeskPlaces, DeskState } from '../../../modules/desk/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { placesQuery, stateKey } from './queries.ts';

export function usePlaces(): DeskPlaces | undefined {
  const { settings } = useSettings();
  return useQuery(placesQuery(settings.language)).data;
}

/** Puts a state that a command answered on screen; an older reading still under way is dropped. */
export function useShowState(): (answer: unknown) => Promise<void> {
  const { settings } = useSettings();
  const client = useQueryClient();
  return useCallback(
    async (answer) => {
      const key = stateKey(settings.language);
      if (!isDeskState(answer)) return client.invalidateQueries({ queryKey: key });
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(key, answer);
    },
    [client, settings.language],
  );
}

function isDeskState(answer: unknown): answer is DeskState {
  return typeof answer === 'object' && answer !== null && 'presence' in answer && 'line' in answer;
}
