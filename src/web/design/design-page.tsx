import type { ReactNode } from 'react';
import type { Assets, Surface } from './assets.ts';
import { Document, type Theme } from './document.tsx';
import { ComponentsDemo } from './demo/components.tsx';
import { FormDemo } from './demo/form.tsx';
import { DemoPage } from './demo/frame.tsx';
import { HomeDemo } from './demo/home.tsx';
import { KioskDemo, KioskTimeoutDemo } from './demo/kiosk.tsx';
import { ProcedureDemo } from './demo/procedure.tsx';
import { ScreenDemo } from './demo/screen.tsx';
import { StaffDemo } from './demo/staff.tsx';
import { TicketDemo } from './demo/tickets.tsx';

export interface DesignPageProps {
  /** From `?theme=`; anything else means "as the device asks". */
  theme?: string | undefined;
  /** From `?view=`: components (default) or one of the whole pages. */
  view?: string | undefined;
  assets: (surface: Surface) => Assets;
}

/** The page of the house's look: every component in every state, and whole pages after the boards. */
export function renderDesignPage({ theme: wished, view = '', assets }: DesignPageProps) {
  const theme = themes.find((name) => name === wished);
  const { surface, body, large } = viewOf(view, theme);
  return (
    <Document
      title="Disseny · Connecta"
      language="ca"
      theme={theme}
      hidden
      largeText={large === true}
      assets={assets(surface)}
    >
      {body}
    </Document>
  );
}

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

function viewOf(
  view: string,
  theme: Theme | undefined,
): { surface: Surface; body: ReactNode; large?: boolean } {
  switch (view) {
    case 'home':
      return {
        surface: 'public',
        body: (
          <DemoPage theme={theme} full>
            <HomeDemo />
          </DemoPage>
        ),
      };
    case 'procedure':
      return { surface: 'public', body: framed(theme, <ProcedureDemo />) };
    case 'form':
      return {
        surface: 'public',
        body: (
          <DemoPage theme={theme} formId="demo">
            <FormDemo />
          </DemoPage>
        ),
      };
    case 'staff':
      return { surface: 'design', body: framed(theme, <StaffDemo />) };
    case 'kiosk':
      return { surface: 'kiosk', body: <KioskDemo /> };
    case 'kiosk-large':
      return { surface: 'kiosk', body: <KioskDemo />, large: true };
    case 'kiosk-timeout':
      return { surface: 'kiosk', body: <KioskTimeoutDemo /> };
    case 'screen':
    case 'screen-quiet':
      return { surface: 'screen', body: <ScreenDemo quiet={view === 'screen-quiet'} /> };
    default:
      if (view.startsWith('ticket')) {
        const state = view.replace(/^ticket-?/, '') || 'waiting';
        return { surface: 'public', body: framed(theme, <TicketDemo state={state} />) };
      }
      return { surface: 'design', body: framed(theme, <ComponentsDemo />) };
  }
}

function framed(theme: Theme | undefined, children: ReactNode) {
  return <DemoPage theme={theme}>{children}</DemoPage>;
}
