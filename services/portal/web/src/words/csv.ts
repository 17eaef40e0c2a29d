/** Rows of a plain CSV without comments and without its line of column names. */
export function rows(csv: string): string[][] {
  const lines = csv.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split(','));
}
