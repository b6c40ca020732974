// A flute that does one thing whenever it is played, and one rule for it; in a time of need it helps, and the rule is kept or broken.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isKind, isLike, promise, stage } from '../facts';
import type { Plot } from '../Plot';

const GIVERS = ['old man', 'old woman', 'stranger', 'shepherd', 'sailor', 'weaver', 'painter'] as const;
const KINDNESSES = ['bread', 'bundle', 'fire', 'boot', 'bed', 'tea', 'cow', 'hat', 'road', 'coat'] as const;
const EFFECTS = ['dance', 'sleep', 'rain', 'animals', 'grow', 'wind', 'laugh', 'light'] as const;
const BANS = ['money', 'anger', 'fame', 'spite', 'sunday', 'bet'] as const;
const WEAK = ['greedy', 'proud', 'stubborn', 'impatient'];
const TRAITS = [
  ...(['greedy', 'proud', 'stubborn', 'impatient', 'kind', 'cheerful'] as const),
  ...(['honest', 'helpful', 'shy', 'gentle'] as const),
] as const;

const heroThing = { hero: 'character', thing: 'thing' } as const;

export const magicFluteEvents = events('magic-flute', {
  helps: event(
    { hero: 'character', kind: 'kind', trait: 'trait', giver: 'character', kindness: 'flute kindness' },
    {
      makes: ({ hero, kind, trait, giver }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage(`debt of ${giver}`, hero),
      ],
    },
  ),
  gives: event(
    { ...heroThing, giver: 'character', ban: 'flute ban' },
    {
      needs: ({ hero, giver }) => [stage(`debt of ${giver}`, hero)],
      makes: ({ hero, giver, thing, ban }) => [
        holds(hero, thing),
        stage('rule', ban),
        promise(hero, giver, 'open'),
      ],
    },
  ),
  firstPlay: event(
    { ...heroThing, effect: 'flute effect' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing, effect }) => [stage(`magic of ${thing}`, effect), feels(hero, 'surprised')],
    },
  ),
  always: event(
    { ...heroThing, effect: 'flute effect' },
    {
      needs: ({ thing, effect }) => [stage(`magic of ${thing}`, effect)],
      makes: ({ hero, effect }) => [stage(`habit of ${hero}`, effect)],
    },
  ),
  trouble: event(
    { hero: 'character', effect: 'flute effect' },
    {
      needs: ({ effect }) => [{ not: stage('trouble', effect) }],
      makes: ({ effect }) => [stage('trouble', effect), stage('village', 'in need')],
    },
  ),
  saves: event(
    { ...heroThing, effect: 'flute effect' },
    {
      needs: ({ hero, thing, effect }) => [
        stage('trouble', effect),
        holds(hero, thing),
        stage(`magic of ${thing}`, effect),
      ],
      makes: ({ hero }) => [stage('trouble', 'over'), stage('village', 'saved'), feels(hero, 'proud')],
    },
  ),
  hesitates: event(heroThing, {
    needs: ({ hero, thing }) => [holds(hero, thing), stage('village', 'in need')],
    makes: ({ hero }) => [feels(hero, 'afraid')],
  }),
  tempted: event(
    { hero: 'character', ban: 'flute ban' },
    {
      needs: ({ ban }) => [stage('rule', ban), stage('trouble', 'over')],
      makes: ({ ban }) => [stage('temptation', ban), stage('choice', 'open')],
    },
  ),
  resists: event(
    { ...heroThing, giver: 'character' },
    {
      needs: ({ hero, giver, thing }) => [
        holds(hero, thing),
        promise(hero, giver, 'open'),
        stage('choice', 'open'),
      ],
      makes: ({ hero, giver }) => [promise(hero, giver, 'kept'), feels(hero, 'happy')],
    },
  ),
  breaks: event(
    { ...heroThing, giver: 'character', ban: 'flute ban' },
    {
      needs: ({ hero, thing, ban, giver }) => [
        holds(hero, thing),
        stage('temptation', ban),
        promise(hero, giver, 'open'),
      ],
      makes: ({ hero, giver, thing }) => [
        promise(hero, giver, 'broken'),
        stage(`magic of ${thing}`, 'none'),
        feels(hero, 'sorry'),
      ],
    },
  ),
  silent: event(heroThing, {
    needs: ({ thing }) => [stage(`magic of ${thing}`, 'none')],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  learnsToPlay: event(heroThing, {
    needs: ({ thing }) => [stage(`magic of ${thing}`, 'none')],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  playsOn: event(
    { ...heroThing, effect: 'flute effect' },
    {
      needs: ({ hero, thing, effect }) => [
        holds(hero, thing),
        stage(`magic of ${thing}`, effect),
        feels(hero, 'happy'),
      ],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  givesBack: event(
    { ...heroThing, giver: 'character' },
    {
      needs: ({ hero, giver, thing }) => [holds(hero, thing), promise(hero, giver, 'kept')],
      makes: ({ giver, thing }) => [holds(giver, thing)],
    },
  ),
});

const e = magicFluteEvents;

export const magicFlute: Plot = {
  name: 'magic-flute',
  events: magicFluteEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word(TRAITS);
    const giver = s.role(GIVERS);
    s.tell(e.helps, { hero, kind, trait, giver, kindness: s.word(KINDNESSES) });
    const thing = s.thing(['flute']);
    const ban = s.word(BANS);
    s.tell(e.gives, { hero, thing, giver, ban });
    s.paragraph();
    const effect = s.word(EFFECTS);
    s.tell(e.firstPlay, { hero, thing, effect });
    const shy = trait === 'shy' || trait === 'gentle';
    if (!shy && s.flip(0.2)) s.tell(e.always, { hero, thing, effect });
    s.tell(e.trouble, { hero, effect });
    if (shy) s.tell(e.hesitates, { hero, thing });
    s.tell(e.saves, { hero, thing, effect });
    s.paragraph();
    s.tell(e.tempted, { hero, ban });
    if (WEAK.includes(trait) && s.flip(0.75)) {
      s.tell(e.breaks, { hero, thing, giver, ban });
      if (s.flip(0.7)) {
        s.tell(e.silent, { hero, thing });
        return 'sad';
      }
      s.tell(e.learnsToPlay, { hero, thing });
      return 'happy';
    }
    s.tell(e.resists, { hero, thing, giver });
    if (s.flip()) s.tell(e.playsOn, { hero, thing, effect });
    else s.tell(e.givesBack, { hero, thing, giver });
    return 'happy';
  },
};
