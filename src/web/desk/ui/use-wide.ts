import { useSyncExternalStore } from 'react';

/** Under 1200 px the left column is a drawer (75rem at the usual letter size). */
const query = '(min-width: 75rem)';

export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}
