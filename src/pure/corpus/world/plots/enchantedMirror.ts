// A mirror that says only what is true, and somebody who told a lie: sooner or later the two meet.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isGone, isKind, isLike, knows, liesAt, stage } from '../facts';
import type { Plot } from '../Plot';
import type { Trait } from '../words';

const ELDERS = ['Grandma', 'Grandpa', 'Mama', 'Papa', 'Aunt Rose', 'Uncle Ben'] as const;
const MISDEEDS = [
  'jug',
  'jam',
  'hens',
  'portrait',
  'glasses',
  'tulips',
  'clock',
  'letter',
  'cheese',
  'ring',
  'bed',
  'roses',
] as const;
const EXCUSES = [
  'wind',
  'cat',
  'magpie',
  'ghost',
  'goat',
  'mouse',
  'postman',
  'moon',
  'witch',
  'dog',
] as const;
const SPOTS = ['attic', 'market', 'empty house', 'cellar', 'stream', 'barn', 'tree', 'chest'] as const;
const VANITIES = [
  'sing',
  'strong',
  'clever',
  'pretty',
  'fast',
  'brave',
  'rich',
  'tall',
  'funny',
  'happy',
] as const;
const TESTS = ['bed', 'rain', 'soup', 'teacher', 'eggs', 'hat', 'snow', 'dog'] as const;
const HIDDEN = ['haystack', 'trunk', 'bed', 'well', 'bush', 'boot', 'roof', 'flour'] as const;
const FRANK = ['brave', 'honest', 'kind', 'curious'] as const;
const SLY = ['proud', 'timid', 'shy', 'lazy'] as const;
const WILD = ['stubborn', 'impatient', 'grumpy', 'bossy'] as const;

const heroElder = { hero: 'character', elder: 'character' } as const;
const heroThing = { hero: 'character', thing: 'thing' } as const;

export const enchantedMirrorEvents = events('enchanted-mirror', {
  does: event(
    { hero: 'character', kind: 'kind', trait: 'trait', elder: 'character', misdeed: 'mirror misdeed' },
    {
      makes: ({ hero, kind, trait, misdeed }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage('what happened', misdeed),
        stage('who did it', hero),
      ],
    },
  ),
  lies: event(
    { ...heroElder, excuse: 'mirror excuse' },
    {
      needs: ({ hero }) => [stage('who did it', hero)],
      makes: ({ hero, elder, excuse }) => [
        stage(`belief of ${elder}`, excuse),
        stage(`lie of ${hero}`, excuse),
      ],
    },
  ),
  finds: event({ ...heroThing, spot: 'mirror spot' }, { makes: ({ hero, thing }) => [holds(hero, thing)] }),
  asksFirst: event(
    { ...heroThing, vanity: 'mirror vanity' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing }) => [knows(hero, `whether ${thing} can talk`), feels(hero, 'surprised')],
    },
  ),
  tests: event(
    { ...heroThing, test: 'mirror test' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), knows(hero, `whether ${thing} can talk`)],
      makes: ({ hero, thing }) => [knows(hero, `whether ${thing} is right`)],
    },
  ),
  asksSecret: event(
    { ...heroThing, misdeed: 'mirror misdeed' },
    {
      needs: ({ hero, thing, misdeed }) => [
        holds(hero, thing),
        knows(hero, `whether ${thing} can talk`),
        stage('what happened', misdeed),
        stage('who did it', hero),
      ],
      makes: ({ hero }) => [feels(hero, 'sorry')],
    },
  ),
  confesses: event(
    { ...heroElder, misdeed: 'mirror misdeed' },
    {
      needs: ({ hero, misdeed }) => [
        stage('who did it', hero),
        stage('what happened', misdeed),
        feels(hero, 'sorry'),
      ],
      makes: ({ hero, elder }) => [stage(`belief of ${elder}`, hero), stage(`lie of ${hero}`, 'over')],
    },
  ),
  forgives: event(heroElder, {
    needs: ({ hero, elder }) => [stage(`belief of ${elder}`, hero)],
    makes: ({ hero }) => [feels(hero, 'calm'), stage('quarrel', 'over')],
  }),
  praises: event(
    { ...heroThing, vanity: 'mirror vanity' },
    {
      needs: ({ hero, thing }) => [
        holds(hero, thing),
        stage(`lie of ${hero}`, 'over'),
        knows(hero, `whether ${thing} can talk`),
      ],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  hides: event(
    { ...heroThing, hidden: 'mirror hidden' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'sorry')],
      makes: ({ thing, hidden }) => [liesAt(thing, hidden)],
    },
  ),
  elderFinds: event(
    { elder: 'character', thing: 'thing', hidden: 'mirror hidden' },
    {
      needs: ({ thing, hidden }) => [liesAt(thing, hidden)],
      makes: ({ elder, thing }) => [holds(elder, thing)],
    },
  ),
  tells: event(
    { ...heroElder, misdeed: 'mirror misdeed' },
    {
      needs: ({ hero, misdeed }) => [stage('who did it', hero), stage('what happened', misdeed)],
      makes: ({ hero, elder }) => [
        stage(`belief of ${elder}`, hero),
        feels(elder, 'sad'),
        stage(`lie of ${hero}`, 'found out'),
      ],
    },
  ),
  hurt: event(
    { ...heroElder, excuse: 'mirror excuse' },
    {
      needs: ({ hero, elder }) => [stage(`lie of ${hero}`, 'found out'), feels(elder, 'sad')],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  makesGood: event(heroElder, {
    needs: ({ hero, elder }) => [stage(`belief of ${elder}`, hero), feels(elder, 'sad')],
    makes: ({ elder, hero }) => [feels(elder, 'calm'), feels(hero, 'calm')],
  }),
  smashes: event(heroThing, {
    needs: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'sorry')],
    makes: ({ hero, thing }) => [isGone(thing), feels(hero, 'angry'), stage('splinters', 'many')],
  }),
  whisper: event(
    { hero: 'character', misdeed: 'mirror misdeed' },
    {
      needs: ({ misdeed }) => [stage('splinters', 'many'), stage('what happened', misdeed)],
      makes: ({ hero }) => [feels(hero, 'sorry')],
    },
  ),
  silence: event(heroElder, {
    needs: ({ hero }) => [stage('splinters', 'many'), { not: stage(`lie of ${hero}`, 'over') }],
    makes: ({ hero }) => [feels(hero, 'lonely')],
  }),
});

