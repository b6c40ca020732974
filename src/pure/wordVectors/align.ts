// Turns a new picture of the same points so that it lies as near as can be on the last one: a map that is drawn again while
// vectors are learned then moves, and does not jump. Distances within the picture stay as they are.
//
// Orthogonal Procrustes problem (Schönemann 1966) in two dimensions: the best rotation, or the best reflection if that is nearer.

/**
 * @param next row-major, [points, 2]
 * @param last the same points before, [points, 2]
 * @returns `next`, turned about the origin, perhaps mirrored
 * @throws RangeError if the two have not the same number of points
 */
export function alignedTo(next: Float64Array, last: Float64Array): Float64Array {
  if (next.length !== last.length || next.length % 2 !== 0) {
    throw new RangeError(
      `alignedTo: needs the same points twice, got ${next.length} and ${last.length} numbers`,
    );
  }
  let [xx, xy, yx, yy] = [0, 0, 0, 0];
  for (let at = 0; at < next.length; at += 2) {
    const [x, y] = [next[at] ?? NaN, next[at + 1] ?? NaN];
    const [a, b] = [last[at] ?? NaN, last[at + 1] ?? NaN];
    xx += x * a;
    xy += x * b;
    yx += y * a;
    yy += y * b;
  }
  const [turned, mirrored] = [Math.hypot(xx + yy, xy - yx), Math.hypot(xx - yy, xy + yx)];
  const mirrors = mirrored > turned;
  const angle = mirrors ? Math.atan2(xy + yx, xx - yy) : Math.atan2(xy - yx, xx + yy);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const flip = mirrors ? -1 : 1; // a mirror about the first axis, then the rotation
  return next.map((one, at) => {
    const [x, y] = at % 2 === 0 ? [one, flip * (next[at + 1] ?? NaN)] : [next[at - 1] ?? NaN, flip * one];
    return at % 2 === 0 ? c * x - s * y : s * x + c * y;
  });
}
