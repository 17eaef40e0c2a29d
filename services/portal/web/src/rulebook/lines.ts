/** The key a finding is about: "content.demand.cost.weight" is the line "demand.cost.weight". */
export function keyOf(field: string): string {
  return field.replace(/^content\.?/, '');
}

/** The line of a text that gives a key, from 1; null where it is missing. Comments give nothing. */
export function lineOf(content: string, key: string): number | null {
  const at = content.split('\n').findIndex((line) => {
    const given = line.trimStart();
    return !given.startsWith('#') && !given.startsWith('!') && given.split(/\s*[=:]/)[0]?.trimEnd() === key;
  });
  return key !== '' && at >= 0 ? at + 1 : null;
}

/** Beginning and end of a line, to select it. */
export function spanOf(content: string, line: number): [from: number, to: number] {
  const lines = content.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return [from, from + (lines[line - 1]?.length ?? 0)];
}
