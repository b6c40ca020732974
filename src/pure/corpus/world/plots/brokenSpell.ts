// A spell goes wrong and turns one thing into another; the way back must be found, and it is not always found.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';

const VICTIMS = [
  'broom',
  'kettle',
  'chair',
  'carpet',
  'bed',
  'clock',
  'boots',
  'lamp',
  'table',
  'mirror',
] as const;
const ANIMALS = [
  'goose',
  'goat',
  'pig',
  'frog',
  'donkey',
  'parrot',
  'crab',
  'monkey',
  'hen',
  'bear',
  'duck',
  'turtle',
] as const;
const SLIPS = ['sneeze', 'page', 'cough', 'left hand', 'fly', 'thunder', 'cat', 'candle'] as const;
const REMEDIES = ['backward', 'tear', 'laugh', 'onion', 'moonlight', 'song', 'leg', 'truth'] as const;
const QUICK = ['impatient', 'curious', 'proud', 'forgetful', 'greedy', 'bossy', 'stubborn'] as const;
const CALM = ['careful', 'patient', 'clever', 'helpful', 'kind', 'gentle', 'honest'] as const;

const heroWizard = { hero: 'character', wizard: 'character' } as const;
/** What a thing or the wizard is at the moment. */
const shape = (what: string, animal: string) => stage(`shape of ${what}`, animal);

export const brokenSpellEvents = events('broken-spell', {
  apprentice: event(
    { hero: 'character', kind: 'kind', trait: 'trait', wizard: 'character' },
    { makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait)] },
  ),
  wants: event(
    { wizard: 'character', victim: 'spell victim' },
    { makes: ({ wizard, victim }) => [stage(`plan of ${wizard}`, victim)] },
  ),
  triesAlone: event(
    { ...heroWizard, victim: 'spell victim' },
    {
      needs: ({ wizard, victim }) => [stage(`plan of ${wizard}`, victim)],
      makes: ({ hero, wizard, victim }) => [
        stage('who casts the spell', hero),
        stage(`state of ${wizard}`, 'asleep'),
        stage('target', victim),
      ],
    },
  ),
  begins: event(
    { ...heroWizard, victim: 'spell victim' },
    {
      needs: ({ wizard, victim }) => [stage(`plan of ${wizard}`, victim)],
      makes: ({ wizard, victim }) => [stage('who casts the spell', wizard), stage('target', victim)],
    },
  ),
  slips: event(
    { who: 'character', slip: 'spell slip' },
    {
      needs: ({ who }) => [stage('who casts the spell', who)],
      makes: ({ slip }) => [stage('mistake', slip), stage('spell', 'spoiled')],
    },
  ),
  turns: event(
    { victim: 'spell victim', animal: 'spell animal' },
    {
      needs: ({ victim }) => [stage('target', victim), stage('spell', 'spoiled')],
      makes: ({ victim, animal }) => [shape(victim, animal), stage('animal in the tower', animal)],
    },
  ),
  turnsWizard: event(
    { ...heroWizard, animal: 'spell animal' },
    {
      needs: ({ wizard }) => [stage('spell', 'spoiled'), { not: stage(`state of ${wizard}`, 'animal') }],
      makes: ({ wizard, animal }) => [
        shape(wizard, animal),
        stage(`state of ${wizard}`, 'animal'),
        stage('animal in the tower', animal),
      ],
    },
  ),
  mischief: event(
    { hero: 'character', animal: 'spell animal' },
    {
      needs: ({ animal }) => [stage('animal in the tower', animal)],
      makes: ({ hero, animal }) => [stage('mischief', animal), feels(hero, 'surprised')],
    },
  ),
  wakes: event(heroWizard, {
    needs: ({ wizard }) => [stage(`state of ${wizard}`, 'asleep')],
    makes: ({ hero, wizard }) => [stage(`state of ${wizard}`, 'awake'), feels(hero, 'sorry')],
  }),
  guessWrong: event(
    { hero: 'character', victim: 'spell victim', animal: 'spell animal', other: 'spell animal' },
    {
      needs: ({ victim, animal }) => [shape(victim, animal)],
      makes: ({ victim, other }) => [shape(victim, other)],
    },
  ),
  reads: event(
    { hero: 'character', remedy: 'spell remedy' },
    {
      needs: () => [stage('spell', 'spoiled')],
      makes: ({ hero, remedy }) => [knows(hero, 'how to undo it', remedy)],
    },
  ),
  restores: event(
    { hero: 'character', victim: 'spell victim', animal: 'spell animal', remedy: 'spell remedy' },
    {
      needs: ({ hero, victim, animal, remedy }) => [
        shape(victim, animal),
        knows(hero, 'how to undo it', remedy),
      ],
      makes: ({ hero, victim }) => [shape(victim, victim), feels(hero, 'happy')],
    },
  ),
  restoresWizard: event(
    { ...heroWizard, animal: 'spell animal', remedy: 'spell remedy' },
    {
      needs: ({ hero, wizard, animal, remedy }) => [
        shape(wizard, animal),
        knows(hero, 'how to undo it', remedy),
      ],
      makes: ({ hero, wizard }) => [shape(wizard, wizard), feels(hero, 'happy')],
    },
  ),
  trace: event(
    { victim: 'spell victim', animal: 'spell animal' },
    { needs: ({ victim }) => [shape(victim, victim)], makes: ({ animal }) => [stage('trace', animal)] },
  ),
  traceWizard: event(
    { wizard: 'character', animal: 'spell animal' },
    { needs: ({ wizard }) => [shape(wizard, wizard)], makes: ({ animal }) => [stage('trace', animal)] },
  ),
  runsAway: event(
    { hero: 'character', victim: 'spell victim', animal: 'spell animal' },
    {
      needs: ({ victim, animal }) => [shape(victim, animal)],
      makes: ({ hero, victim }) => [stage('who is gone', victim), feels(hero, 'sad')],
    },
  ),
  neverAgain: event(
    { ...heroWizard, victim: 'spell victim', animal: 'spell animal' },
    {
      needs: ({ victim }) => [stage('who is gone', victim)],
      makes: ({ wizard, animal }) => [stage(`memory of ${wizard}`, animal)],
    },
  ),
  staysSo: event(
    { ...heroWizard, animal: 'spell animal' },
    {
      needs: ({ wizard, animal }) => [shape(wizard, animal)],
      makes: ({ hero }) => [feels(hero, 'sad'), stage('hope', 'small')],
    },
  ),
});

