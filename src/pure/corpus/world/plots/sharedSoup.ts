// A pot with nothing in it: everyone brings one thing, and the soup has exactly these in it.
import type { Kind, Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isGone, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';

const INGREDIENTS = [
  ...(['onion', 'carrots', 'potatoes', 'beans', 'barley', 'mushrooms', 'leek', 'peas', 'turnip'] as const),
  ...(['corn', 'dumplings', 'herbs', 'bones', 'fish', 'cheese', 'rice', 'egg', 'cabbage', 'butter'] as const),
  ...(['pumpkin', 'salt', 'chicken', 'apple', 'milk'] as const),
] as const;
export type SoupIngredient = (typeof INGREDIENTS)[number];
/** What does not belong into soup. */
const WRONG = [
  ...([
    'hat',
    'shoe',
    'sock',
    'scarf',
    'candle',
    'book',
    'letter',
    'doll',
    'ball',
    'pillow',
    'blanket',
  ] as const),
  ...(['key', 'ring', 'stone', 'feather', 'stick', 'broom', 'rose', 'leaf', 'bell', 'cap', 'coat'] as const),
  ...(['rope', 'map', 'basket', 'card', 'picture', 'box'] as const),
] as const satisfies readonly ThingNoun[];
const COLDS = [
  'snowed-in',
  'long-rain',
  'broken-bridge',
  'poor-harvest',
  'mice',
  'dry',
  'frost',
  'geese',
] as const;
export type SoupTrouble = (typeof COLDS)[number];
const EATERS = [
  'rabbit',
  'mouse',
  'hedgehog',
  'badger',
  'mole',
  'squirrel',
  'otter',
] as const satisfies readonly Kind[];
const COOKS: readonly Role[] = ['old woman', 'sailor', 'old man', 'stranger', 'painter', 'wizard'];

const inPot = (what: string) => stage(`${what} in the soup`, 'yes');
const brings = event(
  { who: 'character', kind: 'kind', what: 'soup ingredient' },
  {
    needs: ({ what }) => [stage('pot', 'on the fire'), { not: inPot(what) }],
    makes: ({ who, kind, what }) => [isKind(who, kind), inPot(what), stage(`gift of ${who}`, what)],
  },
);

export const sharedSoupEvents = events('shared-soup', {
  trouble: event({ trouble: 'soup trouble' }, { makes: ({ trouble }) => [stage('trouble', trouble)] }),
  arrives: event(
    { cook: 'character', pot: 'thing' },
    {
      needs: (_, world) => [stage('trouble', world.value('trouble') ?? 'some')],
      makes: ({ cook, pot }) => [holds(cook, pot), stage('pot', 'on the fire')],
    },
  ),
  hangsUp: event(
    { cook: 'character', pot: 'thing' },
    {
      needs: ({ cook, pot }) => [holds(cook, pot)],
      makes: ({ cook }) => [feels(cook, 'calm')],
    },
  ),
  bringsFirst: brings,
  bringsSecond: brings,
  bringsThird: brings,
  hides: event(
    { who: 'character', kind: 'kind', what: 'soup ingredient' },
    {
      needs: ({ what }) => [stage('pot', 'on the fire'), { not: inPot(what) }],
      makes: ({ who, kind, what }) => [
        isKind(who, kind),
        isLike(who, 'greedy'),
        stage(`hidden by ${who}`, what),
      ],
    },
  ),
  lacks: event(
    { cook: 'character' },
    {
      needs: () => [stage('pot', 'on the fire')],
      makes: ({ cook }) => [knows(cook, 'that something is missing')],
    },
  ),
  ownsUp: event(
    { who: 'character', what: 'soup ingredient' },
    {
      needs: ({ who, what }) => [stage(`hidden by ${who}`, what)],
      makes: ({ who, what }) => [inPot(what), stage(`hidden by ${who}`, 'nothing'), feels(who, 'calm')],
    },
  ),
  sneaksOff: event(
    { who: 'character', what: 'soup ingredient' },
    {
      needs: ({ who, what }) => [stage(`hidden by ${who}`, what), { not: inPot(what) }],
      makes: ({ who }) => [feels(who, 'lonely')],
    },
  ),
  wrongThing: event(
    { who: 'character', kind: 'kind', wrong: 'thing' },
    {
      needs: () => [stage('pot', 'on the fire')],
      makes: ({ who, kind, wrong }) => [isKind(who, kind), inPot(wrong), stage('soup', 'in danger')],
    },
  ),
  fishedOut: event(
    { cook: 'character', who: 'character', wrong: 'thing' },
    {
      needs: ({ wrong }) => [stage('soup', 'in danger'), inPot(wrong)],
      makes: ({ wrong }) => [stage(`${wrong} in the soup`, 'no'), stage('soup', 'safe')],
    },
  ),
  spoiled: event(
    { cook: 'character', who: 'character', wrong: 'thing' },
    {
      needs: ({ wrong }) => [stage('soup', 'in danger'), inPot(wrong)],
      makes: ({ who }) => [stage('soup', 'spoiled'), feels(who, 'sorry')],
    },
  ),
  breadInstead: event(
    { cook: 'character', who: 'character' },
    {
      needs: ({ who }) => [stage('soup', 'spoiled'), feels(who, 'sorry')],
      makes: ({ who }) => [feels(who, 'calm')],
    },
  ),
  tastes: event(
    { cook: 'character', one: 'soup ingredient', two: 'soup ingredient', three: 'soup ingredient' },
    {
      needs: ({ one, two, three }) => [
        inPot(one),
        inPot(two),
        inPot(three),
        { not: stage('soup', 'spoiled') },
        { not: stage('soup', 'in danger') },
      ],
      makes: () => [stage('soup', 'ready')],
    },
  ),
  feast: event(
    { cook: 'character', pot: 'thing' },
    {
      needs: ({ cook, pot }) => [holds(cook, pot), stage('soup', 'ready')],
      makes: ({ cook }) => [isGone('soup'), feels(cook, 'happy')],
    },
  ),
  takesBowl: event(
    { cook: 'character', who: 'character' },
    {
      needs: ({ who }) => [feels(who, 'lonely'), stage('soup', 'ready')],
      makes: ({ who }) => [feels(who, 'sorry')],
    },
  ),
  moon: event(
    { who: 'character', what: 'soup ingredient' },
    {
      needs: ({ who, what }) => [feels(who, 'lonely'), stage(`hidden by ${who}`, what)],
      makes: ({ who }) => [feels(who, 'sad')],
    },
  ),
  leaves: event(
    { cook: 'character', pot: 'thing', trouble: 'soup trouble' },
    {
      needs: ({ cook, pot, trouble }) => [holds(cook, pot), stage('trouble', trouble), feels(cook, 'happy')],
      makes: () => [stage('pot', 'gone')],
    },
  ),
});

const e = sharedSoupEvents;

export const sharedSoup: Plot = {
  name: 'shared-soup',
  events: sharedSoupEvents,
  tell(s) {
    const trouble = s.word<SoupTrouble>(COLDS);
    s.tell(e.trouble, { trouble });
    const cook = s.role(COOKS);
    const pot = s.thing(['pot', 'kettle']);
    s.tell(e.arrives, { cook, pot });
    if (s.flip(0.15)) s.tell(e.hangsUp, { cook, pot });
    s.paragraph();
    const soup: SoupIngredient[] = [];
    for (const bring of [e.bringsFirst, e.bringsSecond]) {
      const { name: who, kind } = s.character(EATERS);
      const what = s.word<SoupIngredient>(INGREDIENTS);
      soup.push(what);
      s.tell(bring, { who, kind, what });
    }
    const third = s.character(EATERS);
    const who = third.name;
    const way = s.pick(['brings', 'hides', 'wrong'] as const);
    if (way === 'wrong') {
      const wrong = s.thing(WRONG);
      s.tell(e.wrongThing, { who, kind: third.kind, wrong });
      s.paragraph();
      if (s.flip(0.4)) {
        s.tell(e.spoiled, { cook, who, wrong });
        s.tell(e.breadInstead, { cook, who });
        return 'sad';
      }
      s.tell(e.fishedOut, { cook, who, wrong });
      const fourth = s.character(EATERS);
      const what = s.word<SoupIngredient>(INGREDIENTS);
      s.tell(e.bringsThird, { who: fourth.name, kind: fourth.kind, what });
      soup.push(what);
    } else {
      const what = s.word<SoupIngredient>(INGREDIENTS);
      if (way === 'brings') {
        s.tell(e.bringsThird, { who, kind: third.kind, what });
      } else {
        s.tell(e.hides, { who, kind: third.kind, what });
        s.paragraph();
        if (s.flip(0.25)) s.tell(e.lacks, { cook });
        if (s.flip(0.4)) {
          s.tell(e.sneaksOff, { who, what });
          const fourth = s.character(EATERS);
          const other = s.word<SoupIngredient>(INGREDIENTS);
          s.tell(e.bringsThird, { who: fourth.name, kind: fourth.kind, what: other });
          s.paragraph();
          s.tell(e.tastes, { cook, one: soup[0] ?? other, two: soup[1] ?? other, three: other });
          const invited = s.flip();
          if (invited) s.tell(e.takesBowl, { cook, who });
          else s.tell(e.moon, { who, what });
          return invited ? 'happy' : 'sad';
        }
        s.tell(e.ownsUp, { who, what });
      }
      soup.push(what);
    }
    s.paragraph();
    const [one, two, three] = soup;
    if (one && two && three) s.tell(e.tastes, { cook, one, two, three });
    if (s.flip(way === 'brings' ? 0.6 : 0.15)) {
      s.tell(e.feast, { cook, pot });
      if (way === 'brings' && s.flip(0.4)) s.tell(e.leaves, { cook, pot, trouble });
    }
    return 'happy';
  },
};
