// Market day: somebody is sent to buy something, with so many coins, and does or does not come home with it.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, knows, stage } from '../facts';
import { tellDay } from '../opening';
import type { Plot } from '../Plot';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What is to be bought: who sells it, and what it sounds like to somebody who has forgotten the word. */
const GOODS = {
  flour: { seller: 'miller', wrong: 'flower' },
  eggs: { seller: 'farmer', wrong: 'pegs' },
  rice: { seller: 'shopkeeper', wrong: 'mice' },
  figs: { seller: 'sailor', wrong: 'pigs' },
  honey: { seller: 'beekeeper', wrong: 'bunny' },
  corn: { seller: 'farmer', wrong: 'horn' },
  peas: { seller: 'gardener', wrong: 'bees' },
  jam: { seller: 'cook', wrong: 'lamb' },
} as const satisfies Record<string, { seller: Role; wrong: string }>;
type Good = keyof typeof GOODS;

/** What makes one forget, by the weather. */
const CAUSES = {
  sunny: ['juggler', 'fiddle-tune'],
  windy: ['hat-chase', 'flying-hay'],
  rainy: ['puddle', 'rain-barrel'],
  foggy: ['lamp-post', 'cow-nose'],
} as const;
const WEATHERS = ['sunny', 'windy', 'rainy', 'foggy'] as const;

type Count = (typeof NUMBERS)[number];
const valueOf = (count: string) => NUMBERS.indexOf(count as Count);
const minus = (coins: string, price: string) => NUMBERS[valueOf(coins) - valueOf(price)] ?? 'none';
const plus = (left: string, price: string) => NUMBERS[valueOf(left) + valueOf(price)] ?? 'none';
const coinsOf = (who: string) => `coins of ${who}`;
const good = { hero: 'character', good: 'market good' } as const;
const count = 'market count';

