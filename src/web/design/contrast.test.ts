import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import tokens from './tokens.json' with { type: 'json' };

type Role = keyof typeof tokens;
const themes = ['light', 'dark', 'contrast'] as const;

/** [what lies above, what lies below, least ratio in light, dark, high contrast] */
const pairs: readonly [Role, Role, number, number, number][] = [
  ['ink', 'bg', 16, 15, 21],
  ['ink', 'soft', 14.5, 13.9, 21],
  ['ink', 'soft2', 7, 7, 21],
  ['text', 'bg', 14, 15, 21],
  ['text', 'soft', 12.6, 13.9, 21],
  ['text', 'soft2', 7, 7, 21],
  ['text', 'now-soft', 12.6, 11.4, 21],
  ['text2', 'bg', 8.1, 9.9, 21],
  ['text2', 'soft', 7.3, 8.7, 21],
  ['ctl', 'bg', 6.5, 6.3, 21],
  ['ctl', 'soft', 5.8, 5.6, 21],
  ['act', 'bg', 8.2, 9.5, 15.9],
  ['act', 'soft', 7.3, 7, 15.9],
  ['link', 'bg', 8.2, 10.6, 15.9],
  ['link', 'soft', 7.3, 7, 15.9],
  ['link', 'soft2', 6, 6, 15.9],
  ['link', 'now-soft', 7.4, 7, 15.9],
  ['on-act', 'act', 8.2, 9.1, 15.9],
  ['on-act', 'act-hover', 7, 7, 15.9],
  ['on-act', 'act-active', 7, 7, 15.9],
  ['on-now', 'now', 9.9, 9.9, 15.9],
  // The point is told from the page by its edge (light) or by itself (dark).
  ['now-edge', 'bg', 16, 10.8, 15.9],
  ['ok', 'bg', 6.5, 8.8, 21],
  ['warn', 'bg', 7, 8.8, 21],
  ['bad', 'bg', 7.2, 8.8, 21],
  ['on-bar', 'bar', 8.2, 13.4, 21],
  ['now', 'bar', 5, 5, 15.9],
  ['on-foot', 'foot', 16, 16, 21],
  ['foot-ctl', 'foot', 3, 3, 21],
  ['on-call', 'call', 16, 16, 15.9],
  ['focus-outer', 'bg', 16, 10.8, 15.9],
  ['focus-inner', 'focus-outer', 9.9, 9.9, 15.9],
  ['on-bar', 'tv', 14, 14, 21],
  ['on-bar', 'tv-foot', 15.9, 15.9, 21],
  ['now', 'tv', 5, 5, 15.9],
];

test.each(pairs)('%s on %s reads in every theme', (above, below, ...least) => {
  for (const [index, theme] of themes.entries()) {
    const ratio = contrast(tokens[above][index] ?? '', tokens[below][index] ?? '');
    expect(ratio, theme).toBeGreaterThanOrEqual(least[index] ?? 21);
  }
});

test('the formula gives the published ends of its scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every role has a value for each theme', () => {
  for (const [role, values] of Object.entries(tokens)) {
    expect(values, role).toHaveLength(themes.length);
    for (const value of values) expect(value, role).toMatch(/^(#[0-9a-f]{6}|transparent)$/);
  }
});
