// The broken bridge: who brings what to mend it, who does not, and who crosses first.
import { event, events } from '../events';
import { feels, isAt, isKind, knows, stage, type Need } from '../facts';
import type { Plot } from '../Plot';

const CAUSES = ['tree', 'flood', 'cart', 'ice', 'worms', 'giant', 'cows', 'storm', 'stone', 'fire'] as const;
const NEEDS = ['soup', 'present', 'book', 'medicine', 'basket', 'letter', 'cake', 'hat'] as const;
const ATTEMPTS = ['jump', 'stones', 'leaf', 'tub', 'swim', 'log'] as const;
const EXCUSES = ['nap', 'muddy', 'nothing', 'tomorrow', 'hot', 'eating', 'own', 'busy'] as const;
const PARTS = [
  ...(['logs', 'boards', 'nails', 'hammer', 'saw', 'stones', 'door', 'branches'] as const),
  ...(['ladder', 'clay', 'sand', 'posts', 'table', 'wire', 'paint', 'bed'] as const),
] as const;
const HELPERS = [
  'wolf',
  'bear',
  'badger',
  'fox',
  'deer',
  'raccoon',
  'dog',
  'donkey',
  'beaver',
  'goose',
] as const;

const helps = { helper: 'character', kind: 'kind', part: 'bridge part' } as const;

/** The bridge stands, and the hero still has an errand on the other side. */
const mayCross = ({ hero, need }: { hero: string; need: string }): Need[] => [
  stage('bridge', 'built'),
  stage(`errand of ${hero}`, need),
  isAt(hero, 'this side'),
];

export const bridgeRepairEvents = events('bridge-repair', {
  breaks: event(
    { cause: 'bridge cause' },
    { makes: ({ cause }) => [stage('bridge', 'broken'), stage('cause', cause)] },
  ),
  stands: event(
    { hero: 'character', kind: 'kind', need: 'bridge need' },
    {
      needs: () => [stage('bridge', 'broken')],
      makes: ({ hero, kind, need }) => [
        isKind(hero, kind),
        isAt(hero, 'this side'),
        stage(`errand of ${hero}`, need),
      ],
    },
  ),
  tries: event(
    { hero: 'character', attempt: 'bridge attempt' },
    {
      needs: ({ hero }) => [isAt(hero, 'this side'), stage('bridge', 'broken')],
      makes: ({ attempt }) => [knows('everybody', `that ${attempt} fails`)],
    },
  ),
  calls: event(
    { hero: 'character' },
    {
      needs: () => [stage('bridge', 'broken')],
      makes: () => [stage('plan', 'mend')],
    },
  ),
  firstHelper: event(helps, {
    needs: () => [stage('plan', 'mend')],
    makes: ({ helper, kind, part }) => [
      isKind(helper, kind),
      stage(`part ${part}`, 'brought'),
      stage(`${helper} helps`, 'yes'),
    ],
  }),
  secondHelper: event(helps, {
    needs: ({ part }) => [stage('plan', 'mend'), { not: stage(`part ${part}`, 'brought') }],
    makes: ({ helper, kind, part }) => [
      isKind(helper, kind),
      stage(`part ${part}`, 'brought'),
      stage(`${helper} helps`, 'yes'),
    ],
  }),
  refuses: event(
    { lazy: 'character', kind: 'kind', excuse: 'bridge excuse' },
    {
      needs: () => [stage('plan', 'mend')],
      makes: ({ lazy, kind }) => [
        isKind(lazy, kind),
        stage(`${lazy} helps`, 'no'),
        stage('rope of bridge', 'missing'),
      ],
    },
  ),
  builds: event(
    { hero: 'character', one: 'character', two: 'character' },
    {
      needs: ({ one, two }) => [stage(`${one} helps`, 'yes'), stage(`${two} helps`, 'yes')],
      makes: () => [stage('bridge', 'built')],
    },
  ),
  sags: event(
    { tester: 'character', lazy: 'character' },
    {
      needs: ({ lazy }) => [
        stage('bridge', 'built'),
        stage(`${lazy} helps`, 'no'),
        stage('rope of bridge', 'missing'),
      ],
      makes: ({ tester }) => [stage('bridge', 'unsafe'), isAt(tester, 'water')],
    },
  ),
  bringsRope: event(
    { lazy: 'character', tester: 'character' },
    {
      needs: ({ lazy, tester }) => [stage(`${lazy} helps`, 'no'), isAt(tester, 'water')],
      makes: ({ lazy, tester }) => [
        stage(`${lazy} helps`, 'yes'),
        stage('rope of bridge', 'tied'),
        stage('bridge', 'built'),
        isAt(tester, 'this side'),
        feels(lazy, 'sorry'),
      ],
    },
  ),
  isSweptAway: event(
    { hero: 'character', tester: 'character' },
    {
      needs: ({ tester }) => [stage('bridge', 'unsafe'), isAt(tester, 'water')],
      makes: ({ hero, tester }) => [stage('bridge', 'broken'), isAt(tester, 'this side'), feels(hero, 'sad')],
    },
  ),
  testsFirst: event(
    { tester: 'character' },
    {
      needs: ({ tester }) => [stage('bridge', 'built'), stage(`${tester} helps`, 'yes')],
      makes: ({ tester }) => [isAt(tester, 'other side'), knows('everybody', 'that the bridge holds')],
    },
  ),
  lazyWantsOver: event(
    { lazy: 'character', hero: 'character' },
    {
      needs: ({ lazy }) => [stage('bridge', 'built'), stage(`${lazy} helps`, 'no')],
      makes: ({ lazy }) => [feels(lazy, 'sorry')],
    },
  ),
  lazyWorks: event(
    { lazy: 'character', hero: 'character' },
    {
      needs: ({ lazy }) => [feels(lazy, 'sorry')],
      makes: ({ lazy, hero }) => [stage(`${lazy} helps`, 'yes'), feels(hero, 'happy')],
    },
  ),
  crosses: event(
    { hero: 'character', need: 'bridge need' },
    {
      needs: mayCross,
      makes: ({ hero }) => [
        isAt(hero, 'other side'),
        feels(hero, 'happy'),
        stage(`errand of ${hero}`, 'done'),
      ],
    },
  ),
  tooLate: event(
    { hero: 'character', need: 'bridge need' },
    {
      needs: mayCross,
      makes: ({ hero }) => [
        isAt(hero, 'other side'),
        feels(hero, 'sad'),
        stage(`errand of ${hero}`, 'too late'),
      ],
    },
  ),
});

