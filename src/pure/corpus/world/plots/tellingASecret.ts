// A secret goes round: one tells it to another, "but only you", until it comes back to the one whose secret it is.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, isKind, knows, promise, stage } from '../facts';
import { isChild, kindsBeside, tellHero } from '../opening';
import type { Plot } from '../Plot';

const SECRETS = ['dark', 'swim', 'moon', 'bees', 'egg', 'doll', 'whistle', 'king', 'mice'] as const;
const PLEDGES = ['stone', 'ears', 'lock', 'dumpling', 'grave', 'wall', 'moon-oath'] as const;
const TICKLES = ['hiccups', 'flea', 'potato', 'popcorn', 'fish', 'drum', 'fire'] as const;
const SPOTS = ['pump', 'laundry', 'fence', 'arch', 'haystack', 'bench', 'oak'] as const;

export const tellingASecretEvents = events('telling-a-secret', {
  hasSecret: event(
    { hero: 'character', secret: 'own secret' },
    { makes: ({ hero, secret }) => [stage('secret', secret), knows(hero, 'the secret')] },
  ),
  confides: event(
    { hero: 'character', listener: 'character', kind: 'kind', pledge: 'secret pledge' },
    {
      needs: ({ hero }) => [knows(hero, 'the secret')],
      makes: ({ hero, listener, kind }) => [
        isKind(listener, kind),
        knows(listener, 'the secret'),
        promise(listener, hero, 'open'),
        between(hero, listener, 'friends'),
      ],
    },
  ),
  itches: event(
    { listener: 'character', hero: 'character', tickle: 'secret tickle' },
    {
      needs: ({ listener, hero }) => [knows(listener, 'the secret'), promise(listener, hero, 'open')],
      makes: ({ tickle }) => [stage('tickle', tickle)],
    },
  ),
  holdsOut: event(
    { listener: 'character', hero: 'character' },
    {
      needs: ({ listener, hero }) => [promise(listener, hero, 'open')],
      makes: ({ listener, hero }) => [promise(listener, hero, 'kept')],
    },
  ),
  passesOn: event(
    { teller: 'character', listener: 'character', kind: 'kind', hero: 'character', spot: 'secret spot' },
    {
      needs: ({ teller, listener }) => [knows(teller, 'the secret'), { not: knows(listener, 'the secret') }],
      makes: ({ teller, listener, kind, hero }) => [
        isKind(listener, kind),
        knows(listener, 'the secret'),
        promise(teller, hero, 'broken'),
      ],
    },
  ),
  spreads: event(
    { teller: 'character', spot: 'secret spot' },
    {
      needs: ({ teller }) => [knows(teller, 'the secret')],
      makes: () => [knows('everybody', 'the secret')],
    },
  ),
  comesBack: event(
    { teller: 'character', hero: 'character', secret: 'own secret' },
    {
      needs: ({ teller, secret }) => [knows(teller, 'the secret'), stage('secret', secret)],
      makes: ({ hero }) => [feels(hero, 'surprised'), stage('out', 'yes')],
    },
  ),
  heardWrong: event(
    { hero: 'character', secret: 'own secret' },
    {
      needs: ({ secret }) => [knows('everybody', 'the secret'), stage('secret', secret)],
      makes: ({ hero }) => [feels(hero, 'surprised'), stage('out', 'yes')],
    },
  ),
  asks: event(
    { hero: 'character', listener: 'character' },
    {
      needs: ({ hero, listener }) => [stage('out', 'yes'), promise(listener, hero, 'broken')],
      makes: ({ hero, listener }) => [feels(hero, 'sad'), feels(listener, 'sorry')],
    },
  ),
  othersToo: event(
    { hero: 'character', secret: 'own secret' },
    {
      needs: ({ secret }) => [stage('out', 'yes'), stage('secret', secret)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  paysBack: event(
    { listener: 'character', hero: 'character', own: 'own secret' },
    {
      needs: ({ listener }) => [feels(listener, 'sorry')],
      makes: ({ hero, listener, own }) => [
        knows(hero, `the secret of ${listener}`, own),
        between(hero, listener, 'friends'),
      ],
    },
  ),
  coolEnd: event(
    { listener: 'character', hero: 'character' },
    {
      needs: ({ listener, hero }) => [feels(listener, 'sorry'), promise(listener, hero, 'broken')],
      makes: ({ hero, listener }) => [between(hero, listener, 'strangers')],
    },
  ),
  trusts: event(
    { hero: 'character', listener: 'character' },
    {
      needs: ({ hero, listener }) => [promise(listener, hero, 'kept')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  tellsThemselves: event(
    { hero: 'character', listener: 'character', secret: 'own secret' },
    {
      needs: ({ hero, listener, secret }) => [promise(listener, hero, 'kept'), stage('secret', secret)],
      makes: ({ hero }) => [feels(hero, 'proud'), knows('everybody', 'the secret')],
    },
  ),
  goesOn: event(
    { teller: 'character', listener: 'character', kind: 'kind' },
    {
      needs: ({ teller, listener }) => [knows(teller, 'the secret'), { not: knows(listener, 'the secret') }],
      makes: ({ listener, kind }) => [isKind(listener, kind), knows(listener, 'the secret')],
    },
  ),
});

const e = tellingASecretEvents;

export const tellingASecret: Plot = {
  name: 'telling-a-secret',
  events: tellingASecretEvents,
  tell(s) {
    const one = tellHero(s, {
      kinds: [...CHILDREN, 'fox', 'rabbit', 'bear', 'hedgehog', 'squirrel', 'badger', 'wolf', 'cat', 'goat'],
    });
    const hero = one.name;
    const kinds = isChild(one.kind) ? CHILDREN : kindsBeside(one.kind);
    const secret = s.word(SECRETS);
    s.tell(e.hasSecret, { hero, secret });
    const second = s.character(kinds);
    const listener = second.name;
    s.tell(e.confides, { hero, listener, kind: second.kind, pledge: s.word(PLEDGES) });
    s.paragraph();
    const course = s.pick(['holdsOut', 'chain', 'everybody']);
    if (course !== 'everybody') s.tell(e.itches, { listener, hero, tickle: s.word(TICKLES) });
    if (course === 'holdsOut') {
      s.tell(e.holdsOut, { listener, hero });
      s.paragraph();
      if (s.flip()) s.tell(e.tellsThemselves, { hero, listener, secret });
      s.tell(e.trusts, { hero, listener });
      return 'happy';
    }
    const third = s.character(kinds);
    s.tell(e.passesOn, {
      teller: listener,
      listener: third.name,
      kind: third.kind,
      hero,
      spot: s.word(SPOTS),
    });
    if (course === 'chain') {
      const fourth = s.character(kinds);
      s.tell(e.goesOn, { teller: third.name, listener: fourth.name, kind: fourth.kind });
      s.paragraph();
      s.tell(e.comesBack, { teller: fourth.name, hero, secret });
    } else {
      s.tell(e.spreads, { teller: third.name, spot: s.word(SPOTS) });
      s.paragraph();
      s.tell(e.heardWrong, { hero, secret });
      if (s.flip(0.3)) {
        s.tell(e.othersToo, { hero, secret });
        return 'happy';
      }
    }
    s.tell(e.asks, { hero, listener });
    s.paragraph();
    if (one.trait === 'proud' || s.flip(0.3)) {
      s.tell(e.coolEnd, { listener, hero });
      return 'sad';
    }
    s.tell(e.paysBack, { listener, hero, own: s.word(SECRETS.filter((one) => one !== secret)) });
    return 'happy';
  },
};
