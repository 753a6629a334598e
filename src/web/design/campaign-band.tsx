import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Wrap } from './page.tsx';

export interface CampaignBandProps {
  /** Accessible name of the region: "Campanya". */
  label: string;
  name: string;
  text: ReactNode;
  link: { href: string; label: string };
}

/** A campaign that runs now, across the page. When it has ended the band is gone. */
export function CampaignBand({ label, name, text, link }: CampaignBandProps) {
  return (
    <section className="c-campaign" aria-label={label}>
      <Wrap>
        <Icon name="megaphone" />
        <p>
          <strong>{name}</strong> {text}
        </p>
        <a href={link.href}>{link.label}</a>
      </Wrap>
    </section>
  );
}
