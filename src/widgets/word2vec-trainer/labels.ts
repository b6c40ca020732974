// Where the labels of a map stand: no two overlap, and none lies over the edge.

export interface LabelPoint {
  /** px */
  x: number;
  y: number;
  /** Width of the label, px. */
  width: number;
  /** Is written in any case, before all others: the word under the pointer, the chosen one and its neighbours. */
  isForced: boolean;
}

export interface PlacedLabel {
  /** Index of the point. */
  index: number;
  /** Left edge and base of the box, px. */
  left: number;
  top: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far from its dot a label that must be written may go, in heights of a line. */
const RINGS = [0, 1, 2, 3.5, 5];

/**
 * Places labels greedily: those that must be written first, then the others in the order given. A label that finds no room at its
 * dot is left out; one that must be written looks further and further away.
 *
 * @param height of a label, px
 * @param gap between dot and label, px
 */
export function placeLabels(
  points: readonly LabelPoint[],
  {
    width,
    height: side,
    lineHeight,
    gap,
  }: { width: number; height: number; lineHeight: number; gap: number },
): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const order = points.map((_point, index) => index);
  const forced = order.filter((index) => points[index]?.isForced);
  for (const index of [...forced, ...order.filter((one) => !points[one]?.isForced)]) {
    const point = points[index];
    if (!point || !(point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= side)) continue;
    const found = boxesOf(point, { lineHeight, gap }).find(
      (box) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= side &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!found) continue;
    taken.push(found);
    placed.push({ index, left: found.left, top: found.top });
  }
  return placed;
}

/** Right of the dot, left, above, below; for a label that must be written also further away. */
function boxesOf(
  { x, y, width, isForced }: LabelPoint,
  { lineHeight: h, gap }: { lineHeight: number; gap: number },
): Box[] {
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + h });
  return (isForced ? RINGS : RINGS.slice(0, 1)).flatMap((ring) => {
    const away = gap + ring * h;
    return [
      at(x + gap, y - h / 2 - ring * h),
      at(x + gap, y - h / 2 + ring * h),
      at(x - gap - width, y - h / 2 - ring * h),
      at(x - gap - width, y - h / 2 + ring * h),
      at(x - width / 2, y - away - h),
      at(x - width / 2, y + away),
      ...(ring > 0 ? [at(x + away, y - h / 2), at(x - away - width, y - h / 2)] : []),
    ];
  });
}
