// Three wishes for a good deed: spent foolishly, or taken back and learned from, or spent wisely, one by one.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, isKind, isLike, promise, stage } from '../facts';
import type { Plot } from '../Plot';

const ELDERS = [
  'tailor',
  'farmer',
  'shepherd',
  'weaver',
  'old woman',
  'fisherman',
  'gardener',
  'old man',
] as const;
const GIVERS = ['goldfish', 'mouse', 'moth', 'dove', 'snail', 'toad', 'bee', 'snake'] as const;
const NEEDS = ['well', 'bridge', 'mill', 'fields', 'cow', 'bell', 'school roof', 'trees'] as const;
const WISHES = ['pudding', 'tall', 'fly', 'gold', 'sun', 'animals', 'singing', 'cakes'] as const;
const WISE = ['kind', 'patient', 'clever', 'careful'] as const;
const FOOLISH = ['greedy', 'proud', 'impatient', 'lazy'] as const;

const heroGiver = { hero: 'character', giver: 'wish giver' } as const;
const heroWish = { hero: 'character', wish: 'silly wish' } as const;
const heroNeed = { hero: 'character', need: 'village need' } as const;
const left = (count: string) => stage('wishes left', count);

export const threeWishesEvents = events('three-wishes', {
  child: event(
    { hero: 'character', kind: 'kind', trait: 'trait', need: 'village need' },
    {
      makes: ({ hero, kind, trait, need }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage('need of the village', need),
      ],
    },
  ),
  elder: event(
    { hero: 'character', trait: 'trait', need: 'village need' },
    { makes: ({ hero, trait, need }) => [isLike(hero, trait), stage('need of the village', need)] },
  ),
  frees: event(heroGiver, { makes: ({ giver }) => [stage('who was freed', giver)] }),
  grants: event(heroGiver, {
    needs: ({ giver }) => [stage('who was freed', giver)],
    makes: () => [left('3')],
  }),
  firstSilly: event(heroWish, {
    needs: () => [left('3')],
    makes: ({ wish }) => [left('2'), stage('first wish', wish)],
  }),
  firstTrouble: event(heroWish, {
    needs: ({ wish }) => [stage('first wish', wish)],
    makes: ({ hero }) => [feels(hero, 'sorry'), stage('trouble', 'first')],
  }),
  takesBack: event(heroWish, {
    needs: ({ wish }) => [left('2'), stage('first wish', wish), stage('trouble', 'first')],
    makes: () => [left('1'), stage('trouble', 'over')],
  }),
  secondSilly: event(heroWish, {
    needs: ({ wish }) => [left('2'), stage('trouble', 'first'), { not: stage('first wish', wish) }],
    makes: ({ wish }) => [left('1'), stage('second wish', wish)],
  }),
  secondTrouble: event(heroWish, {
    needs: ({ wish }) => [stage('second wish', wish)],
    makes: ({ hero }) => [feels(hero, 'afraid'), stage('trouble', 'second')],
  }),
  undoesAll: event(
    { hero: 'character' },
    {
      needs: () => [left('1'), stage('trouble', 'second')],
      makes: () => [left('0'), stage('trouble', 'over')],
    },
  ),
  nothingLeft: event(heroNeed, {
    needs: ({ need }) => [left('0'), stage('need of the village', need)],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  laughs: event(heroNeed, {
    needs: ({ need }) => [left('0'), stage('need of the village', need)],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  lastForAll: event(heroNeed, {
    needs: ({ need }) => [left('1'), stage('need of the village', need)],
    makes: () => [left('0'), stage('need of the village', 'met')],
  }),
  firstForAll: event(heroNeed, {
    needs: ({ need }) => [left('3'), stage('need of the village', need)],
    makes: () => [left('2'), stage('need of the village', 'met')],
  }),
  forGiver: event(heroGiver, {
    needs: ({ giver }) => [left('2'), stage('who was freed', giver)],
    makes: ({ giver }) => [left('1'), stage(`life of ${giver}`, 'safe')],
  }),
  keepsLast: event(
    { hero: 'character' },
    { needs: () => [left('1')], makes: ({ hero }) => [promise(hero, hero, 'open'), feels(hero, 'calm')] },
  ),
  asksCompany: event(
    { hero: 'character', giver: 'wish giver' },
    { needs: () => [left('1')], makes: ({ hero }) => [left('0'), feels(hero, 'happy')] },
  ),
  thanked: event(
    { hero: 'character' },
    {
      needs: () => [stage('need of the village', 'met'), left('0')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
});

const e = threeWishesEvents;

export const threeWishes: Plot = {
  name: 'three-wishes',
  events: threeWishesEvents,
  tell(s) {
    const need = s.word(NEEDS);
    const wise = s.flip(0.4);
    let hero: string;
    if (s.flip(0.4)) {
      const { name, kind } = s.character(CHILDREN);
      hero = name;
      s.tell(e.child, { hero, kind, trait: s.word(wise ? WISE : FOOLISH), need });
    } else {
      hero = s.role(ELDERS);
      s.tell(e.elder, { hero, trait: s.word(wise ? WISE : FOOLISH), need });
    }
    const giver = s.word(GIVERS);
    s.tell(e.frees, { hero, giver });
    s.tell(e.grants, { hero, giver });
    s.paragraph();
    if (wise && s.flip(0.6)) {
      s.tell(e.firstForAll, { hero, need });
      s.tell(e.forGiver, { hero, giver });
      s.paragraph();
      if (s.flip()) s.tell(e.keepsLast, { hero });
      else {
        s.tell(e.asksCompany, { hero, giver });
        s.tell(e.thanked, { hero });
      }
      return 'happy';
    }
    const wish = s.word(WISHES);
    s.tell(e.firstSilly, { hero, wish });
    s.tell(e.firstTrouble, { hero, wish });
    if (wise || s.flip(0.4)) {
      s.tell(e.takesBack, { hero, wish });
      s.paragraph();
      s.tell(e.lastForAll, { hero, need });
      s.tell(e.thanked, { hero });
      return 'happy';
    }
    const second = s.word(WISHES);
    s.tell(e.secondSilly, { hero, wish: second });
    s.tell(e.secondTrouble, { hero, wish: second });
    s.paragraph();
    s.tell(e.undoesAll, { hero });
    if (s.flip(0.75)) {
      s.tell(e.nothingLeft, { hero, need });
      return 'sad';
    }
    s.tell(e.laughs, { hero, need });
    return 'happy';
  },
};
