// A witch bars the way with a riddle; whoever kept their eyes open knows the answer, and a wrong one has consequences.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';

const ELDERS = ['Grandma', 'Grandpa', 'Mama', 'Papa', 'Aunt Rose'] as const;
const CURES = ['honey', 'herbs', 'water', 'berries', 'bark', 'flower', 'apple', 'moss'] as const;
const RIDDLES = [
  'candle',
  'shadow',
  'river',
  'echo',
  'hole',
  'egg',
  'clock',
  'needle',
  'road',
  'name',
] as const;
const WRONG = ['pumpkin', 'moon', 'wet dog', 'wooden leg', 'uncle', 'cloud', 'king', 'goose'] as const;
const GATES = [
  'stone bridge',
  'iron gate',
  'black tree',
  'narrow path',
  'cave',
  'stairs',
  'tower',
  'boat',
] as const;
const CURSES = ['cough', 'nose', 'feet', 'tail', 'hair', 'ears', 'voice', 'feathers'] as const;
const CHORES = ['stir', 'bats', 'frogs', 'broom', 'ashes', 'snakes', 'stove', 'bones'] as const;
const SLOW = ['patient', 'careful', 'clever', 'curious', 'shy'] as const;
const QUICK = ['impatient', 'proud', 'stubborn', 'forgetful'] as const;

const heroWitch = { hero: 'character', witch: 'character' } as const;

