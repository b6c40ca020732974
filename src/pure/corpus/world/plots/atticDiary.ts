// The diary in the attic: an old book tells what somebody of the family did, lost or hid as a child.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, isLike, knows, liesAt, stage } from '../facts';
import { tellDay } from '../opening';
import type { Plot } from '../Plot';

const BOOKS = [
  'old diary',
  'thick diary',
  'yellow diary',
  'blue notebook',
  'torn notebook',
  'thin notebook',
] as const;
const SPOTS = [
  ...(['floor', 'hatbox', 'chimney', 'trunk', 'cradle', 'clock', 'coat', 'boot', 'bird cage'] as const),
  ...(['newspapers', 'drum', 'beam'] as const),
] as const;
const PLACES = [
  ...(['pear tree', 'step', 'well', 'wall', 'bridge', 'mill', 'barn', 'oak', 'hives', 'gate'] as const),
  ...(['dog house', 'rose bush'] as const),
] as const;
const TREASURES = [
  ...(['marble', 'soldier', 'tooth', 'wishes', 'coin', 'feather', 'stone', 'whistle', 'button'] as const),
  ...(['candy', 'letter', 'shell', 'star'] as const),
] as const;
const PRANKS = [
  ...(['pig', 'salt', 'ink', 'bell', 'goat', 'pie', 'soap', 'hens', 'boots', 'clock', 'frogs'] as const),
  ...(['sheep', 'honey'] as const),
] as const;
const MATTERS = [
  ...(['kite', 'goat', 'race', 'pie', 'boat', 'song', 'hat', 'apple', 'dog', 'name', 'sled'] as const),
  ...(['game', 'secret'] as const),
] as const;

const heroOwner = { hero: 'character', owner: 'character' } as const;
const heroOwnerBook = { ...heroOwner, book: 'thing' } as const;
const heroBook = { hero: 'character', book: 'thing' } as const;
const heroOwnerOther = { ...heroOwner, other: 'character' } as const;
const heroOwnerPlace = { ...heroOwner, place: 'diary place' } as const;
const read = (who: string) => stage(`${who} reads`, 'yes');

export const atticDiaryEvents = events('attic-diary', {
  climbs: event(
    { hero: 'character', kind: 'kind', trait: 'trait' },
    { makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait), isAt(hero, 'attic')] },
  ),
  finds: event(
    { ...heroBook, spot: 'diary spot' },
    {
      needs: ({ hero }) => [isAt(hero, 'attic')],
      makes: ({ hero, book }) => [holds(hero, book)],
    },
  ),
  name: event(heroOwnerBook, {
    needs: ({ hero, book }) => [holds(hero, book)],
    makes: ({ hero, owner, book }) => [
      wrote(owner),
      knows(hero, `whose ${book}`, owner),
      feels(hero, 'surprised'),
    ],
  }),
  carriesDown: event(heroOwnerBook, {
    needs: ({ hero, owner, book }) => [holds(hero, book), knows(hero, `whose ${book}`, owner)],
    makes: ({ hero, owner, book }) => [holds(owner, book), isAt(hero, 'kitchen'), read(hero)],
  }),
  readsAlone: event(heroBook, {
    needs: ({ hero, book }) => [holds(hero, book), { not: isLike(hero, 'honest') }],
    makes: ({ hero }) => [read(hero), stage('reading', 'secret')],
  }),
  treasure: event(
    { owner: 'character', place: 'diary place' },
    { needs: ({ owner }) => [wrote(owner)], makes: ({ place }) => [liesAt('tin box', place)] },
  ),
  prank: event(
    { owner: 'character', prank: 'diary prank' },
    { needs: ({ owner }) => [wrote(owner)], makes: ({ prank }) => [stage('prank', prank)] },
  ),
  quarrel: event(
    { owner: 'character', other: 'character', matter: 'diary matter' },
    {
      needs: ({ owner }) => [wrote(owner)],
      makes: ({ owner, other, matter }) => [between(owner, other, 'quarrelled'), stage('matter', matter)],
    },
  ),
  givenAway: event(heroOwner, {
    needs: ({ hero }) => [read(hero), stage('reading', 'secret')],
    makes: ({ hero, owner }) => [stage('reading', 'known'), knows(owner, `what ${hero} read`)],
  }),
  digs: event(heroOwnerPlace, {
    needs: ({ hero, place }) => [read(hero), liesAt('tin box', place)],
    makes: ({ hero, owner, place }) => [isAt(hero, place), isAt(owner, place)],
  }),
  opensBox: event(
    { ...heroOwner, treasure: 'diary treasure' },
    {
      needs: ({ hero }, world) => [liesAt('tin box', world.placeOf(hero) ?? 'nowhere')],
      makes: ({ owner, treasure }) => [holds(owner, treasure), feels(owner, 'happy')],
    },
  ),
  boxGone: event(heroOwner, {
    needs: ({ hero }, world) => [liesAt('tin box', world.placeOf(hero) ?? 'nowhere')],
    makes: ({ owner }) => [stage('tin box', 'gone'), feels(owner, 'sad')],
  }),
  visits: event(heroOwnerOther, {
    needs: ({ hero, owner, other }) => [read(hero), between(owner, other, 'quarrelled')],
    makes: ({ hero, owner, other }) => [isAt(owner, `door of ${other}`), isAt(hero, `door of ${other}`)],
  }),
  reconciled: event(
    { ...heroOwnerOther, matter: 'diary matter' },
    {
      needs: ({ owner, other, matter }) => [isAt(owner, `door of ${other}`), stage('matter', matter)],
      makes: ({ owner, other }) => [between(owner, other, 'friends'), feels(owner, 'happy')],
    },
  ),
  tooLate: event(heroOwnerOther, {
    needs: ({ owner, other }) => [isAt(owner, `door of ${other}`)],
    makes: ({ owner }) => [feels(owner, 'sad')],
  }),
  laughs: event(
    { ...heroOwner, prank: 'diary prank' },
    {
      needs: ({ hero, prank }) => [read(hero), stage('prank', prank)],
      makes: ({ owner }) => [feels(owner, 'happy')],
    },
  ),
  writesOn: event(heroBook, {
    needs: ({ hero }) => [read(hero)],
    makes: ({ hero, book }) => [holds(hero, book), feels(hero, 'proud')],
  }),
});

