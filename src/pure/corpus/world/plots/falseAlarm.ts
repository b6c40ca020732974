// A watcher rings the bell for a danger that is none; later the danger is real, and everything hangs on who believes the bell.
import { CHILDREN, NAMES, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isLike, knows, promise, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';

const TOWERS = [
  'church-tower',
  'harbor-wall',
  'hilltop',
  'mill-roof',
  'town-gate',
  'old-oak',
  'bridge',
  'rock',
] as const;
export type AlarmTower = (typeof TOWERS)[number];
const SIGNALS = ['bell', 'gong', 'horn', 'drum'] as const;
export type AlarmSignal = (typeof SIGNALS)[number];
/** The danger that is watched for, and what can be taken for it. */
const MISTAKEN = {
  fire: ['sunset', 'red-barn', 'red-tree', 'red-dress', 'lamp'],
  flood: ['spilled-milk', 'fog', 'blue-cloth', 'wet-street', 'big-bath'],
  pirates: ['fishing-boat', 'white-cloud', 'swans', 'whale', 'black-rock'],
  wolves: ['goats', 'gray-stones', 'old-dog', 'two-cats', 'fur-coat'],
} as const;
export type AlarmDanger = keyof typeof MISTAKEN;
export type AlarmMistake = (typeof MISTAKEN)[AlarmDanger][number];
/** Who is the first to run. */
const RUNNERS = [
  ...(['baker', 'miller', 'tailor', 'blacksmith', 'teacher', 'weaver', 'farmer', 'shepherd'] as const),
  ...(['postman', 'cook', 'sailor', 'doctor', 'gardener', 'painter', 'captain', 'judge'] as const),
] as const satisfies readonly Role[];
/** What people have in their hands when they run out of the house. */
const HELD = [
  ...([
    'spoon',
    'pot',
    'pan',
    'cup',
    'bowl',
    'plate',
    'broom',
    'hammer',
    'bucket',
    'rope',
    'basket',
  ] as const),
  ...([
    'pillow',
    'blanket',
    'hat',
    'shoe',
    'sock',
    'scarf',
    'coat',
    'cake',
    'pie',
    'apple',
    'carrot',
    'fiddle',
  ] as const),
  ...([
    'drum',
    'book',
    'letter',
    'map',
    'candle',
    'lamp',
    'chair',
    'mirror',
    'bag',
    'box',
    'clock',
    'doll',
  ] as const),
  ...(['ball', 'kite', 'rose', 'key', 'umbrella'] as const),
] as const satisfies readonly ThingNoun[];
const LEFT = [
  'bread',
  'bath',
  'wedding',
  'hair',
  'soup',
  'sleep',
  'fiddle',
  'shoe',
  'horse',
  'paint',
] as const;
export type AlarmErrand = (typeof LEFT)[number];

const danger = (name: string) => stage('danger watched for', name);
const trust = (state: string) => stage('trust in the watcher', state);

export const falseAlarmEvents = events('false-alarm', {
  isWatcher: event(
    { hero: 'character', tower: 'alarm tower', signal: 'alarm signal', danger: 'alarm danger' },
    {
      makes: ({ hero, tower, signal, danger: name }) => [
        stage('watcher', hero),
        stage('tower', tower),
        stage('signal', signal),
        danger(name),
        trust('whole'),
      ],
    },
  ),
  isBored: event(
    { hero: 'character' },
    { needs: ({ hero }) => [stage('watcher', hero)], makes: ({ hero }) => [is(hero, 'bored')] },
  ),
  mistakes: event(
    { hero: 'character', mistake: 'alarm mistake', danger: 'alarm danger' },
    {
      needs: ({ hero, danger: name }) => [stage('watcher', hero), danger(name)],
      makes: ({ mistake }) => [stage('cause of the first alarm', mistake)],
    },
  ),
  jokes: event(
    { hero: 'character', danger: 'alarm danger', signal: 'alarm signal' },
    {
      needs: ({ hero, danger: name, signal }) => [
        stage('watcher', hero),
        danger(name),
        stage('signal', signal),
      ],
      makes: () => [stage('cause of the first alarm', 'joke')],
    },
  ),
  peopleRun: event(
    { one: 'character', held: 'thing' },
    {
      needs: (_, world) => [
        stage('cause of the first alarm', world.value('cause of the first alarm') ?? 'any'),
      ],
      makes: ({ one, held }) => [knows(one, 'the first alarm'), holds(one, held)],
    },
  ),
  laughedAt: event(
    { hero: 'character', mistake: 'alarm mistake' },
    {
      needs: ({ mistake }) => [stage('cause of the first alarm', mistake)],
      makes: ({ hero }) => [feels(hero, 'sorry'), trust('cracked')],
    },
  ),
  scolded: event(
    { hero: 'character', one: 'character' },
    {
      needs: ({ one }) => [stage('cause of the first alarm', 'joke'), knows(one, 'the first alarm')],
      makes: ({ hero }) => [feels(hero, 'sorry'), trust('broken')],
    },
  ),
  promisesCare: event(
    { hero: 'character', one: 'character', signal: 'alarm signal' },
    {
      needs: ({ hero, signal }) => [feels(hero, 'sorry'), stage('signal', signal)],
      makes: ({ hero, one }) => [promise(hero, one, 'open'), trust('mended')],
    },
  ),
  realDanger: event(
    { hero: 'character', danger: 'alarm danger', signal: 'alarm signal' },
    {
      needs: ({ hero, danger: name, signal }) => [
        stage('watcher', hero),
        danger(name),
        stage('signal', signal),
        { not: trust('whole') },
      ],
      makes: ({ danger: name, hero }) => [stage('real danger', name), knows(hero, `the ${name}`)],
    },
  ),
  nobodyComes: event(
    { signal: 'alarm signal', errand: 'alarm errand' },
    {
      needs: ({ signal }) => [stage('signal', signal), { not: trust('mended') }],
      makes: () => [stage('help', 'none')],
    },
  ),
  everybodyComes: event(
    { hero: 'character', one: 'character' },
    {
      needs: ({ hero, one }) => [promise(hero, one, 'open'), trust('mended')],
      makes: ({ hero, one }) => [promise(hero, one, 'kept'), stage('help', 'all')],
    },
  ),
  friendBelieves: event(
    { hero: 'character', friend: 'character' },
    {
      needs: () => [stage('help', 'none')],
      makes: ({ hero, friend }) => [knows(friend, 'the danger'), stage('help', 'one'), feels(hero, 'happy')],
    },
  ),
  knocks: event(
    { hero: 'character', proof: 'alarm proof' },
    {
      needs: () => [stage('help', 'none')],
      makes: ({ proof }) => [stage('help', 'all'), stage('proof', proof)],
    },
  ),
  saved: event(
    { danger: 'alarm danger', hero: 'character' },
    {
      needs: ({ danger: name }) => [stage('real danger', name), { not: stage('help', 'none') }],
      makes: ({ hero }) => [feels(hero, 'proud'), trust('whole')],
    },
  ),
  damage: event(
    { danger: 'alarm danger', hero: 'character' },
    {
      needs: ({ danger: name }) => [stage('real danger', name), stage('help', 'none')],
      makes: ({ hero }) => [feels(hero, 'sad'), isLike(hero, 'careful')],
    },
  ),
  sorryTown: event(
    { hero: 'character', one: 'character' },
    {
      needs: ({ hero }) => [feels(hero, 'sad')],
      makes: ({ one }) => [feels(one, 'sorry')],
    },
  ),
  thanks: event(
    { hero: 'character', one: 'character', signal: 'alarm signal' },
    {
      needs: ({ hero, signal }) => [feels(hero, 'proud'), stage('signal', signal)],
      makes: ({ one }) => [feels(one, 'happy')],
    },
  ),
});

const PROOFS = {
  fire: ['black-face', 'burned-hat', 'hot-stone', 'ashes'],
  flood: ['wet-shoes', 'fish', 'floating-chair', 'wet-cat'],
  pirates: ['torn-sail', 'gold-coin', 'parrot', 'sword'],
  wolves: ['gray-fur', 'torn-coat', 'wolf-tooth', 'shaking-sheep'],
} as const;
export type AlarmProof = (typeof PROOFS)[AlarmDanger][number];

const e = falseAlarmEvents;

export const falseAlarm: Plot = {
  name: 'false-alarm',
  events: falseAlarmEvents,
  tell(s) {
    const told = s.flip();
    const hero = told ? tellHero(s, { kinds: CHILDREN }).name : s.word([...NAMES.she, ...NAMES.he]);
    const dangerName = s.word<AlarmDanger>(['fire', 'flood', 'pirates', 'wolves']);
    const tower = s.word<AlarmTower>(
      dangerName === 'pirates'
        ? ['harbor-wall', 'church-tower']
        : TOWERS.filter((one) => one !== 'harbor-wall'),
    );
    const signal = s.word<AlarmSignal>(SIGNALS);
    s.tell(e.isWatcher, { hero, tower, signal, danger: dangerName });
    s.paragraph();
    const joke = s.flip(0.4);
    if (!told && s.flip(0.25)) s.tell(e.isBored, { hero });
    const mistake = joke ? undefined : s.word<AlarmMistake>(MISTAKEN[dangerName]);
    if (mistake) s.tell(e.mistakes, { hero, mistake, danger: dangerName });
    else s.tell(e.jokes, { hero, danger: dangerName, signal });
    const one = !mistake || s.flip() ? s.role(RUNNERS) : undefined;
    if (one) s.tell(e.peopleRun, { one, held: s.thing(HELD) });
    if (mistake) s.tell(e.laughedAt, { hero, mistake });
    else if (one) s.tell(e.scolded, { hero, one });
    const trusted = one && !told && s.flip() ? one : undefined;
    if (trusted) s.tell(e.promisesCare, { hero, one: trusted, signal });
    s.paragraph();
    s.tell(e.realDanger, { hero, danger: dangerName, signal });
    if (trusted) {
      s.tell(e.everybodyComes, { hero, one: trusted });
    } else {
      s.tell(e.nobodyComes, { signal, errand: s.word<AlarmErrand>(LEFT) });
      s.paragraph();
      const help = s.pick(['friend', 'proof', 'none'] as const);
      if (help === 'friend')
        s.tell(e.friendBelieves, {
          hero,
          friend: s.role([
            'Grandma',
            'Grandpa',
            'old man',
            'old woman',
            'Aunt Rose',
            'Uncle Ben',
            'stranger',
          ]),
        });
      if (help === 'proof') s.tell(e.knocks, { hero, proof: s.word<AlarmProof>(PROOFS[dangerName]) });
      if (help === 'none') {
        s.tell(e.damage, { danger: dangerName, hero });
        s.tell(e.sorryTown, { hero, one: one ?? s.role(RUNNERS) });
        return 'sad';
      }
    }
    s.tell(e.saved, { danger: dangerName, hero });
    if (one && s.flip(0.3)) s.tell(e.thanks, { hero, one, signal });
    return 'happy';
  },
};
