// The new baby: nobody has time any more for the one who was there first, until the baby will have nobody else.
import { CHILDREN, GENDERS, NAMES, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, is, isAt, knows, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const ELDER_ONES: readonly Kind[] = [
  ...CHILDREN,
  'cat',
  'fox',
  'bear',
  'rabbit',
  'dog',
  'mouse',
  'otter',
  'badger',
];
const WISHES = [
  ...(['minnows', 'ride', 'hut', 'berries', 'whistle', 'kite', 'boat', 'stars', 'bread'] as const),
  ...(['fair', 'owl', 'hill', 'swim', 'castle', 'sled', 'chess'] as const),
] as const;
const HIDEOUTS = [
  ...(['table', 'apple tree', 'tub', 'shed', 'stairs', 'hay', 'barrel', 'rock', 'boat', 'bench'] as const),
] as const;
const PRICES = [
  ...(['turnip', 'buttons', 'feather', 'nothing', 'apples', 'egg', 'string', 'whistle'] as const),
  ...(['cake', 'marbles', 'candle', 'puppy'] as const),
] as const;
const TRICKS = [
  ...(['face', 'song', 'beetle', 'towel', 'belly', 'pot', 'duck', 'sneeze', 'toes'] as const),
  ...(['train', 'spoon', 'hat', 'bear', 'dance'] as const),
] as const;

const heroBaby = { hero: 'character', baby: 'character' } as const;
const heroBabyParent = { ...heroBaby, parent: 'character' } as const;
const heroParent = { hero: 'character', parent: 'character' } as const;
const heroBabyWish = { ...heroBabyParent, wish: 'baby wish' } as const;
const jealous = (who: string) => stage(`heart of ${who}`, 'jealous');
const fond = (who: string) => stage(`heart of ${who}`, 'fond');

export const newBabyEvents = events('new-baby', {
  told: event(heroParent, {
    makes: ({ hero, parent }) => [stage('baby', 'expected'), isAt(parent, 'home'), feels(hero, 'happy')],
  }),
  comes: event(
    { ...heroBaby, sibling: 'baby sibling' },
    {
      needs: () => [stage('baby', 'expected')],
      makes: ({ baby }) => [stage('baby', baby), isAt(baby, 'cradle')],
    },
  ),
  useless: event(heroBaby, {
    needs: ({ baby }) => [stage('baby', baby)],
    makes: ({ hero }) => [feels(hero, 'surprised')],
  }),
  noTime: event(heroBabyWish, {
    needs: ({ baby, parent }) => [stage('baby', baby), isAt(parent, 'home')],
    makes: ({ hero, wish }) => [jealous(hero), stage('wish', wish), feels(hero, 'angry')],
  }),
  movesOut: event(
    { ...heroBaby, hideout: 'baby hideout' },
    {
      needs: ({ hero }) => [jealous(hero)],
      makes: ({ hero, hideout }) => [isAt(hero, hideout), feels(hero, 'lonely')],
    },
  ),
  supperThere: event(
    { ...heroParent, hideout: 'baby hideout' },
    {
      needs: ({ hero, hideout }) => [isAt(hero, hideout), jealous(hero)],
      makes: ({ parent, hideout }) => [isAt(parent, hideout)],
    },
  ),
  offers: event(
    { ...heroBaby, buyer: 'character', price: 'baby price' },
    {
      needs: ({ hero, baby }) => [jealous(hero), isAt(baby, 'cradle')],
      makes: ({ buyer, price }) => [stage(`offer to ${buyer}`, price)],
    },
  ),
  takesBack: event(
    { ...heroBaby, buyer: 'character' },
    {
      needs: ({ hero, buyer }, world) => [
        jealous(hero),
        { not: stage(`offer to ${buyer}`, 'none') },
        ...(world.value(`offer to ${buyer}`) === undefined ? [stage(`offer to ${buyer}`, 'open')] : []),
      ],
      makes: ({ hero, buyer }) => [stage(`offer to ${buyer}`, 'none'), feels(hero, 'afraid')],
    },
  ),
  playsBaby: event(heroParent, {
    needs: ({ hero }) => [jealous(hero)],
    makes: ({ hero }) => [is(hero, 'in the cradle')],
  }),
  tiredOfIt: event(heroParent, {
    needs: ({ hero }) => [is(hero, 'in the cradle')],
    makes: ({ hero }) => [is(hero, 'big again'), feels(hero, 'calm')],
  }),
  cries: event(heroBabyParent, {
    needs: ({ hero, baby }) => [jealous(hero), stage('baby', baby)],
    makes: ({ baby }) => [is(baby, 'crying'), feels(baby, 'sad')],
  }),
  soothes: event(
    { ...heroBaby, trick: 'baby trick' },
    {
      needs: ({ baby }) => [is(baby, 'crying')],
      makes: ({ hero, baby, trick }) => [
        is(baby, 'laughing'),
        feels(baby, 'happy'),
        fond(hero),
        knows(hero, `trick for ${baby}`, trick),
      ],
    },
  ),
  holdsOn: event(heroBaby, {
    needs: ({ hero, baby }) => [fond(hero), is(baby, 'laughing')],
    makes: ({ hero }) => [feels(hero, 'proud')],
  }),
  wishDone: event(heroBabyWish, {
    needs: ({ hero, wish }) => [stage('wish', wish), fond(hero)],
    makes: ({ hero }) => [stage('wish', 'done'), feels(hero, 'happy')],
  }),
  plans: event(
    { ...heroBaby, trick: 'baby trick' },
    {
      needs: ({ hero, baby, trick }) => [fond(hero), knows(hero, `trick for ${baby}`, trick)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  noRoom: event(heroBabyWish, {
    needs: ({ hero, wish }) => [jealous(hero), stage('wish', wish)],
    makes: ({ hero }) => [feels(hero, 'lonely')],
  }),
});

const e = newBabyEvents;

export const newBaby: Plot = {
  name: 'new-baby',
  events: newBabyEvents,
  tell(s) {
    const { name: hero } = tellHero(s, { kinds: ELDER_ONES });
    const parent = s.role(['Mama', 'Papa']);
    s.tell(e.told, { hero, parent });
    const gender = s.pick(GENDERS);
    const baby = s.word(NAMES[gender]);
    s.tell(e.comes, { hero, baby, sibling: gender === 'she' ? 'sister' : 'brother' });
    const useless = s.flip(0.1);
    if (useless) s.tell(e.useless, { hero, baby });
    s.paragraph();
    const wish = s.word(WISHES);
    const all = { hero, baby, parent };
    s.tell(e.noTime, { ...all, wish });
    const deed = s.pick(['moves', 'offers', 'plays'] as const);
    if (deed === 'moves') {
      const hideout = s.word(HIDEOUTS);
      s.tell(e.movesOut, { hero, baby, hideout });
      if (s.flip(0.4)) {
        s.tell(e.noRoom, { ...all, wish });
        return 'sad';
      }
      s.tell(e.supperThere, { hero, parent, hideout });
    } else if (deed === 'offers') {
      const buyer = s.role([
        'postman',
        'farmer',
        'neighbor',
        'miller',
        'baker',
        'shepherd',
        'tailor',
        'old woman',
        'doctor',
      ]);
      s.tell(e.offers, { hero, baby, buyer, price: s.word(PRICES) });
      s.tell(e.takesBack, { hero, baby, buyer });
    } else {
      s.tell(e.playsBaby, { hero, parent });
      s.tell(e.tiredOfIt, { hero, parent });
    }
    s.paragraph();
    s.tell(e.cries, all);
    const trick = s.word(TRICKS);
    s.tell(e.soothes, { hero, baby, trick });
    if (!useless && s.flip(0.15)) s.tell(e.holdsOn, { hero, baby });
    if (s.flip()) s.tell(e.wishDone, { ...all, wish });
    else s.tell(e.plans, { hero, baby, trick });
    return 'happy';
  },
};
