import { FactList } from '../../../web/design/fact-list.tsx';
import type { FactView } from '../views/procedure-facts.ts';
import { SaidText } from './said.tsx';

/** Facts with their second lines; each text keeps its language. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  return (
    <FactList
      facts={facts.map(({ label, value, details }) => ({
        label,
        value: <SaidText said={value} />,
        ...(details.length === 0
          ? {}
          : {
              detail:
                details.length === 1 ? (
                  details.map((said) => <SaidText key={said.text} said={said} />)
                ) : (
                  <ul>
                    {details.map((said) => (
                      <li key={said.text}>
                        <SaidText said={said} />
                      </li>
                    ))}
                  </ul>
                ),
            }),
      }))}
    />
  );
}
