import type { Assets, Surface } from '../../web/design/assets.ts';
import type { Signals } from '../../platform/signals/signals.ts';
import type { EstimateDeps } from './estimate.ts';
import type { NotifyNearDeps } from './notify-near.ts';
import type { QueueGuide } from './queue-guide.ts';
import type { Speech } from './speech.ts';

/** Everything the queue receives; `composition.ts` joins it. */
export interface QueueDeps extends NotifyNearDeps, EstimateDeps {
  readonly guide: QueueGuide;
  readonly signals: Signals;
  /** This installation's own secret: a replayed request gets the same ticket secret again. */
  readonly installationSecret: string;
  /** Address that people reach, without a slash at its end. */
  readonly publicUrl: string;
  readonly speech: Speech;
  assets(surface: Surface): Assets;
}
