const bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500] as const;

interface Series {
  readonly buckets: number[];
  count: number;
  sum: number;
}

/** The few figures `/metrics` shows, in Prometheus text form. Labels are low in number by design. */
export interface Metrics {
  observe(route: string, method: string, status: number, milliseconds: number): void;
  gauge(name: string, read: () => number): void;
  text(): string;
}

export function createMetrics(): Metrics {
  const series = new Map<string, Series>();
  const gauges = new Map<string, () => number>();
  return {
    observe(route, method, status, milliseconds) {
      const key = `route="${route}",method="${method}",status="${String(status)}"`;
      const known = series.get(key) ?? { buckets: bounds.map(() => 0), count: 0, sum: 0 };
      bounds.forEach((bound, index) => {
        if (milliseconds <= bound) known.buckets[index] = (known.buckets[index] ?? 0) + 1;
      });
      known.count += 1;
      known.sum += milliseconds;
      series.set(key, known);
    },
    gauge(name, read) {
      gauges.set(name, read);
    },
    text() {
      const lines = ['# TYPE connecta_http_request_milliseconds histogram'];
      for (const [key, { buckets, count, sum }] of series) {
        bounds.forEach((bound, index) =>
          lines.push(
            `connecta_http_request_milliseconds_bucket{${key},le="${String(bound)}"} ${String(buckets[index])}`,
          ),
        );
        lines.push(`connecta_http_request_milliseconds_bucket{${key},le="+Inf"} ${String(count)}`);
        lines.push(`connecta_http_request_milliseconds_sum{${key}} ${sum.toFixed(1)}`);
        lines.push(`connecta_http_request_milliseconds_count{${key}} ${String(count)}`);
      }
      for (const [name, read] of gauges)
        lines.push(`# TYPE ${name} gauge`, `${name} ${String(read())}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
