import { useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { FindAnswer } from './find-answer.tsx';
import type { Questions } from './use-questions.ts';

export interface QuestionTabsProps {
  questions: Questions;
  contactId: string;
  children: ReactNode;
}

/** Several questions in one contact: a tab for each; one question needs none. */
export function QuestionTabs({ questions, contactId, children }: QuestionTabsProps) {
  const { t } = useSettings();
  const [adding, setAdding] = useState(false);
  const { all, current } = questions;
  const path = `/desk/contacts/${encodeURIComponent(contactId)}/questions`;
  return (
    <div className="desk-questions">
      {all.length > 1 && current !== null ? (
        <Tabs selectedKey={current.id} onSelectionChange={(id) => questions.choose(String(id))}>
          <TabList className="desk-tabs" aria-label={t('desk.questions.label')}>
            {all.map(({ id, answer }) => (
              <Tab key={id} id={id}>
                {answer?.name ?? t('desk.questions.free')}
              </Tab>
            ))}
          </TabList>
          {all.map(({ id }) => (
            <TabPanel key={id} id={id}>
              {children}
            </TabPanel>
          ))}
        </Tabs>
      ) : (
        children
      )}
      <ActionButton kind="quiet" icon="plus" onAct={() => setAdding(true)}>
        {t('desk.questions.add')}
      </ActionButton>
      <DeskDialog
        title={t('desk.questions.add')}
        open={adding}
        onClose={() => setAdding(false)}
        side
      >
        <FindAnswer path={path} onDone={() => setAdding(false)} free />
      </DeskDialog>
    </div>
  );
}
