import { Fragment } from 'react';
import { SearchBox } from '../../../web/design/search-box.tsx';
import type { FrameContext } from '../../../web/frame/public-frame.tsx';

export interface SearchProps {
  readonly frame: FrameContext;
  readonly value?: string;
  readonly examples?: readonly { readonly text: string; readonly href: string }[];
}

/** The search of the headquarters, with what other people write. */
export function Search({ frame, value, examples = [] }: SearchProps) {
  const { t, language } = frame;
  return (
    <SearchBox
      action={`/${language}/search`}
      label={t('headquarters.search.label')}
      submit={t('common.search')}
      {...(value === undefined ? {} : { value })}
      {...(examples.length === 0
        ? {}
        : {
            examples: (
              <>
                {t('headquarters.search.examples')}{' '}
                {examples.map(({ text, href }, index) => (
                  <Fragment key={href}>
                    {index > 0 && ', '}
                    <a href={href}>{text}</a>
                  </Fragment>
                ))}
              </>
            ),
          })}
    />
  );
}
