// What can be had, lost, given and mended: nouns by category, and the adjectives that each can have.

export const COLORS = [
  'red',
  'blue',
  'green',
  'yellow',
  'white',
  'brown',
  'purple',
  'orange',
  'pink',
  'black',
  'gray',
] as const;
const TEXTURES = [
  'woolen',
  'soft',
  'striped',
  'warm',
  'red',
  'blue',
  'green',
  'yellow',
  'white',
  'gray',
] as const;
const METALS = ['golden', 'silver', 'copper', 'iron', 'shiny', 'rusty'] as const;
const WOODS = ['wooden', 'old', 'new', 'red', 'blue', 'green', 'white', 'small', 'painted'] as const;

/** One kind of thing: its nouns and how they can look. */
interface Category {
  readonly nouns: readonly string[];
  readonly looks: readonly string[];
}

export const THINGS = {
  toy: {
    nouns: [
      'ball',
      'kite',
      'doll',
      'top',
      'puppet',
      'balloon',
      'drum',
      'whistle',
      'marble',
      'jump rope',
      'hoop',
    ],
    looks: COLORS,
  },
  'wooden toy': {
    nouns: ['boat', 'train', 'sled', 'rocking horse', 'wagon', 'puzzle', 'toy duck'],
    looks: WOODS,
  },
  soft: { nouns: ['blanket', 'pillow', 'teddy bear', 'rug', 'quilt'], looks: TEXTURES },
  clothing: {
    nouns: ['scarf', 'hat', 'coat', 'mitten', 'sweater', 'sock', 'cap', 'shawl', 'dress', 'cape', 'shoe'],
    looks: TEXTURES,
  },
  treasure: {
    nouns: ['key', 'coin', 'ring', 'bell', 'crown', 'medal', 'locket', 'compass', 'star'],
    looks: METALS,
  },
  tool: {
    nouns: [
      'hammer',
      'shovel',
      'rake',
      'axe',
      'saw',
      'ladder',
      'bucket',
      'broom',
      'rope',
      'basket',
      'lantern',
      'wheelbarrow',
    ],
    looks: ['old', 'new', 'heavy', 'strong', 'small', 'big', 'rusty'],
  },
  kitchen: {
    nouns: ['cup', 'bowl', 'plate', 'pot', 'spoon', 'jug', 'kettle', 'teapot', 'jar', 'pan'],
    looks: ['blue', 'white', 'yellow', 'green', 'red', 'big', 'small', 'old', 'clay'],
  },
  fruit: {
    nouns: [
      'apple',
      'pear',
      'plum',
      'peach',
      'orange',
      'melon',
      'pumpkin',
      'carrot',
      'turnip',
      'cabbage',
      'cherry',
    ],
    looks: ['ripe', 'round', 'sweet', 'big', 'juicy', 'fresh'],
  },
  baked: {
    nouns: ['cake', 'pie', 'bun', 'cookie', 'tart', 'pancake', 'loaf', 'muffin', 'pretzel'],
    looks: ['warm', 'sweet', 'big', 'golden', 'fresh', 'sticky'],
  },
  meal: { nouns: ['soup', 'stew', 'porridge', 'pudding'], looks: ['hot', 'thick', 'sweet', 'plain'] },
  instrument: {
    nouns: ['flute', 'fiddle', 'trumpet', 'guitar', 'harp', 'horn'],
    looks: ['old', 'new', 'silver', 'wooden', 'golden', 'small'],
  },
  paper: {
    nouns: ['book', 'letter', 'map', 'picture', 'card', 'diary', 'notebook', 'poem'],
    looks: ['old', 'new', 'thick', 'thin', 'yellow', 'blue', 'torn', 'secret'],
  },
  plant: {
    nouns: [
      'rose',
      'tulip',
      'sunflower',
      'daisy chain',
      'lily',
      'seed',
      'bean',
      'acorn',
      'nut',
      'pine cone',
      'leaf',
    ],
    looks: ['big', 'small', 'tiny', 'brown', 'yellow', 'pretty', 'round'],
  },
  shore: {
    nouns: ['shell', 'pebble', 'feather', 'stone', 'pearl', 'stick', 'bone', 'button', 'ribbon'],
    looks: ['smooth', 'white', 'gray', 'pink', 'spotted', 'shiny', 'long'],
  },
  house: {
    nouns: [
      'chair',
      'table',
      'clock',
      'lamp',
      'mirror',
      'candle',
      'box',
      'chest',
      'bag',
      'umbrella',
      'stool',
      'vase',
    ],
    looks: ['old', 'new', 'big', 'small', 'little', 'blue', 'green', 'brown'],
  },
  vehicle: {
    nouns: ['cart', 'bicycle', 'raft', 'canoe', 'sleigh', 'scooter'],
    looks: ['old', 'new', 'red', 'green', 'small', 'sturdy'],
  },
} as const satisfies Record<string, Category>;

export type ThingCategory = keyof typeof THINGS;
export type ThingNoun = (typeof THINGS)[ThingCategory]['nouns'][number];

/** The nouns of some categories. */
export function nounsOf(...categories: readonly ThingCategory[]): readonly ThingNoun[] {
  return categories.flatMap((category) => [...THINGS[category].nouns]);
}

const CATEGORY_OF = new Map<string, ThingCategory>(
  (Object.keys(THINGS) as ThingCategory[]).flatMap((category) =>
    THINGS[category].nouns.map((noun) => [noun, category] as const),
  ),
);

/** How a thing can look. */
export function looksOf(noun: ThingNoun): readonly string[] {
  return THINGS[CATEGORY_OF.get(noun) as ThingCategory].looks;
}

/** The name of a thing in the world: its look and its noun. */
export function thingName(look: string, noun: string): string {
  return `${look} ${noun}`;
}

/** The look of a thing by its name: the first word. */
export function lookOf(thing: string): string {
  return thing.slice(0, thing.indexOf(' '));
}

/** The noun of a thing by its name. */
export function nounOf(thing: string): string {
  return thing.slice(thing.indexOf(' ') + 1);
}
