import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newId } from '../../kernel/ids.ts';

export interface Speech {
  /** WAV of a text in a language; null when it could not be made (said in the log). */
  say(text: string, language: string): Promise<Buffer | null>;
}

/** Words a minute: slower than talk, for a hall with echo. */
const speed = '145';
const mostSeconds = 20;
const mostBytes = 4_000_000;

/**
 * An offline voice (eSpeak NG compiled to WebAssembly). Each text is made once in a process of its
 * own that ends at once, so that its memory is not ours, and kept in `folder` by its content.
 */
export function offlineSpeech(folder: string, onError: (error: unknown) => void): Speech {
  const program = createRequire(import.meta.url).resolve('text2wav');
  const making = new Map<string, Promise<Buffer | null>>();

  const make = async (file: string, text: string, voice: string): Promise<Buffer | null> => {
    try {
      const wav = await run(program, text, voice);
      await mkdir(folder, { recursive: true });
      const unfinished = `${file}.${newId()}`;
      await writeFile(unfinished, wav);
      await rename(unfinished, file);
      return wav;
    } catch (error) {
      onError(error);
      return null;
    }
  };

  return {
    async say(text, language) {
      const voice = voiceOf(language);
      const name = createHash('sha256').update(`${voice} ${speed}\n${text}`).digest('hex');
      const file = join(folder, `${name}.wav`);
      const kept = await readFile(file).catch(() => null);
      if (kept !== null) return kept;
      const shared = making.get(name) ?? make(file, text, voice);
      making.set(name, shared);
      return shared.finally(() => making.delete(name));
    },
  };
}

/** The voices are named by language; only letters reach the command line. */
function voiceOf(language: string): string {
  return /^[a-z]{2,3}/.exec(language)?.[0] ?? 'en';
}

function run(program: string, text: string, voice: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      // A text never begins with a hyphen, so that it is never read as an option.
      [program, ` ${text}`, '-v', voice, '-s', speed],
      { encoding: 'buffer', timeout: mostSeconds * 1000, maxBuffer: mostBytes, windowsHide: true },
      (error, stdout) => {
        if (error !== null) reject(new Error('the offline voice failed', { cause: error }));
        else if (stdout.subarray(0, 4).toString('latin1') === 'RIFF') resolve(stdout);
        else reject(new Error(`the offline voice made no audio for "${voice}"`));
      },
    );
  });
}
