// The stopped clock: a village without time, what stopped it, and how it goes again, or does not.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, isAt, isKind, knows, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const EFFECTS = [
  'bread',
  'school',
  'rooster',
  'train',
  'supper',
  'church',
  'cows',
  'tea',
  'shop',
  'doctor',
] as const;
const HOURS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

const clock = (state: string) => stage('tower clock', state);
const cause = (what: string) => stage('cause of the stop', what);

export const stoppedClockEvents = events('stopped-clock', {
  stops: event(
    { hour: 'clock hour' },
    { makes: ({ hour }) => [clock('stopped'), stage('hands of the clock', hour)] },
  ),
  confusion: event(
    { effect: 'clock effect' },
    { needs: () => [clock('stopped')], makes: ({ effect }) => [stage('trouble', effect)] },
  ),
  moreConfusion: event(
    { effect: 'clock effect' },
    {
      needs: ({ effect }) => [clock('stopped'), { not: stage('trouble', effect) }],
      makes: ({ effect }) => [stage('more trouble', effect)],
    },
  ),
  looksUp: event(
    { hero: 'character', kind: 'kind' },
    {
      needs: () => [clock('stopped')],
      makes: ({ hero, kind }) => [isKind(hero, kind), isAt(hero, 'square')],
    },
  ),
  wonders: event(
    { hero: 'character' },
    { needs: () => [clock('stopped')], makes: ({ hero }) => [isAt(hero, 'square')] },
  ),
  climbs: event(
    { hero: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'square'), clock('stopped')],
      makes: ({ hero }) => [isAt(hero, 'tower')],
    },
  ),
  findsNest: event(
    { hero: 'character', bird: 'clock bird' },
    {
      needs: ({ hero }) => [isAt(hero, 'tower'), clock('stopped')],
      makes: ({ hero, bird }) => [cause('nest'), stage('nest of', bird), knows(hero, 'the cause')],
    },
  ),
  waits: event(
    { hero: 'character', bird: 'clock bird' },
    {
      needs: ({ hero, bird }) => [cause('nest'), stage('nest of', bird), knows(hero, 'the cause')],
      makes: () => [stage('village', 'waits')],
    },
  ),
  likesIt: event(
    { effect: 'clock pleasure' },
    { needs: () => [stage('village', 'waits')], makes: ({ effect }) => [stage('pleasure', effect)] },
  ),
  birdsFly: event(
    { hero: 'character', bird: 'clock bird' },
    {
      needs: ({ bird }) => [stage('nest of', bird), stage('village', 'waits')],
      makes: ({ hero }) => [clock('going'), feels(hero, 'happy')],
    },
  ),
  findsString: event(
    { hero: 'character', toy: 'thing' },
    {
      needs: ({ hero }) => [isAt(hero, 'tower'), clock('stopped')],
      makes: ({ hero, toy }) => [cause('string'), stage('in the wheels', toy), knows(hero, 'the cause')],
    },
  ),
  frees: event(
    { hero: 'character', toy: 'thing' },
    {
      needs: ({ toy }) => [stage('in the wheels', toy)],
      makes: ({ hero }) => [clock('going'), feels(hero, 'proud')],
    },
  ),
  isOwnFault: event(
    { hero: 'character', toy: 'thing' },
    {
      needs: ({ toy }) => [stage('in the wheels', toy), clock('going')],
      makes: ({ hero, toy }) => [stage('secret', `${hero} lost ${toy}`)],
    },
  ),
  findsRust: event(
    { hero: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'tower'), clock('stopped')],
      makes: ({ hero }) => [cause('rust'), knows(hero, 'the cause')],
    },
  ),
  askForOil: event(
    { hero: 'character', owner: 'character', oil: 'clock oil' },
    {
      needs: ({ hero }) => [knows(hero, 'the cause'), cause('rust')],
      makes: ({ hero, oil }) => [stage(`oil of ${hero}`, oil)],
    },
  ),
  oils: event(
    { hero: 'character', oil: 'clock oil' },
    {
      needs: ({ hero, oil }) => [stage(`oil of ${hero}`, oil), cause('rust')],
      makes: ({ hero }) => [clock('going'), feels(hero, 'proud')],
    },
  ),
  keeperIsIll: event(
    { hero: 'character', keeper: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'square'), clock('stopped')],
      makes: ({ hero, keeper }) => [
        cause('keeper'),
        stage(`health of ${keeper}`, 'ill'),
        knows(hero, 'the cause'),
      ],
    },
  ),
  windsForKeeper: event(
    { hero: 'character', keeper: 'character' },
    {
      needs: ({ keeper }) => [cause('keeper'), stage(`health of ${keeper}`, 'ill')],
      makes: ({ hero }) => [clock('going'), feels(hero, 'proud')],
    },
  ),
  strikesAgain: event(
    { hour: 'clock hour' },
    {
      needs: ({ hour }) => [clock('going'), { not: stage('hands of the clock', hour) }],
      makes: ({ hour }) => [stage('hands of the clock', hour)],
    },
  ),
  quietHour: event(
    { hero: 'character' },
    { needs: () => [clock('going')], makes: ({ hero }) => [stage('quiet hour', hero)] },
  ),
  staysSilent: event(
    { hero: 'character', hour: 'clock hour' },
    {
      needs: ({ hour }) => [clock('stopped'), stage('hands of the clock', hour), cause('rust')],
      makes: ({ hero }) => [clock('silent for good'), feels(hero, 'sad')],
    },
  ),
  keeperDies: event(
    { keeper: 'character', hero: 'character' },
    {
      needs: ({ keeper }) => [clock('going'), stage(`health of ${keeper}`, 'ill')],
      makes: ({ keeper, hero }) => [stage(`health of ${keeper}`, 'gone away'), feels(hero, 'sad')],
    },
  ),
  keeperThanks: event(
    { keeper: 'character', hero: 'character' },
    {
      needs: ({ keeper }) => [clock('going'), stage(`health of ${keeper}`, 'ill')],
      makes: ({ keeper, hero }) => [stage(`health of ${keeper}`, 'well'), feels(hero, 'happy')],
    },
  ),
});

