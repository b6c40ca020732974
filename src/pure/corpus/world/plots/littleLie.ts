// A little lie grows: one needs a second to hold it up, and a third, until it must be told.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, is, isGone, isKind, knows, stage } from '../facts';
import { isChild, kindsBeside, tellHero } from '../opening';
import type { Plot } from '../Plot';

const MISDEEDS = [
  'vase',
  'pie',
  'window',
  'fence',
  'gate',
  'clock',
  'honey',
  'lamp',
  'paint',
  'boat',
] as const;
const BLAMES = ['giant', 'wind', 'thief', 'ghost', 'dragon', 'bear', 'witch', 'eagle'] as const;
const PROOFS = ['footprints', 'roar', 'hair', 'smell', 'eyes', 'hands', 'sang', 'shadow'] as const;
const WATCHES = ['pots', 'traps', 'torches', 'well', 'drums', 'cellars', 'bells'] as const;
const BODY = ['ears', 'stomach', 'knees', 'porridge', 'hide', 'songs'] as const;
const MAKES_GOOD = ['mornings', 'savings', 'paint', 'crumbs', 'wood', 'letters', 'cake'] as const;

export const littleLieEvents = events('little-lie', {
  does: event(
    { hero: 'character', misdeed: 'small misdeed' },
    {
      makes: ({ hero, misdeed }) => [
        stage('misdeed', misdeed),
        knows(hero, 'the truth'),
        feels(hero, 'afraid'),
      ],
    },
  ),
  lies: event(
    { hero: 'character', elder: 'character', blame: 'blamed one' },
    {
      needs: ({ hero }) => [knows(hero, 'the truth')],
      makes: ({ hero, blame, elder }) => [
        stage('lie', blame),
        stage('lies', 'one'),
        knows(elder, 'the lie'),
        knows(hero, 'the lie'),
      ],
    },
  ),
  asked: event(
    { hero: 'character', friend: 'character', kind: 'kind', blame: 'blamed one', proof: 'lie proof' },
    {
      needs: ({ blame }) => [stage('lie', blame), stage('lies', 'one')],
      makes: ({ friend, kind, proof }) => [
        isKind(friend, kind),
        knows(friend, 'the lie'),
        stage('proof', proof),
        stage('lies', 'two'),
      ],
    },
  ),
  spreads: event(
    { blame: 'blamed one', watch: 'village watch' },
    {
      needs: ({ blame }) => [stage('lie', blame), stage('lies', 'two')],
      makes: ({ watch }) => [stage('lies', 'three'), stage('watch', watch)],
    },
  ),
  heavy: event(
    { hero: 'character', body: 'bad conscience' },
    {
      needs: ({ hero }) => [knows(hero, 'the truth'), { not: stage('lies', 'none') }],
      makes: ({ hero, body }) => [feels(hero, 'sorry'), stage('body', body)],
    },
  ),
  innocent: event(
    { hero: 'character', innocent: 'character', misdeed: 'small misdeed' },
    {
      needs: ({ misdeed }) => [stage('misdeed', misdeed), stage('lies', 'two')],
      makes: ({ innocent, hero }) => [
        stage('accused', innocent),
        feels(innocent, 'sad'),
        feels(hero, 'sorry'),
        stage('lies', 'three'),
      ],
    },
  ),
  stepsForward: event(
    { hero: 'character', innocent: 'character' },
    {
      needs: ({ hero, innocent }) => [stage('accused', innocent), feels(hero, 'sorry')],
      makes: ({ innocent }) => [
        stage('accused', 'nobody'),
        feels(innocent, 'surprised'),
        stage('lies', 'none'),
      ],
    },
  ),
  tells: event(
    { hero: 'character', elder: 'character', misdeed: 'small misdeed' },
    {
      needs: ({ hero, misdeed, elder }) => [
        stage('misdeed', misdeed),
        feels(hero, 'sorry'),
        knows(elder, 'the lie'),
      ],
      makes: ({ hero, elder }) => [knows(elder, 'the truth'), stage('lies', 'none'), feels(hero, 'calm')],
    },
  ),
  knewIt: event(
    { elder: 'character', hero: 'character', blame: 'blamed one' },
    {
      needs: ({ elder, blame }) => [knows(elder, 'the truth'), stage('lie', blame)],
      makes: ({ elder }) => [feels(elder, 'calm')],
    },
  ),
  foundOut: event(
    { friend: 'character', hero: 'character', blame: 'blamed one' },
    {
      needs: ({ friend, blame }) => [knows(friend, 'the lie'), stage('lie', blame)],
      makes: ({ friend }) => [knows(friend, 'the truth'), feels(friend, 'angry'), stage('lies', 'none')],
    },
  ),
  notBelieved: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ friend }) => [knows(friend, 'the truth'), feels(friend, 'angry')],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
  makesGood: event(
    { hero: 'character', amends: 'lie amends' },
    {
      needs: () => [stage('lies', 'none')],
      makes: ({ hero }) => [is('the misdeed', 'made good'), feels(hero, 'proud')],
    },
  ),
  goneLie: event(
    { hero: 'character', body: 'bad conscience' },
    {
      needs: ({ body }) => [stage('body', body), stage('lies', 'none')],
      makes: ({ hero }) => [isGone('lie'), feels(hero, 'happy')],
    },
  ),
});

const e = littleLieEvents;

export const littleLie: Plot = {
  name: 'little-lie',
  events: littleLieEvents,
  tell(s) {
    const one = tellHero(s, {
      kinds: [...CHILDREN, 'fox', 'rabbit', 'bear', 'badger', 'raccoon', 'goat', 'pig', 'wolf', 'cat', 'dog'],
    });
    const hero = one.name;
    const misdeed = s.word(MISDEEDS);
    s.tell(e.does, { hero, misdeed });
    const elder = s.role(['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben', 'neighbor', 'baker', 'teacher']);
    const blame = s.word(BLAMES);
    s.tell(e.lies, { hero, elder, blame });
    s.paragraph();
    const other = s.character(isChild(one.kind) ? CHILDREN : kindsBeside(one.kind));
    const friend = other.name;
    s.tell(e.asked, { hero, friend, kind: other.kind, blame, proof: s.word(PROOFS) });
    const course = s.pick(['grows', 'innocent', 'foundOut']);
    if (course === 'innocent') {
      const innocent = s.role(['postman', 'old man', 'shepherd', 'tailor', 'old woman']);
      s.tell(e.innocent, { hero, innocent, misdeed });
      s.paragraph();
      s.tell(e.stepsForward, { hero, innocent });
      s.tell(e.makesGood, { hero, amends: s.word(MAKES_GOOD) });
      return 'happy';
    }
    if (course === 'foundOut') {
      s.paragraph();
      s.tell(e.foundOut, { friend, hero, blame });
      if (s.flip(0.6)) {
        s.tell(e.notBelieved, { hero, friend });
        return 'sad';
      }
      s.tell(e.makesGood, { hero, amends: s.word(MAKES_GOOD) });
      return 'happy';
    }
    s.tell(e.spreads, { blame, watch: s.word(WATCHES) });
    const body = s.word(BODY);
    s.tell(e.heavy, { hero, body });
    s.paragraph();
    s.tell(e.tells, { hero, elder, misdeed });
    if (s.flip()) s.tell(e.knewIt, { elder, hero, blame });
    else s.tell(e.makesGood, { hero, amends: s.word(MAKES_GOOD) });
    if (s.flip(0.6)) s.tell(e.goneLie, { hero, body });
    return 'happy';
  },
};
