// Sets of words that events name: homes, places, traits, weather, times, by their names in the world.

/** Where children live. */
export const CHILD_HOMES = [
  ...([
    'village house',
    'farm',
    'cottage',
    'house by the sea',
    'mill',
    'lighthouse',
    'town house',
    'mountain hut',
  ] as const),
] as const;

/** Where animals live, by kind. */
export const ANIMAL_HOMES = {
  fox: ['den', 'hollow tree'],
  rabbit: ['burrow'],
  bear: ['cave'],
  mouse: ['hole', 'barn'],
  owl: ['hollow tree', 'oak'],
  hedgehog: ['leaf pile', 'hedge'],
  squirrel: ['oak', 'hollow tree'],
  frog: ['pond'],
  badger: ['den', 'burrow'],
  otter: ['riverbank'],
  mole: ['burrow', 'hole'],
  beaver: ['dam', 'riverbank'],
  wolf: ['cave', 'den'],
  turtle: ['pond', 'riverbank'],
  deer: ['forest edge'],
  crow: ['nest', 'oak'],
  sparrow: ['nest', 'hedge'],
  hare: ['tall grass', 'forest edge'],
  raccoon: ['hollow tree', 'hole'],
  heron: ['riverbank', 'nest'],
  cat: ['barn', 'farm'],
  dog: ['farm', 'village house'],
  goat: ['farm', 'mountain hut'],
  sheep: ['farm'],
  pig: ['farm', 'barn'],
  hen: ['henhouse', 'farm'],
  goose: ['farm', 'pond'],
  duck: ['pond', 'riverbank'],
  pony: ['stable', 'farm'],
  donkey: ['stable', 'mill'],
} as const;

export type Home = (typeof CHILD_HOMES)[number] | (typeof ANIMAL_HOMES)[keyof typeof ANIMAL_HOMES][number];

/** Places under the sky, in the wood or the meadow. */
export const WILD_PLACES = [
  ...([
    'forest',
    'meadow',
    'hill',
    'field',
    'clearing',
    'valley',
    'orchard',
    'old oak',
    'mountain',
    'big rock',
  ] as const),
] as const;

/** Places by the water. */
const WATER_PLACES = ['river', 'lake', 'stream', 'beach', 'pond', 'harbor', 'waterfall', 'bridge'] as const;

/** Places of the village. */
const VILLAGE_PLACES = [
  ...([
    'market',
    'square',
    'school',
    'library',
    'bakery',
    'park',
    'church',
    'well',
    'train station',
    'playground',
  ] as const),
] as const;

/** Places in and around a house. */
const HOUSE_PLACES = [
  'kitchen',
  'garden',
  'attic',
  'cellar',
  'bedroom',
  'shed',
  'yard',
  'hall',
  'porch',
] as const;

export const PLACES = [...WILD_PLACES, ...WATER_PLACES, ...VILLAGE_PLACES, ...HOUSE_PLACES] as const;
export type Place = (typeof PLACES)[number];

/** Places where the weather is felt. */
export const OUTDOOR_PLACES = [
  ...WILD_PLACES,
  ...WATER_PLACES,
  'market',
  'square',
  'park',
  'well',
  'playground',
  'garden',
  'yard',
] as const;

/** What a character is like, for good or ill. */
const GOOD_TRAITS = [
  ...([
    'kind',
    'brave',
    'clever',
    'careful',
    'gentle',
    'cheerful',
    'patient',
    'honest',
    'helpful',
    'curious',
  ] as const),
] as const;
export const HARD_TRAITS = [
  'shy',
  'lazy',
  'greedy',
  'proud',
  'stubborn',
  'impatient',
  'grumpy',
  'forgetful',
  'timid',
  'bossy',
] as const;
export const TRAITS = [...GOOD_TRAITS, ...HARD_TRAITS] as const;
export type Trait = (typeof TRAITS)[number];

export const WEATHERS = ['sunny', 'rainy', 'windy', 'snowy', 'foggy', 'cloudy', 'hot', 'frosty'] as const;
export type Weather = (typeof WEATHERS)[number];

/** Weather in which one can play outside with dry feet. */
export const FAIR_WEATHERS = ['sunny', 'windy', 'cloudy', 'hot'] as const;

export const TIMES = ['morning', 'afternoon', 'evening'] as const;
export type Time = (typeof TIMES)[number];
