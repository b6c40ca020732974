// Draws the map of words on a canvas.
import { placeLabels } from './labels';
import { SHAPES } from './shapes';

export interface MapPoint {
  word: string;
  /** 0 … 5, or undefined for a word of no such category. */
  group: number | undefined;
  look: 'plain' | 'near' | 'chosen' | 'pointed';
}

export interface MapColours {
  ink: string;
  soft: string;
  accent: string;
  paper: string;
  groups: readonly string[];
}

export interface MapDrawing {
  width: number;
  height: number;
  /** px of a letter */
  em: number;
  pixelRatio: number;
  font: string;
  colours: MapColours;
  points: readonly MapPoint[];
  /** [points, 2], px */
  places: ArrayLike<number>;
}

/** Draws all dots, then the labels that find room. Returns the words that are written. */
export function drawMap(context: CanvasRenderingContext2D, drawing: MapDrawing): string[] {
  const { width, height, em, pixelRatio, font, colours, points, places } = drawing;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineJoin = 'round';
  const size = 0.26 * em;
  points.forEach(({ group, look }, index) => {
    const [x = NaN, y = NaN] = [places[2 * index], places[2 * index + 1]];
    if (!(x > -em && x < width + em && y > -em && y < height + em)) return;
    const colour = group === undefined ? colours.soft : (colours.groups[group] ?? colours.soft);
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineWidth = 1.6;
    mark(context, group, x, y, group === undefined ? 0.5 * size : size);
    if (look === 'plain') return;
    context.strokeStyle = look === 'near' ? colours.soft : colours.accent;
    context.lineWidth = look === 'chosen' ? 2.5 : 1.5;
    context.beginPath();
    context.arc(x, y, 1.9 * size, 0, 2 * Math.PI);
    context.stroke();
  });

  const fontOf = (look: MapPoint['look']) => `${look === 'chosen' ? '650 ' : ''}${0.82 * em}px ${font}`;
  const labels = placeLabels(
    points.map(({ word, look }, index) => {
      context.font = fontOf(look);
      return {
        ...{ x: places[2 * index] ?? NaN, y: places[2 * index + 1] ?? NaN },
        width: context.measureText(word).width + 0.3 * em,
        isForced: look !== 'plain',
      };
    }),
    { width, height, lineHeight: 1.05 * em, gap: 0.4 * em },
  );
  context.textBaseline = 'middle';
  for (const { index, left, top } of labels) {
    const { word = '', look = 'plain', group } = points[index] ?? {};
    const [x, y] = [left + 0.15 * em, top + 0.525 * em];
    context.font = fontOf(look);
    context.lineWidth = 3;
    context.strokeStyle = colours.paper;
    context.strokeText(word, x, y);
    context.fillStyle =
      look === 'chosen' || look === 'pointed'
        ? colours.accent
        : group === undefined && look === 'plain'
          ? colours.soft
          : colours.ink;
    context.fillText(word, x, y);
  }
  return labels.map(({ index }) => points[index]?.word ?? '');
}

function mark(
  context: CanvasRenderingContext2D,
  group: number | undefined,
  x: number,
  y: number,
  r: number,
): void {
  context.beginPath();
  switch (group === undefined ? 'circle' : SHAPES[group]) {
    case 'square':
      context.rect(x - r, y - r, 2 * r, 2 * r);
      return context.fill();
    case 'triangle':
      context.moveTo(x, y - 1.2 * r);
      context.lineTo(x + 1.2 * r, y + r);
      context.lineTo(x - 1.2 * r, y + r);
      return context.fill();
    case 'diamond':
      context.moveTo(x, y - 1.4 * r);
      context.lineTo(x + 1.4 * r, y);
      context.lineTo(x, y + 1.4 * r);
      context.lineTo(x - 1.4 * r, y);
      return context.fill();
    case 'plus':
      context.moveTo(x - 1.3 * r, y);
      context.lineTo(x + 1.3 * r, y);
      context.moveTo(x, y - 1.3 * r);
      context.lineTo(x, y + 1.3 * r);
      return context.stroke();
    case 'cross':
      context.moveTo(x - r, y - r);
      context.lineTo(x + r, y + r);
      context.moveTo(x + r, y - r);
      context.lineTo(x - r, y + r);
      return context.stroke();
    default:
      context.arc(x, y, r, 0, 2 * Math.PI);
      return context.fill();
  }
}
