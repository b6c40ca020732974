// Two sides build snow forts and fight with snowballs, until something happens that neither side had planned.
import { CHILDREN, NAMES, type Role } from '../characters';
import { event, events } from '../events';
import { between, feels, is, isGone, holds, liesAt, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const GROUNDS = [
  'square',
  'school-yard',
  'mill-meadow',
  'orchard-hill',
  'church-field',
  'river-bank',
] as const;
export type FortGround = (typeof GROUNDS)[number];
const SHAPES = ['tower', 'windows', 'tunnel', 'teeth', 'throne', 'stairs', 'lion', 'bridge'] as const;
export type FortPride = (typeof SHAPES)[number];
const FLAGS = ['sock', 'apron', 'dish-towel', 'shirt', 'sack', 'blanket', 'handkerchief'] as const;
export type FortFlag = (typeof FLAGS)[number];
const AMMO = ['twelve', 'twenty', 'thirty', 'forty', 'fifty'] as const;
export type FortCount = (typeof AMMO)[number];
const VICTIMS: readonly Role[] = [
  'baker',
  'teacher',
  'postman',
  'judge',
  'doctor',
  'tailor',
  'farmer',
  'miller',
  'librarian',
  'gardener',
];
const TREATS = ['milk', 'soup', 'roasted-apples', 'honey-cake', 'tea', 'porridge', 'bread'] as const;
export type FortTreat = (typeof TREATS)[number];

const fort = (who: string, state: string) => is(`fort of ${who}`, state);
const sides = { hero: 'character', other: 'character' } as const;

export const snowFortEvents = events('snow-fort', {
  snowCame: event(
    { ground: 'fort ground' },
    { makes: ({ ground }) => [stage('snow', 'deep'), stage('battlefield', ground)] },
  ),
  quarrel: event(sides, {
    needs: () => [stage('snow', 'deep')],
    makes: ({ hero, other }) => [between(hero, other, 'quarrelled')],
  }),
  playWar: event(sides, {
    needs: () => [stage('snow', 'deep')],
    makes: ({ hero, other }) => [between(hero, other, 'friends')],
  }),
  builds: event(
    { hero: 'character', pride: 'fort pride' },
    {
      needs: () => [stage('snow', 'deep')],
      makes: ({ hero, pride }) => [fort(hero, 'standing'), stage(`pride of ${hero}`, pride)],
    },
  ),
  otherBuilds: event(
    { other: 'character', flag: 'fort flag' },
    {
      needs: () => [stage('snow', 'deep')],
      makes: ({ other, flag }) => [fort(other, 'standing'), stage(`flag of ${other}`, flag)],
    },
  ),
  battle: event(
    { ...sides, count: 'fort count' },
    {
      needs: ({ hero, other }) => [fort(hero, 'standing'), fort(other, 'standing')],
      makes: () => [stage('battle', 'on')],
    },
  ),
  hitsHat: event(
    { hero: 'character', victim: 'character' },
    {
      needs: () => [stage('battle', 'on')],
      makes: ({ victim }) => [feels(victim, 'angry'), stage('hit', victim)],
    },
  ),
  victimThrows: event(
    { victim: 'character', ...sides },
    {
      needs: ({ victim }) => [stage('hit', victim)],
      makes: ({ victim }) => [feels(victim, 'happy'), stage('battle', 'three sided')],
    },
  ),
  jointSorry: event(
    { ...sides, victim: 'character' },
    {
      needs: ({ victim }) => [stage('hit', victim), feels(victim, 'angry')],
      makes: ({ hero, other, victim }) => [
        between(hero, other, 'friends'),
        feels(victim, 'calm'),
        stage('battle', 'over'),
      ],
    },
  ),
  losesMitten: event(
    { other: 'character', mitten: 'thing' },
    {
      needs: () => [stage('battle', 'on')],
      makes: ({ other, mitten }) => [liesAt(mitten, 'the snow'), feels(other, 'sad')],
    },
  ),
  truce: event(
    { ...sides, mitten: 'thing' },
    {
      needs: ({ other, mitten }) => [liesAt(mitten, 'the snow'), feels(other, 'sad')],
      makes: () => [stage('battle', 'over')],
    },
  ),
  findsMitten: event(
    { ...sides, mitten: 'thing', pride: 'fort pride' },
    {
      needs: ({ hero, mitten, pride }) => [
        liesAt(mitten, 'the snow'),
        stage('battle', 'over'),
        stage(`pride of ${hero}`, pride),
      ],
      makes: ({ hero, other, mitten }) => [
        holds(other, mitten),
        between(hero, other, 'friends'),
        feels(other, 'happy'),
      ],
    },
  ),
  mittenGone: event(
    { ...sides, mitten: 'thing' },
    {
      needs: ({ mitten }) => [liesAt(mitten, 'the snow'), stage('battle', 'over')],
      makes: ({ mitten, hero }) => [isGone(mitten), feels(hero, 'sorry')],
    },
  ),
  thaw: event(
    { hero: 'character', pride: 'fort pride' },
    {
      needs: ({ hero, pride }) => [stage('battle', 'on'), stage(`pride of ${hero}`, pride)],
      makes: ({ hero }) => [stage('snow', 'wet'), fort(hero, 'melting')],
    },
  ),
  bothMelt: event(
    { ...sides, flag: 'fort flag' },
    {
      needs: ({ hero, other, flag }) => [
        stage('snow', 'wet'),
        fort(hero, 'melting'),
        stage(`flag of ${other}`, flag),
      ],
      makes: ({ hero, other }) => [fort(hero, 'gone'), fort(other, 'gone'), feels(hero, 'sad')],
    },
  ),
  mergeForts: event(sides, {
    needs: ({ hero }) => [stage('snow', 'wet'), fort(hero, 'melting')],
    makes: ({ hero, other }) => [
      between(hero, other, 'friends'),
      fort(hero, 'joined'),
      fort(other, 'joined'),
    ],
  }),
  treats: event(
    { ...sides, treat: 'fort treat' },
    {
      needs: ({ hero, other }) => [between(hero, other, 'friends')],
      makes: ({ hero, other }) => [feels(hero, 'happy'), feels(other, 'happy')],
    },
  ),
  springEnd: event(
    { ...sides, ground: 'fort ground' },
    {
      needs: ({ ground }) => [stage('battlefield', ground)],
      makes: () => [stage('snow', 'gone')],
    },
  ),
});

const e = snowFortEvents;

export const snowFort: Plot = {
  name: 'snow-fort',
  events: snowFortEvents,
  tell(s) {
    const told = s.flip(0.2);
    let hero = told ? tellHero(s, { kinds: CHILDREN }).name : undefined;
    const ground = s.word<FortGround>(GROUNDS);
    s.tell(e.snowCame, { ground });
    hero ??= s.word([...NAMES.she, ...NAMES.he]);
    const other = s.word([...NAMES.she, ...NAMES.he]);
    const angry = s.flip();
    s.tell(angry ? e.quarrel : e.playWar, { hero, other });
    s.paragraph();
    const pride = s.word<FortPride>(SHAPES);
    s.tell(e.builds, { hero, pride });
    const flag = s.word<FortFlag>(FLAGS);
    s.tell(e.otherBuilds, { other, flag });
    s.tell(e.battle, { hero, other, count: s.word<FortCount>(AMMO) });
    s.paragraph();
    const way = s.pick(['hat', 'mitten', 'thaw'] as const);
    if (way === 'hat') {
      const victim = s.role(VICTIMS);
      s.tell(e.hitsHat, { hero, victim });
      if (!angry && s.flip()) {
        s.tell(e.victimThrows, { victim, hero, other });
        s.tell(e.springEnd, { hero, other, ground });
        return 'happy';
      }
      s.tell(e.jointSorry, { hero, other, victim });
    }
    if (way === 'mitten') {
      const mitten = s.thing(['mitten', 'cap', 'scarf']);
      s.tell(e.losesMitten, { other, mitten });
      s.tell(e.truce, { hero, other, mitten });
      if (s.flip(0.25)) {
        s.tell(e.mittenGone, { hero, other, mitten });
        return 'sad';
      }
      s.tell(e.findsMitten, { hero, other, mitten, pride });
    }
    if (way === 'thaw') {
      s.tell(e.thaw, { hero, pride });
      if (s.flip()) {
        s.tell(e.bothMelt, { hero, other, flag });
        if (!told && s.flip()) s.tell(e.springEnd, { hero, other, ground });
        return 'sad';
      }
      s.tell(e.mergeForts, { hero, other });
    }
    s.paragraph();
    s.tell(e.treats, { hero, other, treat: s.word<FortTreat>(TREATS) });
    if (!told && s.flip(0.15)) s.tell(e.springEnd, { hero, other, ground });
    return 'happy';
  },
};
