// A promise to come at a certain hour: something lovely stands in the way, and it is kept at a price, kept late, or broken and made good.
import { event, events } from '../events';
import { feels, isAt, knows, promise, stage } from '../facts';
import { tellDay, tellHero } from '../opening';
import type { Plot } from '../Plot';

const pair = { hero: 'character', elder: 'character' } as const;

const CHORES = ['geese', 'apples', 'read', 'wool', 'boat', 'hives', 'roof', 'goat'] as const;
const HOURS = ['three', 'bells', 'sunset', 'milk', 'noon', 'five', 'rooster'] as const;
const TEMPTATIONS = ['circus', 'river', 'elephant', 'dance', 'fireworks', 'puppets', 'king', 'snow'] as const;
const PRICES = ['sweets', 'ride', 'prize', 'seat', 'drum', 'mask'] as const;
const THANKS = ['whistle', 'story', 'knife', 'pie', 'star', 'boots', 'map'] as const;
const AMENDS = ['wood', 'week', 'porridge', 'window', 'well', 'sock', 'barn'] as const;

export const promiseKeptEvents = events('promise-kept', {
  promises: event(
    { ...pair, chore: 'promised chore', hour: 'promised hour' },
    {
      makes: ({ hero, elder, chore, hour }) => [
        promise(hero, elder, 'open'),
        stage('chore', chore),
        stage('hour', hour),
      ],
    },
  ),
  tempted: event(
    { hero: 'character', friend: 'character', fun: 'temptation' },
    {
      makes: ({ hero, fun }) => [stage('temptation', fun), knows(hero, fun)],
    },
  ),
  remembers: event(
    { ...pair, hour: 'promised hour' },
    {
      needs: ({ hero, elder, hour }) => [promise(hero, elder, 'open'), stage('hour', hour)],
      makes: ({ hero }) => [knows(hero, 'the promise'), stage('torn', 'yes')],
    },
  ),
  turnsBack: event(
    { hero: 'character', friend: 'character', price: 'promise price' },
    {
      needs: ({ hero }) => [knows(hero, 'the promise'), stage('torn', 'yes')],
      makes: ({ hero, price }) => [stage('price', price), isAt(hero, 'on the way'), stage('torn', 'no')],
    },
  ),
  keeps: event(
    { ...pair, chore: 'promised chore' },
    {
      needs: ({ hero, elder, chore }) => [
        promise(hero, elder, 'open'),
        stage('chore', chore),
        isAt(hero, 'on the way'),
      ],
      makes: ({ hero, elder }) => [promise(hero, elder, 'kept'), feels(elder, 'happy')],
    },
  ),
  keepsLate: event(
    { ...pair, chore: 'promised chore' },
    {
      needs: ({ hero, elder, chore }) => [
        promise(hero, elder, 'open'),
        stage('chore', chore),
        feels(hero, 'sorry'),
        isAt(hero, 'on the way'),
      ],
      makes: ({ hero, elder }) => [promise(hero, elder, 'kept'), feels(elder, 'calm')],
    },
  ),
  lingers: event(
    { hero: 'character', fun: 'temptation' },
    {
      needs: ({ fun }) => [stage('temptation', fun), stage('torn', 'yes')],
      makes: ({ hero, fun }) => [isAt(hero, fun), stage('late', 'yes')],
    },
  ),
  runsLate: event(pair, {
    needs: ({ hero, elder }) => [promise(hero, elder, 'open'), stage('late', 'yes')],
    makes: ({ hero }) => [isAt(hero, 'on the way'), feels(hero, 'sorry')],
  }),
  forgets: event(
    { ...pair, hour: 'promised hour' },
    {
      needs: ({ hero, elder, hour }) => [promise(hero, elder, 'open'), stage('hour', hour)],
      makes: ({ hero, elder }) => [promise(hero, elder, 'broken'), feels(elder, 'sad'), stage('late', 'yes')],
    },
  ),
  learns: event(
    { ...pair, chore: 'promised chore' },
    {
      needs: ({ hero, elder, chore }) => [promise(hero, elder, 'broken'), stage('chore', chore)],
      makes: ({ hero }) => [feels(hero, 'sorry'), isAt(hero, 'the gate')],
    },
  ),
  makesGood: event(
    { ...pair, amends: 'promise amends' },
    {
      needs: ({ hero, elder }) => [promise(hero, elder, 'broken'), feels(hero, 'sorry')],
      makes: ({ elder }) => [feels(elder, 'calm'), stage('amends', 'made')],
    },
  ),
  forgiven: event(pair, {
    needs: () => [stage('amends', 'made')],
    makes: ({ hero, elder }) => [feels(hero, 'calm'), promise(hero, elder, 'kept')],
  }),
  tooLate: event(
    { ...pair, chore: 'promised chore' },
    {
      needs: ({ hero, elder, chore }) => [promise(hero, elder, 'broken'), stage('chore', chore)],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  thanked: event(
    { ...pair, thanks: 'promise thanks' },
    {
      needs: ({ hero, elder }) => [promise(hero, elder, 'kept')],
      makes: ({ hero, thanks }) => [feels(hero, 'happy'), stage('thanks', thanks)],
    },
  ),
  sharesLater: event(
    { hero: 'character', friend: 'character', price: 'promise price' },
    {
      needs: ({ price }) => [stage('price', price)],
      makes: ({ friend }) => [feels(friend, 'proud')],
    },
  ),
});

const e = promiseKeptEvents;

export const promiseKept: Plot = {
  name: 'promise-kept',
  events: promiseKeptEvents,
  tell(s) {
    const child = tellHero(s, { kinds: ['girl', 'boy'] });
    const hero = child.name;
    const elder = s.role(['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben', 'old woman', 'old man']);
    const chore = s.word(CHORES);
    const hour = s.word(HOURS);
    s.tell(e.promises, { hero, elder, chore, hour });
    s.paragraph();
    if (s.flip()) tellDay(s, { times: ['morning'], weathers: ['sunny', 'windy', 'hot', 'cloudy'] });
    const friend = s.word(['Mia', 'Tom', 'Nora', 'Kofi', 'Zoe', 'Hugo', 'Amina', 'Felix']);
    const fun = s.word(TEMPTATIONS);
    s.tell(e.tempted, { hero, friend, fun });
    if (child.trait === 'forgetful' || s.flip(0.35)) {
      s.tell(e.forgets, { hero, elder, hour });
      s.paragraph();
      if (s.flip(0.4)) {
        s.tell(e.tooLate, { hero, elder, chore });
        return 'sad';
      }
      s.tell(e.learns, { hero, elder, chore });
      s.tell(e.makesGood, { hero, elder, amends: s.word(AMENDS) });
      s.tell(e.forgiven, { hero, elder });
      return 'happy';
    }
    s.tell(e.remembers, { hero, elder, hour });
    s.paragraph();
    if (s.flip(0.6)) {
      const price = s.word(PRICES);
      s.tell(e.turnsBack, { hero, friend, price });
      s.tell(e.keeps, { hero, elder, chore });
      s.paragraph();
      s.tell(e.thanked, { hero, elder, thanks: s.word(THANKS) });
      if (s.flip(0.6)) s.tell(e.sharesLater, { hero, friend, price });
      return 'happy';
    }
    s.tell(e.lingers, { hero, fun });
    s.tell(e.runsLate, { hero, elder });
    s.tell(e.keepsLate, { hero, elder, chore });
    if (s.flip()) s.tell(e.thanked, { hero, elder, thanks: s.word(THANKS) });
    return 'happy';
  },
};