/** That the diary of `owner` was found. */
function wrote(owner: string) {
  return stage('writer', owner);
}

const e = atticDiaryEvents;

export const atticDiary: Plot = {
  name: 'attic-diary',
  events: atticDiaryEvents,
  tell(s) {
    if (s.flip(0.4))
      tellDay(s, { weathers: ['rainy', 'foggy', 'cloudy', 'windy'], times: ['morning', 'afternoon'] });
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word(['honest', 'curious', 'impatient', 'clever', 'shy', 'lazy', 'brave', 'forgetful']);
    s.tell(e.climbs, { hero, kind, trait });
    const book = s.word(BOOKS);
    s.tell(e.finds, { hero, book, spot: s.word(SPOTS) });
    const owner = s.role(['Grandma', 'Grandpa', 'Mama', 'Papa', 'Aunt Rose', 'Uncle Ben']);
    s.tell(e.name, { hero, owner, book });
    const secretly = trait !== 'honest' && s.flip(0.6);
    if (secretly) s.tell(e.readsAlone, { hero, book });
    else s.tell(e.carriesDown, { hero, owner, book });
    s.paragraph();
    const told = s.pick(['treasure', 'prank', 'quarrel'] as const);
    if (told === 'treasure') {
      const place = s.word(PLACES);
      s.tell(e.treasure, { owner, place });
      if (secretly) s.tell(e.givenAway, { hero, owner });
      s.paragraph();
      s.tell(e.digs, { hero, owner, place });
      if (s.flip(0.4)) {
        s.tell(e.boxGone, { hero, owner });
        return 'sad';
      }
      s.tell(e.opensBox, { hero, owner, treasure: s.word(TREASURES) });
    } else if (told === 'prank') {
      const prank = s.word(PRANKS);
      s.tell(e.prank, { owner, prank });
      if (secretly) s.tell(e.givenAway, { hero, owner });
      s.paragraph();
      s.tell(e.laughs, { hero, owner, prank });
    } else {
      const other = s.role([
        'miller',
        'beekeeper',
        'clockmaker',
        'weaver',
        'fisherman',
        'blacksmith',
        'baker',
        'tailor',
        'gardener',
      ]);
      const matter = s.word(MATTERS);
      s.tell(e.quarrel, { owner, other, matter });
      if (secretly) s.tell(e.givenAway, { hero, owner });
      s.paragraph();
      s.tell(e.visits, { hero, owner, other });
      if (s.flip(0.4)) {
        s.tell(e.tooLate, { hero, owner, other });
        return 'sad';
      }
      s.tell(e.reconciled, { hero, owner, other, matter });
    }
    if ((told !== 'quarrel' || !secretly) && s.flip(0.25)) s.tell(e.writesOn, { hero, book });
    return 'happy';
  },
};
