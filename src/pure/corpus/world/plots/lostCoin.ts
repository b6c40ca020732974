// The lost coin: somebody finds what another has lost, and keeps it or gives it back, and somebody may have seen it.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, isLike, isLost, knows, stage } from '../facts';
import { tellDay } from '../opening';
import type { Plot } from '../Plot';
import { lookOf, thingName } from '../things';
import { FAIR_WEATHERS } from '../words';

/** Who can lose a coin, and what the coin was for. */
const LOSERS = {
  farmer: ['coin-boots', 'coin-birthday'],
  tailor: ['coin-doctor', 'coin-stove'],
  fisherman: ['coin-net', 'coin-birthday'],
  shepherd: ['coin-boots', 'coin-coat', 'coin-lamb'],
  'old woman': ['coin-coat', 'coin-stove', 'coin-glasses'],
  sailor: ['coin-ship', 'coin-doctor'],
} as const satisfies Partial<Record<Role, readonly string[]>>;
type Loser = keyof typeof LOSERS;

const SPOTS = [
  'stones',
  'well',
  'seat',
  'puddle',
  'leaves',
  'steps',
  'wall',
  'cart',
  'apple-tree',
  'grass',
] as const;
const METALS = ['golden', 'silver', 'copper'] as const;

const whereIs = (coin: string) => `where ${coin}`;
const whose = (coin: string) => `whose ${coin}`;

export const lostCoinEvents = events('lost-coin', {
  drops: event(
    { loser: 'character', coin: 'thing', purpose: 'coin purpose' },
    {
      makes: ({ loser, coin, purpose }) => [
        isLost(coin),
        stage(`owner of ${coin}`, loser),
        stage(`use of ${coin}`, purpose),
      ],
    },
  ),
  finds: event(
    { hero: 'character', kind: 'kind', coin: 'thing', spot: 'coin spot' },
    {
      needs: ({ coin }) => [{ not: knows('village', whereIs(coin)) }],
      makes: ({ hero, kind, coin }) => [isKind(hero, kind), holds(hero, coin), isAt(hero, 'street')],
    },
  ),
  isNatured: event(
    { hero: 'character', trait: 'trait' },
    { makes: ({ hero, trait }) => [isLike(hero, trait)] },
  ),
  asksAround: event(
    { hero: 'character', coin: 'thing' },
    {
      needs: ({ hero, coin }) => [holds(hero, coin)],
      makes: ({ coin }) => [knows('village', `that ${coin} is found`)],
    },
  ),
  claimsFalsely: event(
    { liar: 'character', hero: 'character', metal: 'coin metal' },
    {
      needs: ({ hero, metal }) => [isAt(hero, 'street'), { not: holds(hero, `${metal} coin`) }],
      makes: ({ liar, metal }) => [stage(`claim of ${liar}`, metal)],
    },
  ),
  claimsTruly: event(
    { loser: 'character', hero: 'character', coin: 'thing', purpose: 'coin purpose' },
    {
      needs: ({ hero, coin }) => [holds(hero, coin), knows('village', `that ${coin} is found`)],
      makes: ({ loser, hero, coin, purpose }) => [
        stage(`owner of ${coin}`, loser),
        stage(`use of ${coin}`, purpose),
        knows(hero, whose(coin), loser),
      ],
    },
  ),
  keeps: event(
    { hero: 'character', coin: 'thing' },
    {
      needs: ({ hero, coin }) => [holds(hero, coin)],
      makes: ({ hero, coin }) => [stage(`secret of ${hero}`, coin)],
    },
  ),
  isSeen: event(
    { witness: 'character', hero: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'street')],
      makes: ({ witness, hero }) => [knows(witness, `secret of ${hero}`)],
    },
  ),
  hears: event(
    { hero: 'character', loser: 'character', coin: 'thing', purpose: 'coin purpose' },
    {
      needs: ({ hero, coin }) => [holds(hero, coin), stage(`secret of ${hero}`, coin)],
      makes: ({ hero, loser, coin, purpose }) => [
        knows(hero, whose(coin), loser),
        stage(`owner of ${coin}`, loser),
        stage(`use of ${coin}`, purpose),
        feels(hero, 'sorry'),
      ],
    },
  ),
  witnessSpeaks: event(
    { witness: 'character', hero: 'character' },
    {
      needs: ({ witness, hero }) => [knows(witness, `secret of ${hero}`)],
      makes: ({ hero }) => [feels(hero, 'sorry')],
    },
  ),
  givesBack: event(
    { hero: 'character', loser: 'character', coin: 'thing' },
    {
      needs: ({ hero, loser, coin }) => [holds(hero, coin), knows(hero, whose(coin), loser)],
      makes: ({ hero, loser, coin }) => [holds(loser, coin), feels(loser, 'happy'), feels(hero, 'calm')],
    },
  ),
  usesIt: event(
    { loser: 'character', coin: 'thing', purpose: 'coin purpose' },
    {
      needs: ({ loser, coin, purpose }) => [holds(loser, coin), stage(`use of ${coin}`, purpose)],
      makes: ({ purpose }) => [stage('wish', purpose)],
    },
  ),
  thanks: event(
    { loser: 'character', hero: 'character', gift: 'thing' },
    {
      needs: ({ loser }) => [feels(loser, 'happy')],
      makes: ({ hero, gift }) => [holds(hero, gift), feels(hero, 'happy')],
    },
  ),
  spends: event(
    { hero: 'character', coin: 'thing', treat: 'thing' },
    {
      needs: ({ hero, coin }) => [holds(hero, coin)],
      makes: ({ hero, coin, treat }) => [holds('shop', coin), holds(hero, treat)],
    },
  ),
  learnsTooLate: event(
    { hero: 'character', loser: 'character', coin: 'thing', purpose: 'coin purpose' },
    {
      needs: ({ hero, coin }) => [{ not: holds(hero, coin) }, holds('shop', coin)],
      makes: ({ hero, loser, coin, purpose }) => [
        knows(hero, whose(coin), loser),
        stage(`use of ${coin}`, purpose),
        feels(hero, 'sorry'),
      ],
    },
  ),
  neverTells: event(
    { hero: 'character', treat: 'thing' },
    {
      needs: ({ hero, treat }) => [holds(hero, treat), feels(hero, 'sorry')],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
  paysBack: event(
    { hero: 'character', loser: 'character', treat: 'thing' },
    {
      needs: ({ hero, treat }) => [holds(hero, treat), feels(hero, 'sorry')],
      makes: ({ hero, loser, treat }) => [
        holds(loser, treat),
        knows(loser, `secret of ${hero}`),
        feels(hero, 'calm'),
      ],
    },
  ),
});

