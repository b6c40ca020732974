// A treehouse is built, with a rule on the door that keeps somebody out, until those inside need that very somebody.
import { CHILDREN, NAMES, type Kind, type Role } from '../characters';
import { event, events } from '../events';
import { feels, is, isAt, isKind, knows, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const TREES = ['beech', 'apple', 'maple', 'willow', 'fir', 'oak', 'walnut'] as const;
export type HouseTree = (typeof TREES)[number];
const WALLS = [
  ...(['fence', 'crates', 'barn-doors', 'raft', 'bed-frame', 'shelves', 'table', 'cart'] as const),
] as const;
export type HouseWall = (typeof WALLS)[number];
/** What the roof is made of: some keep the rain out, some do not. */
const ROOFS = {
  tight: ['tin', 'boat', 'bathtub', 'doors', 'planks'],
  leaky: ['straw', 'blanket', 'cardboard', 'leaves', 'curtain'],
} as const;
export type HouseRoof = (typeof ROOFS)['tight' | 'leaky'][number];
/** Whom each rule keeps out. */
export type HouseRule = 'small' | 'grown' | 'animals' | 'password';
const RULES: readonly HouseRule[] = ['small', 'grown', 'animals', 'password'];
const NEW_RULES = [
  ...(['knock', 'one-thing', 'third-step', 'everybody', 'laugh'] as const),
  ...(['welcome', 'friends', 'shoes', 'sing', 'open'] as const),
] as const;
export type HouseNewRule = (typeof NEW_RULES)[number];
const GROWN: readonly Role[] = [
  'Grandpa',
  'Grandma',
  'Uncle Ben',
  'Aunt Rose',
  'neighbor',
  'postman',
  'baker',
  'teacher',
];
const BEASTS = ['dog', 'goat', 'cat', 'goose', 'sheep'] as const satisfies readonly Kind[];
const leaks = (roof: string) => ROOFS.leaky.some((one) => one === roof);

const house = (state: string) => is('treehouse', state);
const comes = (rule: HouseRule) =>
  event(
    { who: 'character', kind: 'kind', hero: 'character' },
    {
      needs: () => [stage('rule', rule)],
      makes: ({ who, kind }) => [isKind(who, kind), stage('outsider', who)],
    },
  );

export const treehouseEvents = events('treehouse', {
  plans: event(
    { hero: 'character', friend: 'character', tree: 'house tree' },
    { makes: ({ tree }) => [stage('tree', tree), house('without a roof')] },
  ),
  walls: event(
    { hero: 'character', friend: 'character', wall: 'house wall' },
    {
      needs: () => [house('without a roof')],
      makes: ({ wall }) => [stage('walls', wall)],
    },
  ),
  roofs: event(
    { hero: 'character', roof: 'house roof' },
    {
      needs: () => [house('without a roof')],
      makes: ({ roof }) => [house('finished'), stage('roof', leaks(roof) ? 'leaky' : 'tight')],
    },
  ),
  rules: event(
    { hero: 'character', friend: 'character', rule: 'house rule' },
    {
      needs: () => [house('finished')],
      makes: ({ rule, hero }) => [stage('rule', rule), isAt(hero, 'treehouse')],
    },
  ),
  comesSmall: comes('small'),
  comesAnimal: comes('animals'),
  comesStranger: comes('password'),
  comesGrown: event(
    { who: 'character', hero: 'character' },
    { needs: () => [stage('rule', 'grown')], makes: ({ who }) => [stage('outsider', who)] },
  ),
  refused: event(
    { who: 'character', friend: 'character' },
    {
      needs: ({ who }) => [stage('outsider', who)],
      makes: ({ who }) => [feels(who, 'sad'), knows(who, 'the rule')],
    },
  ),
  leak: event(
    { hero: 'character', friend: 'character', roof: 'house roof' },
    {
      needs: () => [stage('roof', 'leaky'), house('finished')],
      makes: () => [stage('trouble', 'rain'), house('wet')],
    },
  ),
  ladderFalls: event(
    { hero: 'character', friend: 'character', tree: 'house tree' },
    {
      needs: ({ tree }) => [stage('roof', 'tight'), stage('tree', tree)],
      makes: () => [stage('trouble', 'ladder')],
    },
  ),
  bringsCover: event(
    { who: 'character', hero: 'character' },
    {
      needs: ({ who }) => [stage('trouble', 'rain'), stage('outsider', who)],
      makes: () => [stage('trouble', 'over'), house('dry')],
    },
  ),
  bringsLadder: event(
    { who: 'character', hero: 'character' },
    {
      needs: ({ who }) => [stage('trouble', 'ladder'), stage('outsider', who)],
      makes: () => [stage('trouble', 'over')],
    },
  ),
  callsHelp: event(
    { who: 'character', hero: 'character', helper: 'character' },
    {
      needs: ({ who }) => [
        stage('rule', 'animals'),
        stage('outsider', who),
        { not: stage('trouble', 'over') },
      ],
      makes: () => [stage('trouble', 'over')],
    },
  ),
  nobodyThere: event(
    { hero: 'character', friend: 'character', who: 'character' },
    {
      needs: ({ who }) => [stage('outsider', who), feels(who, 'sad'), { not: stage('trouble', 'over') }],
      makes: ({ hero }) => [feels(hero, 'sorry')],
    },
  ),
  ruleGone: event(
    { hero: 'character', who: 'character', rule: 'house rule' },
    {
      needs: ({ hero, rule }) => [stage('rule', rule), feels(hero, 'sorry')],
      makes: () => [stage('rule', 'none')],
    },
  ),
  newRule: event(
    { hero: 'character', who: 'character', old: 'house rule', sign: 'house new rule' },
    {
      needs: ({ old }) => [stage('rule', old), stage('trouble', 'over')],
      makes: ({ who, sign }) => [stage('rule', sign), isAt(who, 'treehouse'), feels(who, 'happy')],
    },
  ),
  night: event(
    { hero: 'character', friend: 'character', who: 'character', wall: 'house wall' },
    {
      needs: ({ who, wall }) => [isAt(who, 'treehouse'), stage('walls', wall)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
});

const e = treehouseEvents;

export const treehouse: Plot = {
  name: 'treehouse',
  events: treehouseEvents,
  tell(s) {
    const names = [...NAMES.she, ...NAMES.he];
    const told = s.flip(0.12);
    const hero = told ? tellHero(s, { kinds: CHILDREN }).name : s.word(names);
    const friend = s.word(names);
    const tree = s.word<HouseTree>(TREES);
    s.tell(e.plans, { hero, friend, tree });
    const wall = s.flip(0.25) ? s.word<HouseWall>(WALLS) : undefined;
    if (wall) s.tell(e.walls, { hero, friend, wall });
    const leaky = s.flip();
    const roof = s.word<HouseRoof>(leaky ? ROOFS.leaky : ROOFS.tight);
    s.tell(e.roofs, { hero, roof });
    const rule = s.word(RULES);
    s.tell(e.rules, { hero, friend, rule });
    s.paragraph();
    const who = outsider();
    s.tell(e.refused, { who, friend });
    s.paragraph();
    if (leaky) s.tell(e.leak, { hero, friend, roof });
    else s.tell(e.ladderFalls, { hero, friend, tree });
    if (s.flip(0.25)) {
      s.tell(e.nobodyThere, { hero, friend, who });
      s.tell(e.ruleGone, { hero, who, rule });
      return 'sad';
    }
    if (rule === 'animals') s.tell(e.callsHelp, { who, hero, helper: s.role(GROWN) });
    else s.tell(leaky ? e.bringsCover : e.bringsLadder, { who, hero });
    s.paragraph();
    s.tell(e.newRule, { hero, who, old: rule, sign: s.word<HouseNewRule>(NEW_RULES) });
    if (wall && s.flip(0.3)) s.tell(e.night, { hero, friend, who, wall });
    return 'happy';

    /** Tells who comes and may not come in. */
    function outsider(): string {
      if (rule === 'grown') {
        const grown = s.role(GROWN);
        s.tell(e.comesGrown, { who: grown, hero });
        return grown;
      }
      const { name, kind } = s.character(rule === 'animals' ? BEASTS : CHILDREN);
      const comes = { small: e.comesSmall, animals: e.comesAnimal, password: e.comesStranger }[rule];
      s.tell(comes, { who: name, kind, hero });
      return name;
    }
  },
};
