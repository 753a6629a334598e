import type { ReactNode } from 'react';
import { Page } from '../page.tsx';
import type { Theme } from '../document.tsx';

/** Demonstration words are those of the boards: Catalan, invented people, 24 November 2026, 11.42. */
export function DemoPage(props: {
  theme: Theme | undefined;
  full?: boolean;
  formId?: string;
  children: ReactNode;
}) {
  return (
    <Page
      skip="Ves al contingut"
      product="Connecta"
      council="Seu electrònica"
      homeHref="/design?view=home"
      account={{ href: '/design?view=form', label: 'La meva carpeta', short: 'Carpeta' }}
      languages={{
        label: 'Llengua',
        current: 'ca',
        formId: props.formId,
        languages: [
          { code: 'ca', name: 'Català', href: '/design?language=ca' },
          { code: 'es', name: 'Castellano', href: '/design?language=es' },
          { code: 'en', name: 'English', href: '/design?language=en' },
        ],
      }}
      footer={{
        links: [
          { href: '/design', label: 'Tots els components' },
          { href: '/design?view=form', label: 'Formulari' },
          { href: '/design?view=staff', label: 'Peces de la taula' },
          { href: '/design?view=kiosk', label: 'Punt d’autoservei' },
          { href: '/design?view=screen', label: 'Pantalla de crides' },
        ],
        note: 'Ajuntament de demostració. Les persones i les xifres són inventades.',
        theme: {
          label: 'Aspecte',
          current: props.theme ?? 'auto',
          action: '/design',
          options: [
            { value: 'auto', label: 'Com el dispositiu' },
            { value: 'light', label: 'Clar' },
            { value: 'dark', label: 'Fosc' },
            { value: 'contrast', label: 'Alt contrast' },
          ],
        },
      }}
      {...(props.full === undefined ? {} : { full: props.full })}
    >
      {props.children}
    </Page>
  );
}

/** One state of a component with its name. */
export function Case({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="d-case">
      <p className="d-name">{name}</p>
      {children}
    </div>
  );
}

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="d-group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
