// Hiccups on a day when quiet is needed: cures are tried in turn, and one of them works, or the hiccups are good for something.
import { CHILDREN, NAMES, type Role } from '../characters';
import { event, events } from '../events';
import { feels, knows, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const CAUSES = [
  ...(['pepper', 'cherry-pits', 'fast-soup', 'laughing', 'cold-milk'] as const),
  ...(['cakes', 'singing', 'warm-cake', 'hill', 'green-apple'] as const),
] as const;
export type HiccupCause = (typeof CAUSES)[number];
const OCCASIONS = [
  ...(['concert', 'wedding', 'library', 'photograph', 'night-watch', 'play', 'baby', 'fishing'] as const),
] as const;
export type HiccupOccasion = (typeof OCCASIONS)[number];
const CURES = [
  ...([
    'hold-breath',
    'upside-down',
    'headstand',
    'honey',
    'ears',
    'backward',
    'lemon',
    'around-house',
  ] as const),
  ...(['cows', 'cold-key', 'cup', 'under-table', 'shoes', 'onion', 'bread', 'name'] as const),
] as const;
export type HiccupCure = (typeof CURES)[number];
const MISHAPS = [
  ...(['vase', 'cat', 'hat', 'cake', 'birdcage', 'goat', 'soup', 'clock', 'hen'] as const),
] as const;
export type HiccupMishap = (typeof MISHAPS)[number];
const HELPERS: readonly Role[] = [
  ...([
    'Grandma',
    'Grandpa',
    'Aunt Rose',
    'baker',
    'postman',
    'doctor',
    'sailor',
    'neighbor',
    'tailor',
    'teacher',
    'miller',
    'fisherman',
    'gardener',
    'judge',
  ] as const),
];
const hics = (who: string, state: 'yes' | 'gone') => stage(`hiccups of ${who}`, state);
const tries = event(
  { hero: 'character', helper: 'character', cure: 'hiccup cure' },
  {
    needs: ({ hero, cure }) => [hics(hero, 'yes'), { not: stage(`cure ${cure}`, 'tried') }],
    makes: ({ helper, cure }) => [
      stage(`cure ${cure}`, 'tried'),
      knows(helper, 'of the hiccups'),
      stage('first helper', helper),
    ],
  },
);

export const hiccupsEvents = events('hiccups', {
  begins: event(
    { hero: 'character', cause: 'hiccup cause' },
    { makes: ({ hero, cause }) => [hics(hero, 'yes'), stage('cause', cause)] },
  ),
  needsQuiet: event(
    { hero: 'character', occasion: 'hiccup occasion' },
    {
      needs: ({ hero }) => [hics(hero, 'yes')],
      makes: ({ occasion, hero }) => [stage('occasion', occasion), feels(hero, 'afraid')],
    },
  ),
  triesFirst: tries,
  triesSecond: tries,
  mishap: event(
    { hero: 'character', mishap: 'hiccup mishap' },
    {
      needs: ({ hero }) => [hics(hero, 'yes')],
      makes: ({ mishap }) => [stage('mishap', mishap)],
    },
  ),
  cureWorks: event(
    { hero: 'character', helper: 'character', cure: 'hiccup cure' },
    {
      needs: ({ hero, cure }) => [hics(hero, 'yes'), { not: stage(`cure ${cure}`, 'tried') }],
      makes: ({ hero, helper }) => [hics(hero, 'gone'), stage('cured by', helper)],
    },
  ),
  fright: event(
    { hero: 'character', helper: 'character' },
    {
      needs: ({ hero }) => [hics(hero, 'yes')],
      makes: ({ hero, helper }) => [hics(hero, 'gone'), stage('cured by', helper), feels(hero, 'surprised')],
    },
  ),
  forgets: event(
    { hero: 'character', mishap: 'hiccup mishap' },
    {
      needs: ({ hero, mishap }) => [hics(hero, 'yes'), stage('mishap', mishap)],
      makes: ({ hero }) => [hics(hero, 'gone'), feels(hero, 'happy')],
    },
  ),
  passesOn: event(
    { hero: 'character', helper: 'character' },
    {
      needs: ({ hero, helper }) => [hics(hero, 'gone'), stage('cured by', helper)],
      makes: ({ helper }) => [hics(helper, 'yes')],
    },
  ),
  onTime: event(
    { hero: 'character', occasion: 'hiccup occasion' },
    {
      needs: ({ hero, occasion }) => [hics(hero, 'gone'), stage('occasion', occasion)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  tooLate: event(
    { hero: 'character', occasion: 'hiccup occasion' },
    {
      needs: ({ hero, occasion }) => [hics(hero, 'yes'), stage('occasion', occasion)],
      makes: ({ hero }) => [hics(hero, 'gone'), feels(hero, 'sad')],
    },
  ),
  somebodyStays: event(
    { hero: 'character', helper: 'character' },
    {
      needs: ({ hero, helper }) => [feels(hero, 'sad'), knows(helper, 'of the hiccups')],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  useful: event(
    { hero: 'character', thief: 'character', occasion: 'hiccup occasion' },
    {
      needs: ({ hero, occasion }) => [hics(hero, 'yes'), stage('occasion', occasion)],
      makes: ({ hero, thief }) => [feels(thief, 'afraid'), feels(hero, 'proud'), hics(hero, 'gone')],
    },
  ),
  praised: event(
    { hero: 'character', helper: 'character', thief: 'character' },
    {
      needs: ({ thief, helper }) => [feels(thief, 'afraid'), knows(helper, 'of the hiccups')],
      makes: ({ hero }) => [stage('honor', hero)],
    },
  ),
});

const e = hiccupsEvents;

export const hiccups: Plot = {
  name: 'hiccups',
  events: hiccupsEvents,
  tell(s) {
    const hero = s.flip(0.3) ? tellHero(s, { kinds: CHILDREN }).name : s.word([...NAMES.she, ...NAMES.he]);
    const cause = s.word<HiccupCause>(CAUSES);
    s.tell(e.begins, { hero, cause });
    const occasion = s.word<HiccupOccasion>(OCCASIONS);
    s.tell(e.needsQuiet, { hero, occasion });
    s.paragraph();
    const first = s.role(HELPERS);
    s.tell(e.triesFirst, { hero, helper: first, cure: s.word<HiccupCure>(CURES) });
    const second = s.role(HELPERS);
    s.tell(e.triesSecond, { hero, helper: second, cure: s.word<HiccupCure>(CURES) });
    const mishap = s.flip(0.45) ? s.word<HiccupMishap>(MISHAPS) : undefined;
    if (mishap) s.tell(e.mishap, { hero, mishap });
    s.paragraph();
    if (mishap && s.flip(0.3)) {
      s.tell(e.forgets, { hero, mishap });
      s.tell(e.onTime, { hero, occasion });
      return 'happy';
    }
    const way = s.pick(['cure', 'fright', 'late', 'thief'] as const);
    if (way === 'late') {
      s.tell(e.tooLate, { hero, occasion });
      s.tell(e.somebodyStays, { hero, helper: s.flip() ? first : second });
      return 'sad';
    }
    if (way === 'thief') {
      const thief = s.role(['thief']);
      s.tell(e.useful, { hero, thief, occasion });
      s.tell(e.praised, { hero, helper: second, thief });
      return 'happy';
    }
    const third = s.role(HELPERS);
    if (way === 'cure') s.tell(e.cureWorks, { hero, helper: third, cure: s.word<HiccupCure>(CURES) });
    else s.tell(e.fright, { hero, helper: third });
    s.tell(e.onTime, { hero, occasion });
    if (s.flip(0.4)) s.tell(e.passesOn, { hero, helper: third });
    return 'happy';
  },
};
