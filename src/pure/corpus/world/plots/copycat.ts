// A small one does everything that a big one does, until it goes wrong.
import type { Kind } from '../characters';
import { event, events } from '../events';
import { feels, is, isKind, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

/** Who is copied, and what only this kind can do (the words for it are those of the kind). */
const MODELS = [
  'otter',
  'goat',
  'squirrel',
  'crow',
  'heron',
  'beaver',
  'bear',
  'pony',
] as const satisfies readonly Kind[];
export type CopySkill = (typeof MODELS)[number];
/** Who copies, and what only this kind can do. */
const COPIERS = [
  'hedgehog',
  'mouse',
  'cat',
  'mole',
  'rabbit',
  'turtle',
  'dog',
] as const satisfies readonly Kind[];
export type CopyTalent = (typeof COPIERS)[number];
const HABITS = [
  ...(['leg', 'laughs', 'sings', 'backward', 'daisy', 'bow', 'roars', 'rolls'] as const),
  ...(['leaf-hat', 'stone', 'clouds', 'stick', 'face', 'rock', 'drink', 'shakes'] as const),
] as const;
export type CopyHabit = (typeof HABITS)[number];
export type CopyTrouble = 'storm' | 'thorn-hedge' | 'hawk' | 'dark';
/** What each copier's talent is good for. */
const USE: Record<CopyTalent, CopyTrouble> = {
  hedgehog: 'hawk',
  mouse: 'thorn-hedge',
  cat: 'dark',
  dog: 'dark',
  mole: 'storm',
  rabbit: 'hawk',
  turtle: 'storm',
};

const pair = { small: 'character', big: 'character' } as const;
const copied = (times: string) => stage('copies so far', times);

export const copycatEvents = events('copycat', {
  admires: event(
    { small: 'character', big: 'character', kind: 'kind' },
    {
      makes: ({ small, big, kind }) => [isKind(big, kind), stage(`model of ${small}`, big), copied('none')],
    },
  ),
  firstCopy: event(
    { ...pair, habit: 'copy habit' },
    {
      needs: ({ small, big }) => [stage(`model of ${small}`, big), copied('none')],
      makes: () => [copied('one')],
    },
  ),
  secondCopy: event(
    { ...pair, habit: 'copy habit' },
    {
      needs: ({ small, big }) => [stage(`model of ${small}`, big), copied('one')],
      makes: () => [copied('two')],
    },
  ),
  echoes: event(pair, {
    needs: () => [copied('two')],
    makes: ({ big }) => [copied('many'), feels(big, 'angry')],
  }),
  warns: event(pair, {
    needs: ({ small, big }) => [stage(`model of ${small}`, big)],
    makes: ({ small }) => [stage(`${small} was warned`, 'yes')],
  }),
  shows: event(
    { big: 'character', skill: 'copy skill' },
    {
      needs: ({ big, skill }) => [isKind(big, skill), { not: copied('none') }],
      makes: ({ skill }) => [stage('skill that was shown', skill)],
    },
  ),
  goesWrong: event(
    { small: 'character', skill: 'copy skill' },
    {
      needs: ({ skill }) => [stage('skill that was shown', skill)],
      makes: ({ small }) => [is(small, 'in trouble'), feels(small, 'afraid')],
    },
  ),
  pullsOut: event(pair, {
    needs: ({ small }) => [is(small, 'in trouble')],
    makes: ({ small }) => [is(small, 'safe'), feels(small, 'sorry')],
  }),
  whyMe: event(pair, {
    needs: ({ small }) => [is(small, 'safe')],
    makes: ({ small, big }) => [stage(`reason of ${small}`, big), feels(big, 'calm')],
  }),
  sendsAway: event(pair, {
    needs: ({ big }) => [feels(big, 'angry')],
    makes: ({ small }) => [feels(small, 'lonely'), stage(`model of ${small}`, 'nobody')],
  }),
  danger: event(
    { ...pair, trouble: 'copy trouble' },
    { makes: ({ trouble }) => [stage('trouble', trouble)] },
  ),
  ownWay: event(
    { small: 'character', talent: 'copy talent' },
    {
      needs: ({ small, talent }) => [
        isKind(small, talent),
        stage('trouble', USE[talent as CopyTalent] ?? 'none'),
      ],
      makes: ({ small }) => [feels(small, 'proud'), stage('shown by', small)],
    },
  ),
  nowBigCopies: event(pair, {
    needs: ({ small }) => [stage('shown by', small)],
    makes: ({ big }) => [stage(`model of ${big}`, 'the other'), feels(big, 'happy')],
  }),
  sitsStill: event(
    { small: 'character', habit: 'copy habit' },
    {
      needs: ({ small }) => [feels(small, 'lonely')],
      makes: ({ small }) => [feels(small, 'sad')],
    },
  ),
  misses: event(
    { big: 'character', habit: 'copy habit', small: 'character' },
    {
      needs: ({ small }) => [feels(small, 'sad')],
      makes: ({ big }) => [feels(big, 'lonely')],
    },
  ),
  twoByTwo: event(
    { ...pair, habit: 'copy habit' },
    {
      needs: ({ big }) => [feels(big, 'calm')],
      makes: ({ small, big }) => [feels(small, 'happy'), feels(big, 'happy')],
    },
  ),
});

const e = copycatEvents;

export const copycat: Plot = {
  name: 'copycat',
  events: copycatEvents,
  tell(s) {
    const hero = tellHero(s, { kinds: COPIERS });
    const small = hero.name;
    const model = s.character(hero.kind === 'turtle' ? MODELS.filter((kind) => kind !== 'otter') : MODELS);
    const big = model.name;
    const skill = model.kind;
    s.tell(e.admires, { small, big, kind: model.kind });
    s.paragraph();
    const first = s.word<CopyHabit>(HABITS);
    s.tell(e.firstCopy, { small, big, habit: first });
    const echoes = s.flip(0.5);
    if (echoes) s.tell(e.secondCopy, { small, big, habit: s.word<CopyHabit>(HABITS) });
    if (echoes) {
      s.tell(e.echoes, { small, big });
      if (s.flip(0.45)) {
        s.paragraph();
        s.tell(e.sendsAway, { small, big });
        s.tell(e.sitsStill, { small, habit: s.word<CopyHabit>(HABITS) });
        s.tell(e.misses, { big, habit: first, small });
        return 'sad';
      }
    }
    s.paragraph();
    if (!echoes && hero.trait !== 'stubborn' && s.flip(0.6)) s.tell(e.warns, { small, big });
    s.tell(e.shows, { big, skill });
    s.tell(e.goesWrong, { small, skill });
    s.tell(e.pullsOut, { small, big });
    const saves = s.flip(0.7);
    if (!saves) s.tell(e.whyMe, { small, big });
    s.paragraph();
    if (saves) {
      const trouble = USE[hero.kind as CopyTalent];
      s.tell(e.danger, { small, big, trouble });
      s.tell(e.ownWay, { small, talent: hero.kind });
      s.tell(e.nowBigCopies, { small, big });
    } else {
      s.tell(e.twoByTwo, { small, big, habit: first });
    }
    return 'happy';
  },
};