const e = stoppedClockEvents;

export const stoppedClock: Plot = {
  name: 'stopped-clock',
  events: stoppedClockEvents,
  tell(s) {
    const beginsWithHero = s.flip(0.4);
    const first = beginsWithHero ? tellHero(s, { kinds: CHILDREN }).name : undefined;
    const hour = s.word(HOURS);
    s.tell(e.stops, { hour });
    s.tell(e.confusion, { effect: s.word(EFFECTS) });
    if (!beginsWithHero && s.flip(0.4)) s.tell(e.moreConfusion, { effect: s.word(EFFECTS) });
    s.paragraph();
    let hero = first ?? '';
    if (first === undefined) {
      const { name, kind } = s.character(CHILDREN);
      hero = name;
      s.tell(e.looksUp, { hero, kind });
    } else {
      s.tell(e.wonders, { hero });
    }
    const cause = s.pick(['nest', 'string', 'rust', 'keeper']);
    if (cause === 'keeper') {
      const keeper = s.role(['old man', 'old woman', 'Grandpa', 'Grandma', 'Uncle Ben', 'Aunt Rose']);
      s.tell(e.keeperIsIll, { hero, keeper });
      s.tell(e.climbs, { hero });
      s.tell(e.windsForKeeper, { hero, keeper });
      s.paragraph();
      s.tell(e.strikesAgain, { hour: s.word(HOURS) });
      if (s.flip(0.4)) {
        s.tell(e.keeperDies, { keeper, hero });
        return 'sad';
      }
      s.tell(e.keeperThanks, { keeper, hero });
      return 'happy';
    }
    s.tell(e.climbs, { hero });
    if (cause === 'nest') {
      const bird = s.word(['swallow', 'dove', 'pigeon', 'magpie', 'robin', 'wild goose']);
      s.tell(e.findsNest, { hero, bird });
      s.paragraph();
      s.tell(e.waits, { hero, bird });
      s.tell(e.likesIt, { effect: s.word(['nap', 'fishing', 'play', 'dance', 'sing', 'picnic', 'read']) });
      s.tell(e.birdsFly, { hero, bird });
      s.tell(e.strikesAgain, { hour: s.word(HOURS) });
      if (s.flip()) s.tell(e.quietHour, { hero });
      return 'happy';
    }
    if (cause === 'string') {
      const toy = s.thing(['kite', 'balloon', 'jump rope', 'scarf', 'sock', 'ribbon']);
      s.tell(e.findsString, { hero, toy });
      s.tell(e.frees, { hero, toy });
      s.paragraph();
      s.tell(e.strikesAgain, { hour: s.word(HOURS) });
      if (s.flip()) s.tell(e.isOwnFault, { hero, toy });
      else s.tell(e.quietHour, { hero });
      return 'happy';
    }
    s.tell(e.findsRust, { hero });
    s.paragraph();
    if (s.flip(0.4)) {
      s.tell(e.staysSilent, { hero, hour });
      return 'sad';
    }
    const owner = s.role(['cook', 'baker', 'fisherman', 'farmer', 'painter', 'shepherd']);
    const oil = s.word(['butter', 'fish-oil', 'lamp-oil', 'goose-fat', 'wax', 'soap', 'honey-oil']);
    s.tell(e.askForOil, { hero, owner, oil });
    s.tell(e.oils, { hero, oil });
    s.tell(e.strikesAgain, { hour: s.word(HOURS) });
    return 'happy';
  },
};
