/**
 * "This changed", never what it became. Lossy by design: whoever listens refetches its view, and a
 * lost signal heals with the next one, a reconnection or a poll (design, decision 10).
 */
export interface Signals {
  publish(topic: string): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (topic: string) => void): () => void;
  close(): Promise<void>;
}
