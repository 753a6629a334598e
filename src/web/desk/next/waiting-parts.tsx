import { ColleagueList } from './colleague-list.tsx';
import { HeldList } from './held-list.tsx';
import { LineList } from './line-list.tsx';
import { WaitingTable } from './waiting-table.tsx';

/** Who waits, what is on hold and who works. */
export function WaitingParts() {
  return (
    <>
      <WaitingTable />
      <HeldList />
      <LineList />
      <ColleagueList />
    </>
  );
}