const e = lostCoinEvents;

export const lostCoin: Plot = {
  name: 'lost-coin',
  events: lostCoinEvents,
  tell(s) {
    const coin = s.word(METALS.map((metal) => thingName(metal, 'coin')));
    const opensWithLoser = s.flip();
    const loser = opensWithLoser ? s.role(Object.keys(LOSERS) as Loser[]) : undefined;
    const purpose = loser && s.word<string>(LOSERS[loser as Loser]);
    if (loser && purpose) s.tell(e.drops, { loser, coin, purpose });
    else tellDay(s, { weathers: FAIR_WEATHERS });
    const { name: hero, kind } = s.character(CHILDREN);
    s.tell(e.finds, { hero, kind, coin, spot: s.word(SPOTS) });
    const trait = s.word(['honest', 'careful', 'clever', 'greedy', 'shy']);
    s.tell(e.isNatured, { hero, trait });
    s.paragraph();
    const owner = () => {
      const who = loser ?? s.role(Object.keys(LOSERS) as Loser[]);
      return { loser: who, purpose: purpose ?? s.word<string>(LOSERS[who as Loser]) };
    };
    const endWell = (who: string, use: string) => {
      s.tell(e.givesBack, { hero, loser: who, coin });
      if (s.flip()) s.tell(e.usesIt, { loser: who, coin, purpose: use });
      else
        s.tell(e.thanks, {
          loser: who,
          hero,
          gift: s.thing(['apple', 'cake', 'button', 'feather', 'book', 'shell', 'rose']),
        });
      return 'happy' as const;
    };
    if (trait === 'honest' || trait === 'careful' || trait === 'clever') {
      s.tell(e.asksAround, { hero, coin });
      if (trait === 'clever' || s.flip(0.25)) {
        const liar = s.role(['thief', 'stranger', 'neighbor', 'miller']);
        s.tell(e.claimsFalsely, {
          liar,
          hero,
          metal: s.word(METALS.filter((metal) => metal !== lookOf(coin))),
        });
      }
      s.paragraph();
      const { loser: who, purpose: use } = owner();
      s.tell(e.claimsTruly, { loser: who, hero, coin, purpose: use });
      return endWell(who, use);
    }
    s.tell(e.keeps, { hero, coin });
    const witness = s.flip(0.4) ? s.role(['Grandma', 'Grandpa', 'baker', 'teacher', 'Aunt Rose']) : undefined;
    if (witness) s.tell(e.isSeen, { witness, hero });
    if (witness || s.flip(0.2)) {
      s.paragraph();
      const { loser: who, purpose: use } = owner();
      s.tell(e.hears, { hero, loser: who, coin, purpose: use });
      if (witness && !loser && s.flip()) s.tell(e.witnessSpeaks, { witness, hero });
      return endWell(who, use);
    }
    const treat = s.thing(['drum', 'ball', 'doll', 'hat', 'cake', 'book', 'train']);
    s.tell(e.spends, { hero, coin, treat });
    s.paragraph();
    const { loser: who, purpose: use } = owner();
    s.tell(e.learnsTooLate, { hero, loser: who, coin, purpose: use });
    if (s.flip(0.75)) {
      s.tell(e.neverTells, { hero, treat });
      return 'sad';
    }
    s.tell(e.paysBack, { hero, loser: who, treat });
    return 'happy';
  },
};