export const marketDayEvents = events('market-day', {
  sent: event(
    { hero: 'character', kind: 'kind', family: 'character', good: 'market good' },
    {
      makes: ({ hero, kind, family, good }) => [
        isKind(hero, kind),
        isAt(hero, 'home'),
        stage(`errand of ${hero}`, good),
        knows(hero, 'what to buy', good),
        stage(`sender of ${hero}`, family),
      ],
    },
  ),
  getsCoins: event(
    { hero: 'character', family: 'character', coins: count },
    {
      needs: ({ hero, family }) => [stage(`sender of ${hero}`, family), isAt(hero, 'home')],
      makes: ({ hero, coins }) => [stage(coinsOf(hero), coins), isAt(hero, 'road')],
    },
  ),
  repeats: event(good, {
    needs: ({ hero, good }) => [knows(hero, 'what to buy', good)],
    makes: ({ hero, good }) => [stage(`song of ${hero}`, good)],
  }),
  forgets: event(
    { hero: 'character', cause: 'market cause' },
    {
      needs: ({ hero }) => [isAt(hero, 'road')],
      makes: ({ hero }) => [knows(hero, 'what to buy', 'no')],
    },
  ),
  buysWrong: event(
    { hero: 'character', wrong: 'market mistake', coins: count },
    {
      needs: ({ hero, coins }) => [knows(hero, 'what to buy', 'no'), stage(coinsOf(hero), coins)],
      makes: ({ hero, wrong }) => [holds(hero, wrong), stage(coinsOf(hero), 'none'), isAt(hero, 'market')],
    },
  ),
  bringsWrong: event(
    { hero: 'character', family: 'character', ...{ wrong: 'market mistake', good: 'market good' } },
    {
      needs: ({ hero, family, wrong, good }) => [
        holds(hero, wrong),
        stage(`errand of ${hero}`, good),
        stage(`sender of ${hero}`, family),
      ],
      makes: ({ hero, good }) => [isAt(hero, 'home'), knows(hero, 'what to buy', good), feels(hero, 'sorry')],
    },
  ),
  familyKeepsIt: event(
    { family: 'character', hero: 'character', wrong: 'market mistake' },
    {
      needs: ({ hero, wrong }) => [holds(hero, wrong), isAt(hero, 'home')],
      makes: ({ hero, family, wrong }) => [holds(family, wrong), feels(hero, 'happy')],
    },
  ),
  swapsBack: event(
    { hero: 'character', seller: 'character', ...{ wrong: 'market mistake', good: 'market good' } },
    {
      needs: ({ hero, wrong, good }) => [holds(hero, wrong), knows(hero, 'what to buy', good)],
      makes: ({ hero, seller, wrong, good }) => [
        holds(seller, wrong),
        holds(hero, good),
        isAt(hero, 'market'),
      ],
    },
  ),
  marketIsOver: event(
    { hero: 'character', wrong: 'market mistake' },
    {
      needs: ({ hero, wrong }) => [holds(hero, wrong), feels(hero, 'sorry')],
      makes: ({ hero }) => [feels(hero, 'sad'), isAt(hero, 'market')],
    },
  ),
  asksPrice: event(
    { hero: 'character', seller: 'character', good: 'market good', price: count },
    {
      needs: ({ hero, good }) => [knows(hero, 'what to buy', good)],
      makes: ({ hero, good, price }) => [isAt(hero, 'market'), stage(`price of ${good}`, price)],
    },
  ),
  buys: event(
    { hero: 'character', good: 'market good', left: count },
    {
      needs: ({ hero, good, left }, world) => {
        const price = world.value(`price of ${good}`) ?? 'none';
        return [isAt(hero, 'market'), stage(coinsOf(hero), plus(left, price))];
      },
      makes: ({ hero, good, left }) => [holds(hero, good), stage(coinsOf(hero), left)],
    },
  ),
  buysTreat: event(
    { hero: 'character', treat: 'thing', left: count },
    {
      needs: ({ hero, left }) => [stage(coinsOf(hero), left), isAt(hero, 'market')],
      makes: ({ hero, treat }) => [holds(hero, treat), stage(coinsOf(hero), 'none')],
    },
  ),
  givesCoins: event(
    { hero: 'character', poor: 'character', left: count },
    {
      needs: ({ hero, left }) => [stage(coinsOf(hero), left), isAt(hero, 'market')],
      makes: ({ hero, poor, left }) => [stage(coinsOf(hero), 'none'), stage(coinsOf(poor), left)],
    },
  ),
  finalTreat: event(
    { hero: 'character', family: 'character', treat: 'thing' },
    {
      needs: ({ hero, treat }) => [holds(hero, treat), isAt(hero, 'home')],
      makes: ({ family, treat, hero }) => [holds(family, treat), feels(hero, 'proud')],
    },
  ),
  finalGift: event(
    { hero: 'character', family: 'character', poor: 'character' },
    {
      needs: ({ hero, poor }) => [isAt(hero, 'home'), { not: stage(coinsOf(poor), 'none') }],
      makes: ({ hero }) => [feels(hero, 'proud')],
    },
  ),
  finalChange: event(
    { hero: 'character', family: 'character', left: count },
    {
      needs: ({ hero, left }) => [stage(coinsOf(hero), left), isAt(hero, 'home')],
      makes: ({ hero, family, left }) => [
        stage(coinsOf(family), left),
        stage(coinsOf(hero), 'none'),
        feels(hero, 'proud'),
      ],
    },
  ),
  losesCoins: event(
    { hero: 'character', coins: count },
    {
      needs: ({ hero, coins }) => [stage(coinsOf(hero), coins)],
      makes: ({ hero }) => [stage(coinsOf(hero), 'none'), isAt(hero, 'market'), feels(hero, 'afraid')],
    },
  ),
  works: event(
    { hero: 'character', seller: 'character', good: 'market good' },
    {
      needs: ({ hero, good }) => [
        stage(coinsOf(hero), 'none'),
        knows(hero, 'what to buy', good),
        isAt(hero, 'market'),
      ],
      makes: ({ hero, good }) => [holds(hero, good), feels(hero, 'happy')],
    },
  ),
  emptyBasket: event(
    { hero: 'character', family: 'character', good: 'market good' },
    {
      needs: ({ hero, good }) => [stage(coinsOf(hero), 'none'), { not: holds(hero, good) }],
      makes: ({ hero }) => [isAt(hero, 'home'), feels(hero, 'sad')],
    },
  ),
  bringsHome: event(
    { hero: 'character', family: 'character', good: 'market good', dish: 'market dish' },
    {
      needs: ({ hero, family, good }) => [
        holds(hero, good),
        stage(`sender of ${hero}`, family),
        isAt(hero, 'market'),
      ],
      makes: ({ hero, family, good, dish }) => [
        holds(family, good),
        isAt(hero, 'home'),
        stage('supper', dish),
      ],
    },
  ),
});

