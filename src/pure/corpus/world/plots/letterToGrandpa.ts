// A letter to a grandparent: it goes astray or arrives, there is a long wait, and then an answer, or none.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, knows, liesAt, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';

const WRITERS: readonly Kind[] = [...CHILDREN, 'mouse', 'rabbit', 'hedgehog', 'fox', 'badger'];
const FAR = ['island', 'mountain', 'city', 'heath', 'tower', 'south', 'desert'] as const;
const NEWS = ['swim', 'chicks', 'stairs', 'snore', 'kite', 'tooth', 'pie', 'ghost'] as const;
const QUESTIONS = ['whistle', 'moon', 'cough', 'come', 'soup', 'lion', 'old'] as const;
const GIFTS = ['violet', 'feather', 'drawing', 'leaf', 'clover', 'shell', 'ribbon'] as const;

const hero = { hero: 'character' } as const;
const heroElder = { ...hero, elder: 'character' } as const;
const heroElderQuestion = { ...heroElder, question: 'letter question' } as const;
const finderElder = { finder: 'character', elder: 'character' } as const;
const letter = 'letter';
const withElder = (elder: string) => holds(elder, letter);

export const letterToGrandpaEvents = events('letter-to-grandpa', {
  writes: event(
    { ...hero, kind: 'kind', elder: 'character', far: 'letter home' },
    {
      makes: ({ hero, kind, elder, far }) => [isKind(hero, kind), isAt(elder, far), holds(hero, letter)],
    },
  ),
  news: event(
    { ...heroElder, news: 'letter news' },
    {
      needs: ({ hero }) => [holds(hero, letter)],
      makes: ({ news }) => [stage('news', news)],
    },
  ),
  asks: event(heroElderQuestion, {
    needs: ({ hero }) => [holds(hero, letter)],
    makes: ({ question }) => [stage('question', question)],
  }),
  encloses: event(
    { ...hero, gift: 'letter gift' },
    {
      needs: ({ hero }) => [holds(hero, letter)],
      makes: ({ gift }) => [stage('gift', gift)],
    },
  ),
  posts: event(hero, {
    needs: ({ hero }) => [holds(hero, letter)],
    makes: () => [holds('postman', letter)],
  }),
  windTakes: event(
    { carrier: 'character', weather: 'weather' },
    {
      needs: ({ carrier }) => [holds(carrier, letter)],
      makes: ({ weather }) => [weatherIs(weather), liesAt(letter, 'hedge'), stage('astray', 'wind')],
    },
  ),
  streamTakes: event(
    { carrier: 'character', weather: 'weather' },
    {
      needs: ({ carrier }) => [holds(carrier, letter)],
      makes: ({ weather }) => [weatherIs(weather), liesAt(letter, 'river'), stage('astray', 'stream')],
    },
  ),
  wrongBag: event(
    { place: 'letter wrong place' },
    {
      needs: () => [holds('postman', letter)],
      makes: ({ place }) => [liesAt(letter, place), stage('astray', 'bag')],
    },
  ),
  waits: event(heroElder, {
    needs: ({ elder }) => [{ not: withElder(elder) }],
    makes: ({ hero }) => [stage(`${hero} waits`, 'yes'), feels(hero, 'lonely')],
  }),
  doubts: event(heroElder, {
    needs: ({ hero }) => [stage(`${hero} waits`, 'yes')],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  foundInHedge: event(finderElder, {
    needs: () => [liesAt(letter, 'hedge')],
    makes: ({ elder }) => [withElder(elder)],
  }),
  foundInNet: event(finderElder, {
    needs: () => [liesAt(letter, 'river')],
    makes: ({ elder }) => [withElder(elder)],
  }),
  sentOn: event(
    { place: 'letter wrong place', elder: 'character' },
    {
      needs: ({ place }) => [liesAt(letter, place)],
      makes: ({ elder }) => [withElder(elder)],
    },
  ),
  arrives: event(
    { elder: 'character' },
    { needs: () => [holds('postman', letter)], makes: ({ elder }) => [withElder(elder)] },
  ),
  answers: event(heroElderQuestion, {
    needs: ({ elder, question }) => [withElder(elder), stage('question', question)],
    makes: ({ hero, question }) => [knows(hero, question), feels(hero, 'happy')],
  }),
  comes: event(heroElder, {
    needs: ({ elder }) => [withElder(elder)],
    makes: ({ hero, elder }) => [isAt(elder, `home of ${hero}`), feels(hero, 'happy')],
  }),
  answersInPerson: event(heroElderQuestion, {
    needs: ({ hero, elder, question }) => [isAt(elder, `home of ${hero}`), stage('question', question)],
    makes: ({ hero, question }) => [knows(hero, question)],
  }),
  giftShown: event(
    { elder: 'character', gift: 'letter gift' },
    {
      needs: ({ elder, gift }) => [withElder(elder), stage('gift', gift)],
      makes: ({ elder, gift }) => [holds(elder, gift)],
    },
  ),
  returned: event(heroElder, {
    needs: ({ elder }, world) => [
      { not: withElder(elder) },
      ...(world.value('astray') === undefined ? [stage('astray', 'somewhere')] : []),
    ],
    makes: ({ hero }) => [holds(hero, letter), feels(hero, 'sad')],
  }),
  keeps: event(
    { ...hero, gift: 'letter gift' },
    {
      needs: ({ hero, gift }) => [holds(hero, letter), stage('gift', gift)],
      makes: ({ hero }) => [stage(`${hero} waits`, 'no')],
    },
  ),
  secondLetter: event(
    { ...heroElder, news: 'letter news' },
    {
      needs: ({ hero, news }) => [holds(hero, letter), stage('news', news)],
      makes: ({ hero, elder }) => [withElder(elder), feels(hero, 'calm')],
    },
  ),
});

const e = letterToGrandpaEvents;

export const letterToGrandpa: Plot = {
  name: 'letter-to-grandpa',
  events: letterToGrandpaEvents,
  tell(s) {
    const { name: hero, kind } = s.character(WRITERS);
    const elder = s.role(['Grandpa', 'Grandma']);
    s.tell(e.writes, { hero, kind, elder, far: s.word(FAR) });
    const news = s.flip() ? s.word(NEWS) : undefined;
    if (news) s.tell(e.news, { hero, elder, news });
    const question = s.word(QUESTIONS);
    s.tell(e.asks, { hero, elder, question });
    const gift = news ? undefined : s.word(GIFTS);
    if (gift) s.tell(e.encloses, { hero, gift });
    s.tell(e.posts, { hero });
    s.paragraph();
    const way = s.pick(['arrives', 'wind', 'stream', 'bag'] as const);
    const place = way === 'bag' ? s.word(['ship', 'palace', 'firemen', 'zoo', 'prison']) : undefined;
    if (way === 'wind') s.tell(e.windTakes, { carrier: 'postman', weather: 'windy' });
    else if (way === 'stream') s.tell(e.streamTakes, { carrier: 'postman', weather: 'rainy' });
    else if (place) s.tell(e.wrongBag, { place });
    s.tell(e.waits, { hero, elder });
    if (s.flip(0.3)) s.tell(e.doubts, { hero, elder });
    s.paragraph();
    if (way !== 'arrives' && s.flip(0.5)) {
      s.tell(e.returned, { hero, elder });
      if (news) s.tell(e.secondLetter, { hero, elder, news });
      if (gift) s.tell(e.keeps, { hero, gift });
      return news ? 'happy' : 'sad';
    }
    if (way === 'wind')
      s.tell(e.foundInHedge, { finder: s.role(['shepherd', 'farmer', 'beekeeper']), elder });
    else if (way === 'stream')
      s.tell(e.foundInNet, { finder: s.role(['fisherman', 'ferryman', 'miller']), elder });
    else if (place) s.tell(e.sentOn, { place, elder });
    else s.tell(e.arrives, { elder });
    if (s.flip()) {
      s.tell(e.answers, { hero, elder, question });
      if (gift && s.flip(0.7)) s.tell(e.giftShown, { elder, gift });
    } else {
      s.tell(e.comes, { hero, elder });
      s.tell(e.answersInPerson, { hero, elder, question });
    }
    return 'happy';
  },
};
