import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { KeyProvider } from './keys/key-context.tsx';
import { createDeskRouter } from './router.tsx';
import { SettingsProvider } from './settings-context.tsx';
import { AnnouncerProvider } from './ui/announcer.tsx';

/** The browser's idea of being offline is often wrong; we ask the server and see. */
function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  });
}

export function App() {
  const [client] = useState(createClient);
  const [router] = useState(createDeskRouter);
  return (
    <QueryClientProvider client={client}>
      <SettingsProvider>
        <AnnouncerProvider>
          <KeyProvider>
            <RouterProvider router={router} />
          </KeyProvider>
        </AnnouncerProvider>
      </SettingsProvider>
    </QueryClientProvider>
  );
}
