// The baker's helper: a first day at work, a mistake that fits who made it, and the bun that came of it.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, isAt, isGone, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';
import type { Trait } from '../words';

/** What goes wrong for whom, and who likes what came of it. */
const MISTAKES = {
  forgetful: { mistakes: ['salt', 'no-yeast'], fans: ['sailor', 'fisherman'] },
  lazy: { mistakes: ['overgrown', 'dark-crust'], fans: ['giant', 'blacksmith'] },
  curious: { mistakes: ['pepper', 'cheese'], fans: ['captain', 'king'] },
  timid: { mistakes: ['spilled-raisins', 'spilled-seeds'], fans: ['teacher', 'old woman'] },
  proud: { mistakes: ['knots', 'spirals'], fans: ['queen', 'painter'] },
} as const satisfies Partial<Record<Trait, { mistakes: readonly string[]; fans: readonly Role[] }>>;
type Helper = keyof typeof MISTAKES;

const heroBaker = { hero: 'character', baker: 'character' } as const;
const dough = stage('dough', 'fresh');

export const bakersHelperEvents = events('bakers-helper', {
  arrives: event(
    { hero: 'character', kind: 'kind', baker: 'character' },
    {
      makes: ({ hero, kind }) => [isKind(hero, kind), isAt(hero, 'bakery'), stage(`work of ${hero}`, 'new')],
    },
  ),
  natured: event(
    { hero: 'character', trait: 'trait' },
    { makes: ({ hero, trait }) => [isLike(hero, trait)] },
  ),
  getsApron: event(heroBaker, {
    needs: ({ hero }) => [isAt(hero, 'bakery')],
    makes: ({ hero }) => [stage(`dress of ${hero}`, 'apron')],
  }),
  doesTask: event(
    { hero: 'character', task: 'bakery task' },
    { needs: ({ hero }) => [isAt(hero, 'bakery')], makes: ({ hero }) => [stage(`work of ${hero}`, 'begun')] },
  ),
  isLeftAlone: event(
    { hero: 'character', baker: 'character', away: 'bakery errand' },
    {
      needs: ({ hero }) => [isAt(hero, 'bakery')],
      makes: ({ baker }) => [dough, isAt(baker, 'away')],
    },
  ),
  errs: event(
    { hero: 'character', mistake: 'bakery mistake' },
    {
      needs: () => [dough],
      makes: ({ hero, mistake }) => [stage('dough', mistake), feels(hero, 'afraid')],
    },
  ),
  confesses: event(
    { hero: 'character', baker: 'character', mistake: 'bakery mistake' },
    {
      needs: ({ mistake }) => [stage('dough', mistake)],
      makes: ({ baker, mistake }) => [knows(baker, 'the mistake', mistake), isAt(baker, 'bakery')],
    },
  ),
  hides: event(
    { hero: 'character', spot: 'bakery spot' },
    { needs: ({ hero }) => [feels(hero, 'afraid')], makes: ({ spot }) => [stage('hidden buns', spot)] },
  ),
  isFound: event(
    { baker: 'character', hero: 'character', spot: 'bakery spot' },
    {
      needs: ({ spot }) => [stage('hidden buns', spot)],
      makes: ({ baker, hero }) => [knows(baker, 'the mistake'), isAt(baker, 'bakery'), feels(hero, 'sorry')],
    },
  ),
  scolds: event(heroBaker, {
    needs: ({ baker }) => [isAt(baker, 'bakery')],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  customerBites: event(
    { fan: 'character', mistake: 'bakery mistake' },
    {
      needs: ({ mistake }) => [stage('dough', mistake)],
      makes: ({ fan }) => [feels(fan, 'happy'), stage('fan', fan)],
    },
  ),
  namesBun: event(
    { baker: 'character', hero: 'character', mistake: 'bakery mistake' },
    {
      needs: ({ mistake, baker }) => [
        stage('dough', mistake),
        isAt(baker, 'bakery'),
        { not: stage('fan', 'nobody') },
      ],
      makes: ({ hero, mistake }) => [stage('new bun', mistake), feels(hero, 'proud')],
    },
  ),
  everybodyComes: event(
    { fan: 'character', hero: 'character' },
    {
      needs: ({ fan, hero }) => [stage('fan', fan), feels(hero, 'proud')],
      makes: ({ hero }) => [feels(hero, 'happy'), stage(`work of ${hero}`, 'kept')],
    },
  ),
  feedsDucks: event(heroBaker, {
    needs: ({ hero }) => [feels(hero, 'sad')],
    makes: () => [isGone('buns'), stage('fan', 'nobody')],
  }),
  mayReturn: event(heroBaker, {
    needs: ({ hero }) => [feels(hero, 'sad')],
    makes: ({ hero }) => [feels(hero, 'calm'), stage(`work of ${hero}`, 'kept')],
  }),
  isSentHome: event(heroBaker, {
    needs: ({ hero }) => [feels(hero, 'sad')],
    makes: ({ hero }) => [isAt(hero, 'home'), stage(`work of ${hero}`, 'over')],
  }),
});

const e = bakersHelperEvents;

export const bakersHelper: Plot = {
  name: 'bakers-helper',
  events: bakersHelperEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const baker = 'baker';
    s.tell(e.arrives, { hero, kind, baker });
    const trait = s.word(Object.keys(MISTAKES) as Helper[]);
    s.tell(e.natured, { hero, trait });
    const first = s.flip(0.3) ? s.pick(['apron', 'task']) : 'nothing';
    if (first === 'apron') s.tell(e.getsApron, { hero, baker });
    if (first === 'task')
      s.tell(e.doesTask, {
        hero,
        task: s.word(['floor', 'sacks', 'apples', 'oven', 'nuts', 'eggs', 'bowls', 'butter']),
      });
    s.paragraph();
    s.tell(e.isLeftAlone, {
      hero,
      baker,
      away: s.word(['cart', 'milk', 'chimney', 'cat', 'wedding', 'horse', 'wood', 'mill']),
    });
    const mistake = s.word<string>(MISTAKES[trait].mistakes);
    s.tell(e.errs, { hero, mistake });
    s.paragraph();
    const hides = trait === 'timid' || trait === 'proud' ? s.flip(0.7) : s.flip(0.3);
    if (hides) {
      const spot = s.word([
        'flour-barrel',
        'under-table',
        'behind-wood',
        'broom-closet',
        'cold-oven',
        'blanket',
      ]);
      s.tell(e.hides, { hero, spot });
      s.tell(e.isFound, { baker, hero, spot });
    } else {
      s.tell(e.confesses, { hero, baker, mistake });
    }
    if (s.flip(hides ? 0.45 : 0.3)) {
      s.tell(e.scolds, { hero, baker });
      s.tell(e.feedsDucks, { hero, baker });
      if (s.flip()) {
        s.tell(e.mayReturn, { hero, baker });
        return 'happy';
      }
      s.tell(e.isSentHome, { hero, baker });
      return 'sad';
    }
    const fan = s.word<Role>(MISTAKES[trait].fans);
    s.tell(e.customerBites, { fan, mistake });
    s.paragraph();
    s.tell(e.namesBun, { baker, hero, mistake });
    if (!hides && s.flip(0.5)) s.tell(e.everybodyComes, { fan, hero });
    return 'happy';
  },
};
