import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { DeskAnswer } from '../../../modules/desk/contract.ts';
import { Script, type ScriptPart } from '../../design/script.tsx';
import { useSaver } from '../api/use-saver.ts';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { deskLanguages, ownLanguageName, wordsIn, type Words } from '../words.ts';

const easy = 'easy';

export interface ScriptTabsProps {
  answer: DeskAnswer;
  /** Language of the person attended; its tab is first shown. */
  spoken: string;
  /** The question whose answer language is kept; none in a search. */
  path?: string;
}

/** What to say, by language. L goes to the next one. */
export function ScriptTabs({ answer, spoken, path }: ScriptTabsProps) {
  const { t } = useSettings();
  const keep = useSaver<{ answerLanguage: string }>(path ?? '', 300);
  const [chosen, setChosen] = useState<string | null>(null);
  const languages = answer.scripts.map(({ language }) => language);
  const tabs = [...languages, ...(answer.easy === null ? [] : [easy])];
  const first = languages.find((language) => language === spoken) ?? tabs[0];
  const current = tabs.find((tab) => tab === chosen) ?? first;
  const show = (tab: string) => {
    setChosen(tab);
    if (path !== undefined && tab !== easy) keep.saver.set({ answerLanguage: tab });
  };
  useKey(
    'script',
    () => {
      const next = tabs[(tabs.indexOf(current ?? '') + 1) % tabs.length];
      if (next !== undefined) show(next);
    },
    tabs.length > 1,
  );
  if (current === undefined) return <p className="c-quiet">{t('desk.script.none')}</p>;
  return (
    <Tabs
      className="desk-script"
      selectedKey={current}
      onSelectionChange={(tab) => show(String(tab))}
    >
      <TabList className="desk-tabs" aria-label={t('desk.script.label')}>
        {tabs.map((tab) => (
          <Tab key={tab} id={tab}>
            {tab === easy ? t('desk.script.easy') : <span lang={tab}>{ownLanguageName(tab)}</span>}
          </Tab>
        ))}
      </TabList>
      {answer.scripts.map((script) => (
        <TabPanel key={script.language} id={script.language}>
          <Script lang={script.language} parts={partsOf(script, wordsOf(script.language) ?? t)} />
        </TabPanel>
      ))}
      {answer.easy !== null && (
        <TabPanel id={easy}>
          <p className="c-script-say">{answer.easy}</p>
        </TabPanel>
      )}
    </Tabs>
  );
}

function partsOf(script: DeskAnswer['scripts'][number], t: Words): ScriptPart[] {
  const quoted = (text: string) => t('desk.script.quoted', { text });
  const { doNotAsk, ifAskedHowLong } = script;
  return [
    [{ key: 'say', text: quoted(script.say) }],
    script.alternatives.map(({ when, say }) => ({ key: when, title: when, text: quoted(say) })),
    doNotAsk === null ? [] : [{ key: 'ask', title: t('desk.script.doNotAsk'), text: doNotAsk }],
    ifAskedHowLong === null
      ? []
      : [{ key: 'long', title: t('desk.script.howLong'), text: quoted(ifAskedHowLong) }],
  ].flat();
}

/** Headings in the language of the script, where the desk speaks it. */
function wordsOf(language: string): Words | null {
  const known = deskLanguages.find(({ id }) => id === language);
  return known === undefined ? null : wordsIn(known.id);
}
