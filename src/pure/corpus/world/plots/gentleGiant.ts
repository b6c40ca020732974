// A giant whom everybody fears: somebody meets him, and when the village is in need he comes down, welcome or not.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, isAt, isKind, isLike, knows, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';

const FEARS = ['steps', 'voice', 'shadow', 'feet', 'sigh', 'hat', 'sneeze', 'snore'] as const;
const TALES = ['sheep', 'roofs', 'thunder', 'moon', 'lake', 'tower'] as const;
const SEARCHES = ['lamb', 'kite', 'berries', 'echo', 'hat', 'firewood', 'feather', 'donkey'] as const;
const GENTLE = ['birds', 'garden', 'weaving', 'hedgehogs', 'songs', 'pictures', 'pipe', 'nests'] as const;
const STORMS = ['rainy', 'snowy', 'windy'] as const;
const TRAITS = ['curious', 'brave', 'shy', 'timid', 'honest', 'cheerful'] as const;

const hero = { hero: 'character' } as const;
const heroGiant = { hero: 'character', giant: 'character' } as const;

export const gentleGiantEvents = events('gentle-giant', {
  feared: event(
    { giant: 'character', fear: 'giant fear' },
    { makes: ({ fear }) => [stage('village', 'afraid'), stage('what they fear', fear)] },
  ),
  told: event(
    { tale: 'giant tale' },
    { needs: () => [stage('village', 'afraid')], makes: ({ tale }) => [stage('what they tell', tale)] },
  ),
  child: event(
    { hero: 'character', kind: 'kind', trait: 'trait' },
    { makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait)] },
  ),
  goesUp: event(
    { hero: 'character', search: 'giant search' },
    { makes: ({ hero, search }) => [isAt(hero, 'mountain'), stage('what is looked for', search)] },
  ),
  trembles: event(hero, {
    needs: ({ hero }) => [isAt(hero, 'mountain'), stage('village', 'afraid')],
    makes: ({ hero }) => [feels(hero, 'afraid')],
  }),
  stands: event(hero, {
    needs: ({ hero }) => [isAt(hero, 'mountain'), stage('village', 'afraid')],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  meets: event(
    { ...heroGiant, gentle: 'giant joy' },
    {
      needs: ({ hero }) => [isAt(hero, 'mountain')],
      makes: ({ hero, giant, gentle }) => [
        knows(hero, `whether ${giant} is gentle`),
        stage('what the giant does', gentle),
        between(hero, giant, 'strangers'),
      ],
    },
  ),
  helps: event(
    { ...heroGiant, search: 'giant search' },
    {
      needs: ({ hero, giant, search }) => [
        knows(hero, `whether ${giant} is gentle`),
        stage('what is looked for', search),
      ],
      makes: ({ hero, giant }) => [between(hero, giant, 'friends')],
    },
  ),
  asksTale: event(
    { ...heroGiant, tale: 'giant tale' },
    {
      needs: ({ hero, giant, tale }) => [between(hero, giant, 'friends'), stage('what they tell', tale)],
      makes: ({ giant }) => [feels(giant, 'sad')],
    },
  ),
  flood: event(hero, { makes: () => [weatherIs('rainy'), stage('danger', 'flood')] }),
  snow: event(hero, { makes: () => [weatherIs('snowy'), stage('danger', 'snow')] }),
  gale: event(hero, { makes: () => [weatherIs('windy'), stage('danger', 'gale')] }),
  calls: event(heroGiant, {
    needs: ({ hero, giant }) => [between(hero, giant, 'friends'), { not: stage('danger', 'over') }],
    makes: ({ giant }) => [isAt(giant, 'village')],
  }),
  holdsRiver: event(heroGiant, {
    needs: ({ giant }) => [stage('danger', 'flood'), isAt(giant, 'village')],
    makes: () => [stage('danger', 'over')],
  }),
  clearsSnow: event(heroGiant, {
    needs: ({ giant }) => [stage('danger', 'snow'), isAt(giant, 'village')],
    makes: () => [stage('danger', 'over')],
  }),
  shieldsHouses: event(heroGiant, {
    needs: ({ giant }) => [stage('danger', 'gale'), isAt(giant, 'village')],
    makes: () => [stage('danger', 'over')],
  }),
  welcomed: event(
    { ...heroGiant, gentle: 'giant joy' },
    {
      needs: ({ gentle }) => [stage('danger', 'over'), stage('what the giant does', gentle)],
      makes: ({ giant, hero }) => [stage('village', 'thankful'), feels(giant, 'happy'), feels(hero, 'proud')],
    },
  ),
  chased: event(heroGiant, {
    needs: () => [stage('danger', 'over'), stage('village', 'afraid')],
    makes: ({ giant, hero }) => [isAt(giant, 'far away'), feels(giant, 'sad'), feels(hero, 'sad')],
  }),
  missed: event(heroGiant, {
    needs: ({ giant }) => [isAt(giant, 'far away')],
    makes: () => [stage('village', 'sorry')],
  }),
  keepsSecret: event(
    { ...heroGiant, gentle: 'giant joy' },
    {
      needs: ({ hero, giant, gentle }) => [
        between(hero, giant, 'friends'),
        stage('what the giant does', gentle),
      ],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
});

const e = gentleGiantEvents;

export const gentleGiant: Plot = {
  name: 'gentle-giant',
  events: gentleGiantEvents,
  tell(s) {
    const giant = s.role(['giant']);
    const fear = s.word(FEARS);
    s.tell(e.feared, { giant, fear });
    const tale = s.flip(0.4) ? s.word(TALES) : undefined;
    if (tale) s.tell(e.told, { tale });
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word(TRAITS);
    s.tell(e.child, { hero, kind, trait });
    s.paragraph();
    const search = s.word(SEARCHES);
    s.tell(e.goesUp, { hero, search });
    if (!tale) s.tell(trait === 'shy' || trait === 'timid' ? e.trembles : e.stands, { hero });
    const gentle = s.word(GENTLE);
    s.tell(e.meets, { hero, giant, gentle });
    s.tell(e.helps, { hero, giant, search });
    if (tale) s.tell(e.asksTale, { hero, giant, tale });
    s.paragraph();
    if (s.flip(0.2)) {
      s.tell(e.keepsSecret, { hero, giant, gentle });
      return 'happy';
    }
    const weather = s.pick(STORMS);
    s.tell(weather === 'rainy' ? e.flood : weather === 'snowy' ? e.snow : e.gale, { hero });
    s.tell(e.calls, { hero, giant });
    s.tell(weather === 'rainy' ? e.holdsRiver : weather === 'snowy' ? e.clearsSnow : e.shieldsHouses, {
      hero,
      giant,
    });
    if (s.flip(0.65)) {
      s.tell(e.welcomed, { hero, giant, gentle });
      return 'happy';
    }
    s.tell(e.chased, { hero, giant });
    if (!tale) s.tell(e.missed, { hero, giant });
    return 'sad';
  },
};
