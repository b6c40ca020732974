// The burnt cake: somebody bakes for a guest, forgets the oven, and must do something else, or hide what is black.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, is, isAt, isKind, knows, stage } from '../facts';
import type { Plot } from '../Plot';

const BAKERS = [
  ...CHILDREN,
  ...(['bear', 'mouse', 'rabbit', 'badger', 'hedgehog', 'fox', 'mole', 'beaver', 'raccoon', 'pig'] as const),
] as const;
const FLAVORS = [
  ...(['honey', 'lemon', 'cherry', 'walnut', 'carrot', 'pumpkin', 'blueberry', 'apple'] as const),
  ...(['plum', 'pear', 'ginger', 'milk', 'peach', 'orange', 'potato', 'butter'] as const),
] as const;
const CAUSES = ['parade', 'nap', 'book', 'kitten', 'ants'] as const;
const USES = [
  ...(['door', 'crows', 'table leg', 'wheel', 'hat stand', 'steps', 'gate'] as const),
  ...(['anchor', 'moon', 'seat', 'nail', 'turtle'] as const),
] as const;

const hero = { hero: 'character' } as const;
const heroGuest = { ...hero, guest: 'character' } as const;
const heroFlavor = { ...hero, flavor: 'cake flavor' } as const;
const heroGuestFlavor = { ...heroGuest, flavor: 'cake flavor' } as const;
const cakeIs = (state: string) => is('cake', state);

/** Something makes the hero forget the oven. */
const forgets = (cause: (typeof CAUSES)[number]) =>
  event(hero, {
    needs: () => [cakeIs('in the oven')],
    makes: ({ hero }) => [stage('cause', cause), stage(`${hero} minds`, 'something else')],
  });

