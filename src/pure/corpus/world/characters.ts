// Who lives in the world: names, kinds of children and animals, and people known by what they are.

export const GENDERS = ['she', 'he'] as const;
export type Gender = (typeof GENDERS)[number];

/** Names by gender; each name has one. */
export const NAMES = {
  she: [
    ...[
      'Mia',
      'Lily',
      'Anna',
      'Ella',
      'Nora',
      'Ruby',
      'Rosa',
      'Clara',
      'Ivy',
      'Emma',
      'Lucy',
      'Zoe',
      'Hana',
      'Amina',
    ],
    ...[
      'Daisy',
      'Poppy',
      'Molly',
      'Tilly',
      'Bella',
      'Luna',
      'Willa',
      'Hazel',
      'Penny',
      'Olive',
      'Maya',
      'Elsa',
    ],
  ],
  he: [
    ...[
      'Tom',
      'Leo',
      'Max',
      'Ben',
      'Sam',
      'Finn',
      'Hugo',
      'Noah',
      'Oscar',
      'Jack',
      'Emil',
      'Omar',
      'Kofi',
      'Jun',
    ],
    ...['Rufus', 'Bruno', 'Pip', 'Toby', 'Otto', 'Milo', 'Barney', 'Felix', 'Jasper', 'Gus', 'Theo', 'Diego'],
  ],
} as const satisfies Record<Gender, readonly string[]>;

/** Children. */
export const CHILDREN = ['girl', 'boy'] as const;

/** Animals that live in the wood, the meadow or by the water. */
const WILD_ANIMALS = [
  ...(['fox', 'rabbit', 'bear', 'mouse', 'owl', 'hedgehog', 'squirrel', 'frog', 'badger', 'otter'] as const),
  ...(['mole', 'beaver', 'wolf', 'turtle', 'deer', 'crow', 'sparrow', 'hare', 'raccoon', 'heron'] as const),
] as const;

/** Animals of the farm and the house. */
const TAME_ANIMALS = [
  'cat',
  'dog',
  'goat',
  'sheep',
  'pig',
  'hen',
  'goose',
  'duck',
  'pony',
  'donkey',
] as const;

/** Animals that are small and easily frightened. */
export const SMALL_ANIMALS = [
  'rabbit',
  'mouse',
  'hedgehog',
  'squirrel',
  'frog',
  'mole',
  'sparrow',
  'hare',
] as const;

export const ANIMALS = [...WILD_ANIMALS, ...TAME_ANIMALS] as const;

/** All kinds of characters that have names. */
export const KINDS = [...CHILDREN, ...ANIMALS] as const;
export type Kind = (typeof KINDS)[number];

/** People of the family, who are called by what they are as if by a name. */
export const FAMILY = {
  Mama: 'she',
  Papa: 'he',
  Grandma: 'she',
  Grandpa: 'he',
  'Aunt Rose': 'she',
  'Uncle Ben': 'he',
} as const;

/** People of the village and the wide world, one of each. */
export const PEOPLE = {
  baker: 'he',
  farmer: 'he',
  miller: 'he',
  fisherman: 'he',
  blacksmith: 'he',
  tailor: 'he',
  shepherd: 'he',
  postman: 'he',
  ferryman: 'he',
  cook: 'he',
  sailor: 'he',
  clockmaker: 'he',
  shopkeeper: 'she',
  teacher: 'she',
  doctor: 'she',
  gardener: 'she',
  librarian: 'she',
  weaver: 'she',
  beekeeper: 'she',
  painter: 'she',
  captain: 'she',
  judge: 'she',
  king: 'he',
  queen: 'she',
  prince: 'he',
  princess: 'she',
  knight: 'he',
  wizard: 'he',
  witch: 'she',
  giant: 'he',
  thief: 'he',
  'old man': 'he',
  'old woman': 'she',
  neighbor: 'she',
  stranger: 'he',
} as const satisfies Record<string, Gender>;

const ROLE_GENDERS = { ...FAMILY, ...PEOPLE } as const;
export type Role = keyof typeof ROLE_GENDERS;

const GENDER_OF_NAME = new Map<string, Gender>(
  GENDERS.flatMap((gender) => NAMES[gender].map((name) => [name, gender] as const)),
);

/** Whether a character, by its name in the world, is she or he; undefined for a name that the world does not have. */
export function genderOf(who: string): Gender | undefined {
  return GENDER_OF_NAME.get(who) ?? (ROLE_GENDERS as Partial<Record<string, Gender>>)[who];
}
