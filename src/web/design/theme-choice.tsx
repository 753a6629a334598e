import type { Theme } from './document.tsx';
import { HiddenFields } from './hidden-fields.tsx';

export interface ThemeChoiceProps {
  /** "Aspecte". */
  label: string;
  options: readonly { value: Theme | 'auto'; label: string }[];
  current: Theme | 'auto';
  /** Posts `theme=light|dark|contrast|auto`; the script changes it at once and posts behind. */
  action: string;
  hidden?: Readonly<Record<string, string>>;
}

/** Light, dark or high contrast: one press, with or without script. */
export function ThemeChoice({ label, options, current, action, hidden }: ThemeChoiceProps) {
  return (
    <form className="c-themes" method="post" action={action} data-theme-choice="">
      <HiddenFields values={hidden} />
      <span id="c-themes-label">{label}</span>
      <ul className="c-plain" aria-labelledby="c-themes-label">
        {options.map((option) => (
          <li key={option.value}>
            <button
              type="submit"
              name="theme"
              value={option.value}
              aria-pressed={option.value === current ? 'true' : 'false'}
            >
              {option.label}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
