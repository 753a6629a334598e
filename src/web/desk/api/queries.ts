import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  DeskAnswer,
  DeskPlaces,
  DeskSearch,
  DeskState,
} from '../../../modules/desk/contract.ts';
import type { DeskLanguage } from '../words.ts';
import { isLost } from './problem.ts';
import { request } from './request.ts';

/** A screen wrong for more than 20 s after a lost signal is a defect; a lost server is asked sooner. */
const poll = 20_000;
const pollWhileLost = 4000;

export const stateKey = (language: DeskLanguage) => ['desk', language] as const;

export function deskStateQuery(language: DeskLanguage) {
  return queryOptions({
    queryKey: stateKey(language),
    queryFn: ({ signal }) => request<DeskState>('/desk', { language, signal }),
    refetchInterval: ({ state }) => (isLost(state.error) ? pollWhileLost : poll),
    refetchIntervalInBackground: true,
  });
}

export function placesQuery(language: DeskLanguage) {
  return queryOptions({
    queryKey: ['places', language],
    queryFn: ({ signal }) => request<DeskPlaces>('/desk/places', { language, signal }),
    staleTime: 5000,
  });
}

/** Nothing is asked for fewer than two letters. */
export function searchQuery(text: string, language: DeskLanguage) {
  const q = text.trim();
  return queryOptions({
    queryKey: ['search', language, q],
    queryFn: ({ signal }) =>
      request<DeskSearch>('/desk/search', { language, query: { q }, signal }),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

export function answerQuery(procedureId: string, language: DeskLanguage) {
  return queryOptions({
    queryKey: ['answer', language, procedureId],
    queryFn: ({ signal }) =>
      request<DeskAnswer>(`/desk/answers/${encodeURIComponent(procedureId)}`, { language, signal }),
    staleTime: 60_000,
  });
}
