/** Plain name -> hashed name of what was built into `outDir` (default dist/public). */
export function buildStyles(outDir?: string): Promise<Record<string, string>>;
