import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, hostname, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/package-root.ts';

/** One measured figure; with a target it is met or missed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly is: '<=' | '>='; readonly value: number };
}

/** The value below which `share` (0 to 1) of the sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function isMet({ value, target }: Figure): boolean | null {
  if (target === undefined) return null;
  return target.is === '<=' ? value <= target.value : value >= target.value;
}

/** Prints the figures (one JSON object with `--json`) and keeps them with `--save`. */
export function reportFigures(bench: string, figures: readonly Figure[]): void {
  const report = {
    bench,
    at: new Date().toISOString(),
    machine: {
      name: hostname(),
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
      node: process.versions.node,
    },
    figures: figures.map((figure) => ({
      ...figure,
      value: Math.round(figure.value * 100) / 100,
      met: isMet(figure),
    })),
  };
  if (process.argv.includes('--save')) {
    const folder = join(packageRoot(), 'bench/results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${bench}.json`), `${JSON.stringify(report, null, 2)}\n`);
  }
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(report, null, 2));
    return;
  }
  console.log(`${report.machine.name}: ${report.machine.cpu}, ${report.machine.cores} cores`);
  for (const { name, value, unit, target, met } of report.figures) {
    const wished = target === undefined ? '' : ` (${target.is} ${target.value})`;
    console.log(`${met === false ? 'missed ' : 'met    '} ${name}: ${value} ${unit}${wished}`);
  }
}
