/** Scores come in parts per million of a full score and are read as 0 to 100. */
const PER_POINT = 10_000;

/** To a tenth: 860_500 as "86.1", 900_000 as "90". */
export function scoreText(parts: number): string {
  return (Math.round((parts * 10) / PER_POINT) / 10).toString();
}

/** To the digit, so that shown parts add up to the shown sum: 863_250 as "86.325", −34_950 as "−3.495". */
export function exactScore(parts: number): string {
  if (parts < 0) {
    return `−${exactScore(-parts)}`;
  }
  const rest = (parts % PER_POINT).toString().padStart(4, '0').replace(/0+$/, '');
  return `${Math.floor(parts / PER_POINT)}${rest && `.${rest}`}`;
}

/** The share of a full score, 0 to 1. */
export function scoreShare(parts: number): number {
  return parts / (100 * PER_POINT);
}
