// A birthday surprise: a gift is hidden in the house, and the secret nearly slips out before the candles are lit.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, knows, liesAt, promise, stage } from '../facts';
import { tellFriend, tellHero } from '../opening';
import type { Plot } from '../Plot';

const GIFTS = [
  ...(['music box', 'shawl', 'honey cake', 'teacup', 'drawing', 'cuckoo clock', 'plum cake', 'hat'] as const),
  ...(['brush', 'song book', 'birdhouse', 'pillow', 'bowl', 'gloves', 'candy', 'fan', 'lamp'] as const),
] as const;
const SPOTS = [
  ...(['bed', 'clothes', 'flour', 'closet', 'cupboard', 'curtain', 'wood', 'piano'] as const),
  ...(['boots', 'potatoes', 'blankets', 'stairs', 'coats'] as const),
] as const;
const EXCUSES = [
  ...(['goat', 'ants', 'bread', 'rainbow', 'button', 'pig', 'soup', 'cow'] as const),
  ...(['hens', 'cat', 'bee', 'wheel', 'fiddler'] as const),
] as const;

const heroElder = { hero: 'character', elder: 'character' } as const;
const heroElderGift = { ...heroElder, gift: 'birthday gift' } as const;
const inDanger = stage('secret', 'in danger');
const kept = stage('secret', 'kept');

/** The hero of a secret that is still kept nearly gives it away. */
const slips = event(heroElder, {
  needs: ({ hero, elder }) => [kept, knows(hero, `party of ${elder}`)],
  makes: () => [inDanger],
});

export const birthdaySurpriseEvents = events('birthday-surprise', {
  plans: event(heroElderGift, {
    makes: ({ hero, elder, gift }) => [kept, knows(hero, `party of ${elder}`), stage('gift', gift)],
  }),
  hides: event(
    { hero: 'character', gift: 'birthday gift', spot: 'birthday spot' },
    {
      needs: ({ gift }) => [stage('gift', gift), kept],
      makes: ({ hero, gift, spot }) => [liesAt(gift, spot), knows(hero, `where ${gift}`, spot)],
    },
  ),
  swears: event(
    { ...heroElder, friend: 'character' },
    {
      needs: ({ hero, elder }) => [knows(hero, `party of ${elder}`)],
      makes: ({ hero, friend, elder }) => [promise(friend, hero, 'open'), knows(friend, `party of ${elder}`)],
    },
  ),
  slipsHonestly: slips,
  leavesList: slips,
  countsHours: slips,
  hums: slips,
  friendSlips: event(
    { friend: 'character', elder: 'character' },
    {
      needs: ({ friend, elder }) => [kept, knows(friend, `party of ${elder}`)],
      makes: () => [inDanger],
    },
  ),
  distracts: event(
    { ...heroElder, excuse: 'birthday excuse' },
    { needs: () => [inDanger], makes: () => [kept] },
  ),
  goesNear: event(
    { elder: 'character', spot: 'birthday spot' },
    {
      needs: ({ spot }, world) => [inDanger, liesAt(world.value('gift') ?? 'no gift', spot)],
      makes: ({ elder, spot }) => [stage(`way of ${elder}`, spot)],
    },
  ),
  standsInWay: event(
    { ...heroElder, spot: 'birthday spot' },
    { needs: ({ elder, spot }) => [inDanger, stage(`way of ${elder}`, spot)], makes: () => [kept] },
  ),
  friendTumbles: event(
    { friend: 'character', elder: 'character' },
    {
      needs: ({ friend, elder }) => [inDanger, knows(friend, `party of ${elder}`)],
      makes: () => [kept],
    },
  ),
  finds: event(heroElderGift, {
    needs: ({ gift, elder }, world) => [inDanger, liesAt(gift, world.value(`way of ${elder}`) ?? 'nowhere')],
    makes: ({ hero, elder, gift }) => [
      stage('secret', 'out'),
      knows(elder, `where ${gift}`),
      feels(hero, 'sad'),
    ],
  }),
  pretends: event(heroElder, {
    needs: () => [stage('secret', 'out')],
    makes: ({ hero, elder }) => [promise(elder, hero, 'kept'), feels(hero, 'happy')],
  }),
  tooLate: event(heroElderGift, {
    needs: ({ gift }) => [stage('secret', 'out'), stage('gift', gift)],
    makes: ({ hero }) => [feels(hero, 'sorry')],
  }),
  surprised: event(heroElderGift, {
    needs: ({ gift }) => [kept, stage('gift', gift)],
    makes: ({ hero, elder }) => [feels(elder, 'surprised'), feels(hero, 'proud'), stage('secret', 'told')],
  }),
  knewAlready: event(heroElderGift, {
    needs: ({ gift }) => [kept, stage('gift', gift)],
    makes: ({ hero, elder }) => [feels(elder, 'happy'), feels(hero, 'surprised'), stage('secret', 'told')],
  }),
  calledAway: event(heroElderGift, {
    needs: ({ gift }) => [kept, stage('gift', gift)],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
});

const e = birthdaySurpriseEvents;

export const birthdaySurprise: Plot = {
  name: 'birthday-surprise',
  events: birthdaySurpriseEvents,
  tell(s) {
    const child = tellHero(s, {
      kinds: CHILDREN,
      traits: ['honest', 'forgetful', 'impatient', 'cheerful'],
    });
    const { name: hero, trait } = child;
    const friend = s.flip(0.35) ? tellFriend(s, child, CHILDREN) : undefined;
    const elder = s.role(['Mama', 'Papa', 'Grandma', 'Grandpa']);
    const gift = s.word(GIFTS);
    s.tell(e.plans, { hero, elder, gift });
    const spot = s.word(SPOTS);
    s.tell(e.hides, { hero, gift, spot });
    if (friend) s.tell(e.swears, { hero, elder, friend: friend.name });
    s.paragraph();
    if (friend && s.flip()) s.tell(e.friendSlips, { friend: friend.name, elder });
    else if (trait === 'honest') s.tell(e.slipsHonestly, { hero, elder });
    else if (trait === 'forgetful') s.tell(e.leavesList, { hero, elder });
    else if (trait === 'impatient') s.tell(e.countsHours, { hero, elder });
    else s.tell(e.hums, { hero, elder });
    const turn = s.pick(['safe', 'near', 'found']);
    if (turn === 'safe') {
      const excuse = s.word(EXCUSES);
      s.tell(e.distracts, { hero, elder, excuse });
    } else {
      s.tell(e.goesNear, { elder, spot });
      if (turn === 'near') {
        if (friend && s.flip()) s.tell(e.friendTumbles, { friend: friend.name, elder });
        else s.tell(e.standsInWay, { hero, elder, spot });
      }
    }
    if (turn === 'found') {
      s.tell(e.finds, { hero, elder, gift });
      s.paragraph();
      if (s.flip(0.6)) {
        s.tell(e.pretends, { hero, elder });
        return 'happy';
      }
      s.tell(e.tooLate, { hero, elder, gift });
      return 'sad';
    }
    s.paragraph();
    if (s.flip(0.15)) {
      s.tell(e.calledAway, { hero, elder, gift });
      return 'sad';
    }
    s.tell(s.flip() ? e.knewAlready : e.surprised, { hero, elder, gift });
    return 'happy';
  },
};