const e = enchantedMirrorEvents;

export const enchantedMirror: Plot = {
  name: 'enchanted-mirror',
  events: enchantedMirrorEvents,
  tell(s) {
    const nature = s.pick(['frank', 'sly', 'wild'] as const);
    const traits = nature === 'frank' ? FRANK : nature === 'sly' ? SLY : WILD;
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word<Trait>(traits);
    const elder = s.role(ELDERS);
    const misdeed = s.word(MISDEEDS);
    s.tell(e.does, { hero, kind, trait, elder, misdeed });
    const excuse = s.word(EXCUSES);
    s.tell(e.lies, { hero, elder, excuse });
    s.paragraph();
    const thing = s.thing(['mirror']);
    s.tell(e.finds, { hero, thing, spot: s.word(SPOTS) });
    const vanity = s.word(VANITIES);
    s.tell(e.asksFirst, { hero, thing, vanity });
    if (nature !== 'sly' && s.flip(0.4)) s.tell(e.tests, { hero, thing, test: s.word(TESTS) });
    s.tell(e.asksSecret, { hero, thing, misdeed });
    s.paragraph();
    if (nature === 'frank') {
      s.tell(e.confesses, { hero, elder, misdeed });
      s.tell(e.forgives, { hero, elder });
      if (s.flip(0.6)) s.tell(e.praises, { hero, thing, vanity });
      return 'happy';
    }
    if (nature === 'sly') {
      const hidden = s.word(HIDDEN);
      s.tell(e.hides, { hero, thing, hidden });
      s.tell(e.elderFinds, { elder, thing, hidden });
      s.tell(e.tells, { hero, elder, misdeed });
      if (s.flip(0.35)) {
        s.tell(e.hurt, { hero, elder, excuse });
        return 'sad';
      }
      s.tell(e.makesGood, { hero, elder });
      return 'happy';
    }
    s.tell(e.smashes, { hero, thing });
    s.tell(e.whisper, { hero, misdeed });
    if (s.flip(0.35)) {
      s.tell(e.silence, { hero, elder });
      return 'sad';
    }
    s.tell(e.confesses, { hero, elder, misdeed });
    s.tell(e.forgives, { hero, elder });
    return 'happy';
  },
};