export const burntCakeEvents = events('burnt-cake', {
  wants: event(
    { ...hero, kind: 'kind', guest: 'character', flavor: 'cake flavor' },
    {
      makes: ({ hero, kind, guest, flavor }) => [
        isKind(hero, kind),
        isAt(hero, 'kitchen'),
        stage(`guest of ${hero}`, guest),
        stage('flavor', flavor),
        cakeIs('wanted'),
      ],
    },
  ),
  warned: event(
    { ...hero, helper: 'character' },
    { needs: () => [cakeIs('wanted')], makes: ({ hero }) => [knows(hero, 'when to open the oven')] },
  ),
  mixes: event(heroFlavor, {
    needs: ({ flavor }) => [cakeIs('wanted'), stage('flavor', flavor)],
    makes: () => [cakeIs('in the oven')],
  }),
  parade: forgets('parade'),
  naps: forgets('nap'),
  reads: forgets('book'),
  kitten: forgets('kitten'),
  ants: forgets('ants'),
  smells: event(heroFlavor, {
    needs: ({ hero, flavor }) => [
      cakeIs('in the oven'),
      stage(`${hero} minds`, 'something else'),
      stage('flavor', flavor),
    ],
    makes: ({ hero }) => [cakeIs('burnt'), feels(hero, 'sad')],
  }),
  scrapes: event(heroFlavor, {
    needs: ({ flavor }) => [cakeIs('burnt'), stage('flavor', flavor)],
    makes: () => [cakeIs('scraped'), stage('tea', 'ready')],
  }),
  pancakes: event(hero, { needs: () => [cakeIs('burnt')], makes: () => [stage('tea', 'ready')] }),
  borrows: event(
    { ...hero, helper: 'character' },
    { needs: () => [cakeIs('burnt')], makes: () => [stage('tea', 'ready')] },
  ),
  hides: event(hero, {
    needs: () => [cakeIs('burnt')],
    makes: () => [cakeIs('hidden'), stage('tea', 'nothing')],
  }),
  arrives: event(heroGuest, {
    needs: ({ hero, guest }) => [stage(`guest of ${hero}`, guest)],
    makes: ({ guest }) => [isAt(guest, 'kitchen')],
  }),
  admits: event(
    { ...heroGuest, cause: 'cake cause' },
    {
      needs: ({ guest, cause }) => [isAt(guest, 'kitchen'), stage('cause', cause)],
      makes: ({ guest }) => [knows(guest, 'what became of the cake')],
    },
  ),
  sniffsOut: event(heroGuest, {
    needs: ({ hero, guest }) => [cakeIs('hidden'), stage(`guest of ${hero}`, guest)],
    makes: ({ hero, guest }) => [
      isAt(guest, 'kitchen'),
      knows(guest, 'what became of the cake'),
      feels(hero, 'sorry'),
    ],
  }),
  eats: event(heroGuest, {
    needs: ({ guest }) => [stage('tea', 'ready'), knows(guest, 'what became of the cake')],
    makes: ({ hero }) => [feels(hero, 'proud')],
  }),
  tellsOwn: event(heroGuestFlavor, {
    needs: ({ guest, flavor }) => [knows(guest, 'what became of the cake'), stage('flavor', flavor)],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  brought: event(heroGuestFlavor, {
    needs: ({ guest, flavor }) => [knows(guest, 'what became of the cake'), stage('flavor', flavor)],
    makes: ({ hero }) => [feels(hero, 'happy'), stage('tea', 'ready')],
  }),
  leaves: event(heroGuest, {
    needs: ({ guest }) => [isAt(guest, 'kitchen'), stage('tea', 'nothing')],
    makes: ({ hero, guest }) => [isAt(guest, 'away'), feels(hero, 'sad')],
  }),
  uses: event(
    { ...hero, use: 'cake use' },
    {
      needs: (_, world) => (world.knows(cakeIs('hidden')) ? [] : [cakeIs('burnt')]),
      makes: ({ use }) => [cakeIs(use)],
    },
  ),
});

const e = burntCakeEvents;
const FORGETTING = { parade: e.parade, nap: e.naps, book: e.reads, kitten: e.kitten, ants: e.ants };

export const burntCake: Plot = {
  name: 'burnt-cake',
  events: burntCakeEvents,
  tell(s) {
    const { name: hero, kind } = s.character(BAKERS);
    const guest = s.role(['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben']);
    const flavor = s.word(FLAVORS);
    s.tell(e.wants, { hero, kind, guest, flavor });
    if (s.flip(0.12)) s.tell(e.warned, { hero, helper: s.role(['Mama', 'Papa']) });
    s.tell(e.mixes, { hero, flavor });
    s.paragraph();
    const cause = s.pick(CAUSES);
    s.tell(FORGETTING[cause], { hero });
    s.tell(e.smells, { hero, flavor });
    const mend = s.pick(['scrapes', 'pancakes', 'borrows', 'hides']);
    if (mend === 'scrapes') s.tell(e.scrapes, { hero, flavor });
    else if (mend === 'pancakes') s.tell(e.pancakes, { hero });
    else if (mend === 'borrows')
      s.tell(e.borrows, {
        hero,
        helper: s.role(['baker', 'neighbor', 'miller', 'farmer', 'shopkeeper', 'gardener', 'old woman']),
      });
    else s.tell(e.hides, { hero });
    s.paragraph();
    if (mend === 'hides') {
      if (s.flip(0.6)) {
        s.tell(e.arrives, { hero, guest });
        s.tell(e.leaves, { hero, guest });
        if (s.flip()) s.tell(e.uses, { hero, use: s.word(USES) });
        return 'sad';
      }
      s.tell(e.sniffsOut, { hero, guest });
      s.tell(e.admits, { hero, guest, cause });
      s.tell(s.flip() ? e.tellsOwn : e.brought, { hero, guest, flavor });
    } else {
      s.tell(e.arrives, { hero, guest });
      s.tell(e.admits, { hero, guest, cause });
      s.tell(e.eats, { hero, guest });
    }
    if (mend !== 'scrapes' && mend !== 'hides' && s.flip(0.25)) s.tell(e.uses, { hero, use: s.word(USES) });
    return 'happy';
  },
};
