import type { Call } from './calls.ts';

/** Two falling notes, then the spoken call; calls wait for each other. */
export class CallSound {
  #context: AudioContext | undefined;
  #last: Promise<void> = Promise.resolve();
  readonly #silent: () => void;

  /** `silent` is told when the browser refuses sound before somebody touches the screen. */
  constructor(silent: () => void) {
    this.#silent = silent;
  }

  /** From a press, or at the start where the browser allows sound. */
  async unlock(): Promise<boolean> {
    this.#context ??= new AudioContext();
    // Refused, `resume` may wait for a press for ever.
    await Promise.race([this.#context.resume(), pause(500)]);
    return this.#context.state === 'running';
  }

  play(call: Call): void {
    this.#last = this.#last.then(() => this.#playNow(call)).catch(this.#silent);
  }

  async #playNow({ say }: Call): Promise<void> {
    if (!(await this.unlock())) {
      this.#silent();
      return;
    }
    this.#note(880, 0);
    this.#note(659, 0.35);
    await pause(1_200);
    for (const address of say) await playThrough(address);
  }

  #note(hertz: number, after: number): void {
    const context = this.#context;
    if (context === undefined) return;
    const start = context.currentTime + after;
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.5, start + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.8);
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.8);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}

/** Ends also when the audio is missing: the number on the screen is what matters. */
async function playThrough(address: string): Promise<void> {
  const audio = new Audio(address);
  const over = new Promise<void>((done) => {
    for (const end of ['ended', 'error'])
      audio.addEventListener(end, () => {
        done();
      });
  });
  try {
    await audio.play();
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'NotAllowedError') throw reason;
    return;
  }
  await over;
}
