const STAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Cables of one tower, fanning out to the deck on both sides. */
function Tower({ x }: { x: number }) {
  return (
    <g>
      <path d={`M${x} 40V300`} className="tower" />
      {STAYS.map((step) => (
        <path key={step} d={`M${x - step * 34} 250L${x} ${52 + step * 11}L${x + step * 34} 250`} />
      ))}
    </g>
  );
}

/** A cable-stayed bridge in thin lines: what the product is named for. */
export function Bridge() {
  return (
    <svg className="bridge" viewBox="0 0 1440 340" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <Tower x={400} />
      <Tower x={1040} />
      <path d="M0 250H1440" className="deck" />
      <path d="M0 300q90 -14 180 0t180 0 180 0 180 0 180 0 180 0 180 0 180 0" className="water" />
      <path d="M-60 322q90 -14 180 0t180 0 180 0 180 0 180 0 180 0 180 0 180 0 180 0" className="water" />
    </svg>
  );
}
