import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineSpeech } from './speech.ts';

test('speaks the three languages without network, keeps what it made, and says what failed', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'connecta-voice-')), 'voice');
  const errors: unknown[] = [];
  const speech = offlineSpeech(folder, (error) => errors.push(error));
  const texts = {
    ca: 'Erra, cent divuit. Punt zero.',
    es: 'Erre, ciento dieciocho.',
    en: 'R, two.',
  };
  for (const [language, text] of Object.entries(texts)) {
    const wav = await speech.say(text, language);
    expect(wav?.subarray(8, 12).toString('latin1')).toBe('WAVE');
    // 22,050 samples of two bytes a second: at least half a second is heard.
    expect(wav?.length).toBeGreaterThan(22_050);
  }
  const [one, two] = await Promise.all([speech.say(texts.ca, 'ca'), speech.say(texts.ca, 'ca-ES')]);
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(errors).toEqual([]);
  expect(await speech.say('hello', 'xx')).toBeNull();
  expect(errors).toHaveLength(1);
}, 60_000);
