// The shapes of the map: each of six categories has one beside its colour; other words are small grey dots.
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'plus', 'cross'] as const;
