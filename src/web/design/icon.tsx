import { iconPaths } from './icons.generated.ts';

export type IconName = keyof typeof iconPaths;

export const iconNames = Object.keys(iconPaths).filter(isIconName);

export function isIconName(name: string): name is IconName {
  return name in iconPaths;
}

const turnsWithReading = /^(arrow-(left|right|bend)|caret-(left|right)|sign-out|list-mag)/;

/**
 * An inline icon, hidden from speech: always beside a word.
 * `bold` at 48 px and more (kiosk, television), so that strokes keep the letters' weight.
 */
export function Icon({ name, bold = false }: { name: IconName; bold?: boolean }) {
  const [size = '', regular, heavy] = iconPaths[name].split('|');
  return (
    <svg
      className="c-icon"
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
      data-turns={turnsWithReading.test(name) ? '' : undefined}
    >
      <path d={bold ? heavy : regular} />
    </svg>
  );
}