const e = brokenSpellEvents;

export const brokenSpell: Plot = {
  name: 'broken-spell',
  events: brokenSpellEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const wizard = s.role(['wizard']);
    const quick = s.flip();
    s.tell(e.apprentice, { hero, kind, trait: s.word(quick ? QUICK : CALM), wizard });
    const victim = s.word(VICTIMS);
    s.tell(e.wants, { wizard, victim });
    s.paragraph();
    s.tell(quick ? e.triesAlone : e.begins, { hero, wizard, victim });
    s.tell(e.slips, { who: quick ? hero : wizard, slip: s.word(SLIPS) });
    const animal = s.word(ANIMALS);
    if (s.flip(0.4)) {
      s.tell(e.turnsWizard, { hero, wizard, animal });
      if (s.flip(0.6)) s.tell(e.mischief, { hero, animal });
      s.paragraph();
      if (s.flip(0.22)) {
        s.tell(e.staysSo, { hero, wizard, animal });
        return 'sad';
      }
      const remedy = s.word(REMEDIES);
      s.tell(e.reads, { hero, remedy });
      s.tell(e.restoresWizard, { hero, wizard, animal, remedy });
      s.tell(e.traceWizard, { wizard, animal });
      return 'happy';
    }
    s.tell(e.turns, { victim, animal });
    if (s.flip(0.6)) s.tell(e.mischief, { hero, animal });
    s.paragraph();
    let now: string = animal;
    if (s.flip(0.35)) {
      const other = s.word(ANIMALS);
      s.tell(e.guessWrong, { hero, victim, animal, other });
      now = other;
    } else if (quick) s.tell(e.wakes, { hero, wizard });
    if (s.flip(0.22)) {
      s.tell(e.runsAway, { hero, victim, animal: now });
      s.tell(e.neverAgain, { hero, wizard, victim, animal: now });
      return 'sad';
    }
    const remedy = s.word(REMEDIES);
    s.tell(e.reads, { hero, remedy });
    s.tell(e.restores, { hero, victim, animal: now, remedy });
    s.tell(e.trace, { victim, animal: now });
    return 'happy';
  },
};