const e = marketDayEvents;

export const marketDay: Plot = {
  name: 'market-day',
  events: marketDayEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const family = s.role(['Grandma', 'Grandpa', 'Mama', 'Papa', 'Aunt Rose']);
    const good = s.word(Object.keys(GOODS) as Good[]);
    const { seller, wrong } = GOODS[good];
    const home = { hero, family, good, dish: good };
    s.tell(e.sent, { hero, kind, family, good });
    const coins = s.word(['four', 'five', 'six']);
    s.tell(e.getsCoins, { hero, family, coins });
    s.paragraph();
    const way = s.pick(['forgets', 'buys', 'loses']);
    if (way === 'forgets') {
      const { weather } = tellDay(s, { weathers: WEATHERS, times: ['morning', 'afternoon'] });
      s.tell(e.repeats, { hero, good });
      s.tell(e.forgets, { hero, cause: s.word(CAUSES[weather as keyof typeof CAUSES]) });
      s.tell(e.buysWrong, { hero, wrong, coins });
      s.paragraph();
      s.tell(e.bringsWrong, { hero, family, wrong, good });
      const end = s.pick(['keeps', 'swaps', 'over']);
      if (end === 'keeps') {
        s.tell(e.familyKeepsIt, { family, hero, wrong });
        return 'happy';
      }
      if (end === 'over') {
        s.tell(e.marketIsOver, { hero, wrong });
        return 'sad';
      }
      s.tell(e.swapsBack, { hero, seller, wrong, good });
      s.tell(e.bringsHome, home);
      return 'happy';
    }
    if (way === 'loses') {
      s.tell(e.losesCoins, { hero, coins });
      if (s.flip(0.35)) {
        s.paragraph();
        s.tell(e.emptyBasket, { hero, family, good });
        return 'sad';
      }
      s.tell(e.works, { hero, seller, good });
      s.paragraph();
      s.tell(e.bringsHome, home);
      return 'happy';
    }
    if (s.flip()) s.tell(e.repeats, { hero, good });
    const price = s.word(['two', 'three']);
    s.tell(e.asksPrice, { hero, seller, good, price });
    const left = minus(coins, price);
    s.tell(e.buys, { hero, good, left });
    const end = s.pick(['treat', 'gift', 'change']);
    if (end === 'treat') {
      const treat = s.thing(['ribbon', 'tulip', 'pretzel', 'cookie', 'whistle', 'bell', 'candle']);
      s.tell(e.buysTreat, { hero, treat, left });
      s.paragraph();
      s.tell(e.bringsHome, home);
      s.tell(e.finalTreat, { hero, family, treat });
      return 'happy';
    }
    if (end === 'gift') {
      const poor = s.role(['old man', 'old woman', 'stranger']);
      s.tell(e.givesCoins, { hero, poor, left });
      s.paragraph();
      s.tell(e.bringsHome, home);
      s.tell(e.finalGift, { hero, family, poor });
      return 'happy';
    }
    s.paragraph();
    s.tell(e.bringsHome, home);
    s.tell(e.finalChange, { hero, family, left });
    return 'happy';
  },
};
