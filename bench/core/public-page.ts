import { quantile } from '../figures.ts';

export interface PageMeasured {
  /** HTML, styles, scripts and the letters that the page asks for, compressed, in KB of 1,000 bytes. */
  readonly wireKilobytes: number;
  readonly serverMillisecondsP95: number;
}

/** The page as a browser gets it, and the time until its last byte on one connection. */
export async function measurePage(origin: string, path: string): Promise<PageMeasured> {
  const html = await fetch(origin + path).then((answer) => answer.text());
  const linked = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2))"/g)].map(
    (match) => match[1] ?? '',
  );
  const styles = linked.filter((file) => file.endsWith('.css'));
  const fonts = await Promise.all(
    styles.map(async (file) => {
      const css = await fetch(origin + file).then((answer) => answer.text());
      // The letters beyond Latin 1 are fetched only by a page that uses one.
      return [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)]
        .map((match) => new URL(match[1] ?? '', origin + file).pathname)
        .filter((font) => !font.includes('latin-ext'));
    }),
  );
  const files = new Set([path, ...linked, ...fonts.flat()]);
  const sizes = await Promise.all([...files].map((file) => wireBytes(origin + file)));
  const times: number[] = [];
  for (let round = 0; round < 300; round++) {
    const start = performance.now();
    await fetch(origin + path).then((answer) => answer.arrayBuffer());
    if (round >= 50) times.push(performance.now() - start);
  }
  return {
    wireKilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    serverMillisecondsP95: quantile(times, 0.95),
  };
}

/** Body bytes as sent; fetch unpacks, so the raw client is asked. */
async function wireBytes(address: string): Promise<number> {
  const { get } = await import('node:http');
  return new Promise((done, fail) => {
    get(address, { headers: { 'Accept-Encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () => done(bytes));
    }).on('error', fail);
  });
}
