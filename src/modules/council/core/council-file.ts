/** One file of a council's folder, already read as YAML. */
export interface CouncilFile {
  /** Inside the folder, with `/`: `sites.yaml`, `answers/some-procedure.yaml`. */
  readonly path: string;
  readonly content: unknown;
}

export const requiredFiles = [
  'council.yaml',
  'calendars.yaml',
  'holidays.yaml',
  'sites.yaml',
  'services.yaml',
  'staff.yaml',
  'procedures.yaml',
] as const;

/** Is this a file that a council's folder may hold? */
export function isCouncilFile(path: string): boolean {
  if (requiredFiles.some((name) => name === path) || path === 'keywords.yaml') return true;
  return (
    /^answers\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(path) ||
    /^locales\/[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.yaml$/.test(path)
  );
}