const e = bridgeRepairEvents;

export const bridgeRepair: Plot = {
  name: 'bridge-repair',
  events: bridgeRepairEvents,
  tell(s) {
    s.tell(e.breaks, { cause: s.word(CAUSES) });
    const { name: hero, kind } = s.character(['rabbit', 'hedgehog', 'squirrel', 'hare', 'goat', 'pony']);
    const need = s.word(NEEDS);
    s.tell(e.stands, { hero, kind, need });
    const isLazyNear = s.flip(0.4);
    if (!isLazyNear && s.flip()) s.tell(e.tries, { hero, attempt: s.word(ATTEMPTS) });
    s.tell(e.calls, { hero });
    s.paragraph();
    const one = s.character(HELPERS);
    const first = s.word(PARTS);
    s.tell(e.firstHelper, { helper: one.name, kind: one.kind, part: first });
    const two = s.character(HELPERS);
    s.tell(e.secondHelper, {
      helper: two.name,
      kind: two.kind,
      part: s.word(PARTS.filter((part) => part !== first)),
    });
    const all = { hero, one: one.name, two: two.name };
    const arrive = () => {
      if (s.flip(0.8)) {
        s.tell(e.crosses, { hero, need });
        return 'happy' as const;
      }
      s.tell(e.tooLate, { hero, need });
      return 'sad' as const;
    };
    if (!isLazyNear) {
      s.tell(e.builds, all);
      s.paragraph();
      s.tell(e.testsFirst, { tester: s.pick([one.name, two.name]) });
      return arrive();
    }
    const { name: lazy, kind: lazyKind } = s.character(['pig', 'cat', 'sheep', 'hen']);
    s.tell(e.refuses, {
      lazy,
      kind: lazyKind,
      excuse: s.word(EXCUSES),
    });
    s.paragraph();
    s.tell(e.builds, all);
    if (s.flip()) {
      const tester = s.pick([one.name, two.name]);
      s.tell(e.sags, { tester, lazy });
      if (s.flip(0.3)) {
        s.tell(e.isSweptAway, { hero, tester });
        return 'sad';
      }
      s.tell(e.bringsRope, { lazy, tester });
      return arrive();
    }
    s.tell(e.lazyWantsOver, { lazy, hero });
    s.tell(e.lazyWorks, { lazy, hero });
    return arrive();
  },
};