export const witchsRiddleEvents = events('witchs-riddle', {
  errand: event(
    { hero: 'character', kind: 'kind', trait: 'trait', elder: 'character', cure: 'riddle cure' },
    {
      makes: ({ hero, kind, trait, elder, cure }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage(`state of ${elder}`, 'sick'),
        stage('what is needed', cure),
        isAt(hero, 'path'),
      ],
    },
  ),
  notices: event(
    { hero: 'character', riddle: 'witch riddle' },
    {
      needs: ({ hero }) => [isAt(hero, 'path')],
      makes: ({ hero, riddle }) => [knows(hero, `what ${riddle} is like`)],
    },
  ),
  barred: event(
    { ...heroWitch, gate: 'witch gate' },
    {
      needs: ({ hero }) => [isAt(hero, 'path')],
      makes: ({ hero, gate }) => [isAt(hero, gate), stage('way', 'barred')],
    },
  ),
  asks: event(
    { ...heroWitch, riddle: 'witch riddle' },
    {
      needs: () => [stage('way', 'barred')],
      makes: ({ riddle }) => [stage('riddle', riddle), stage('answer', 'due')],
    },
  ),
  answers: event(
    { ...heroWitch, riddle: 'witch riddle' },
    {
      needs: ({ hero, riddle }) => [stage('riddle', riddle), knows(hero, `what ${riddle} is like`)],
      makes: () => [stage('way', 'free')],
    },
  ),
  guesses: event(
    { ...heroWitch, wrong: 'wrong answer' },
    {
      needs: () => [stage('way', 'barred'), stage('answer', 'due')],
      makes: ({ hero, wrong }) => [
        stage('wrong answer', wrong),
        stage('answer', 'wrong'),
        feels(hero, 'sorry'),
      ],
    },
  ),
  curses: event(
    { ...heroWitch, curse: 'witch curse' },
    {
      needs: () => [stage('answer', 'wrong'), stage('way', 'barred')],
      makes: ({ hero, curse }) => [stage(`curse of ${hero}`, curse), stage(`state of ${hero}`, 'cursed')],
    },
  ),
  works: event(
    { ...heroWitch, chore: 'witch chore' },
    {
      needs: ({ hero }) => [stage(`state of ${hero}`, 'cursed')],
      makes: () => [stage('second try', 'earned')],
    },
  ),
  remembers: event(
    { ...heroWitch, riddle: 'witch riddle' },
    {
      needs: ({ hero, riddle }) => [
        stage('riddle', riddle),
        stage('second try', 'earned'),
        knows(hero, `what ${riddle} is like`),
      ],
      makes: ({ hero }) => [stage('way', 'free'), stage(`curse of ${hero}`, 'none')],
    },
  ),
  asksBack: event(
    { ...heroWitch, riddle: 'witch riddle' },
    {
      needs: ({ riddle }) => [
        stage('way', 'barred'),
        stage('answer', 'wrong'),
        { not: stage('riddle', riddle) },
      ],
      makes: ({ riddle }) => [stage('riddle for the witch', riddle)],
    },
  ),
  stumped: event(
    { ...heroWitch, riddle: 'witch riddle', wrong: 'wrong answer' },
    {
      needs: ({ riddle, wrong }) => [
        stage('riddle for the witch', riddle),
        { not: stage('wrong answer', wrong) },
      ],
      makes: ({ hero, witch }) => [
        stage('way', 'free'),
        stage(`curse of ${hero}`, 'none'),
        feels(witch, 'surprised'),
      ],
    },
  ),
  passes: event(
    { ...heroWitch, gate: 'witch gate', cure: 'riddle cure' },
    {
      needs: ({ hero, gate, cure }) => [
        stage('way', 'free'),
        isAt(hero, gate),
        stage('what is needed', cure),
      ],
      makes: ({ hero, cure }) => [holds(hero, cure)],
    },
  ),
  brings: event(
    { hero: 'character', elder: 'character', cure: 'riddle cure' },
    {
      needs: ({ hero, elder, cure }) => [holds(hero, cure), stage(`state of ${elder}`, 'sick')],
      makes: ({ elder }) => [stage(`state of ${elder}`, 'well')],
    },
  ),
  turnsBack: event(
    { ...heroWitch, gate: 'witch gate', cure: 'riddle cure' },
    {
      needs: ({ hero, gate, cure }) => [
        stage('way', 'barred'),
        isAt(hero, gate),
        stage('what is needed', cure),
      ],
      makes: ({ hero }) => [isAt(hero, 'home')],
    },
  ),
  walksAround: event(
    { hero: 'character', gate: 'witch gate', cure: 'riddle cure' },
    {
      needs: ({ hero, gate, cure }) => [
        stage('way', 'barred'),
        isAt(hero, gate),
        stage('what is needed', cure),
      ],
      makes: ({ hero, cure }) => [isAt(hero, 'mountains'), holds(hero, cure)],
    },
  ),
  bringsLate: event(
    { hero: 'character', elder: 'character', cure: 'riddle cure', curse: 'witch curse' },
    {
      needs: ({ hero, elder, cure, curse }) => [
        holds(hero, cure),
        stage(`state of ${elder}`, 'sick'),
        stage(`curse of ${hero}`, curse),
      ],
      makes: ({ elder }) => [stage(`state of ${elder}`, 'well'), feels(elder, 'happy')],
    },
  ),
  invites: event(heroWitch, {
    needs: () => [stage('way', 'free')],
    makes: ({ hero, witch }) => [between(hero, witch, 'friends')],
  }),
  comesHome: event(
    { hero: 'character', elder: 'character', curse: 'witch curse' },
    {
      needs: ({ hero, elder, curse }) => [
        isAt(hero, 'home'),
        stage(`state of ${elder}`, 'sick'),
        stage(`curse of ${hero}`, curse),
      ],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
});

const e = witchsRiddleEvents;

export const witchsRiddle: Plot = {
  name: 'witchs-riddle',
  events: witchsRiddleEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const quick = s.flip(0.6);
    const trait = s.word(quick ? QUICK : SLOW);
    const elder = s.role(ELDERS);
    const cure = s.word(CURES);
    s.tell(e.errand, { hero, kind, trait, elder, cure });
    const sees = !quick || s.flip(0.3);
    const riddle = s.word(RIDDLES);
    if (sees) s.tell(e.notices, { hero, riddle });
    s.paragraph();
    const witch = s.role(['witch']);
    const gate = s.word(GATES);
    s.tell(e.barred, { hero, witch, gate });
    s.tell(e.asks, { hero, witch, riddle });
    if (!quick) {
      s.tell(e.answers, { hero, witch, riddle });
      if (s.flip(0.4)) s.tell(e.invites, { hero, witch });
    } else {
      const wrong = s.word(WRONG);
      s.tell(e.guesses, { hero, witch, wrong });
      const curse = s.word(CURSES);
      s.tell(e.curses, { hero, witch, curse });
      s.paragraph();
      if (sees) {
        s.tell(e.works, { hero, witch, chore: s.word(CHORES) });
        s.tell(e.remembers, { hero, witch, riddle });
      } else if (s.flip(0.25)) {
        const other = s.word(RIDDLES);
        s.tell(e.asksBack, { hero, witch, riddle: other });
        s.tell(e.stumped, { hero, witch, riddle: other, wrong: s.word(WRONG) });
      } else if (s.flip()) {
        s.tell(e.walksAround, { hero, gate, cure });
        s.tell(e.bringsLate, { hero, elder, cure, curse });
        return 'happy';
      } else {
        s.tell(e.turnsBack, { hero, witch, gate, cure });
        s.tell(e.comesHome, { hero, elder, curse });
        return 'sad';
      }
    }
    s.paragraph();
    s.tell(e.passes, { hero, witch, gate, cure });
    s.tell(e.brings, { hero, elder, cure });
    return 'happy';
  },
};
