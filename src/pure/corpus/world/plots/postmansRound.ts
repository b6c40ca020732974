// The postman's round: a letter goes to the wrong door, does something there, and comes to the right one in the end.
import type { Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, knows, stage, timeIs, weatherIs } from '../facts';
import type { Plot } from '../Plot';

/** What stands in the letter, and to whom it is addressed. */
const MESSAGES = {
  sister: ['fisherman', 'tailor', 'cook'],
  baby: ['blacksmith', 'shepherd', 'judge'],
  sorry: ['farmer', 'captain', 'doctor'],
  prize: ['gardener', 'baker', 'teacher'],
  thanks: ['doctor', 'teacher', 'farmer'],
  ship: ['fisherman', 'baker', 'captain'],
  dog: ['shepherd', 'judge', 'cook'],
} as const satisfies Record<string, readonly Role[]>;
type Message = keyof typeof MESSAGES;

/** How a letter comes to the wrong door, by the weather. */
const CAUSES = {
  rainy: ['ink', 'hood', 'puddle'],
  foggy: ['number', 'gate', 'nose'],
  windy: ['blown', 'sign', 'dust'],
  snowy: ['plate', 'glasses', 'steps'],
} as const;
const ROUND_WEATHERS = ['rainy', 'foggy', 'windy', 'snowy'] as const;

const LETTER = 'letter';

export const postmansRoundEvents = events('postmans-round', {
  setsOut: event(
    { postman: 'character', weather: 'post weather' },
    {
      makes: ({ postman, weather }) => [
        isAt(postman, 'road'),
        timeIs('morning'),
        weatherIs(weather),
        holds(postman, LETTER),
      ],
    },
  ),
  habit: event(
    { postman: 'character', habit: 'post habit' },
    { makes: ({ postman, habit }) => [stage(`habit of ${postman}`, habit)] },
  ),
  wrongDoor: event(
    { postman: 'character', wrong: 'character', cause: 'post cause' },
    {
      needs: ({ postman }) => [holds(postman, LETTER)],
      makes: ({ wrong, cause }) => [holds(wrong, LETTER), stage('reason', cause)],
    },
  ),
  neverGets: event(
    { wrong: 'character' },
    { needs: ({ wrong }) => [holds(wrong, LETTER)], makes: ({ wrong }) => [feels(wrong, 'lonely')] },
  ),
  opens: event(
    { wrong: 'character', message: 'post message' },
    {
      needs: ({ wrong }) => [holds(wrong, LETTER)],
      makes: ({ wrong, message }) => [knows(wrong, 'the message', message), stage('letter says', message)],
    },
  ),
  acts: event(
    { wrong: 'character', message: 'post message' },
    {
      needs: ({ wrong, message }) => [knows(wrong, 'the message', message)],
      makes: ({ wrong, message }) => [stage(`deed of ${wrong}`, message), feels(wrong, 'happy')],
    },
  ),
  keepsShut: event(
    { wrong: 'character', right: 'character' },
    {
      needs: ({ wrong }) => [holds(wrong, LETTER)],
      makes: ({ wrong, right }) => [stage('letter for', right), knows(wrong, 'whose letter', right)],
    },
  ),
  noticesName: event(
    { wrong: 'character', right: 'character' },
    {
      needs: ({ wrong }) => [holds(wrong, LETTER), feels(wrong, 'happy')],
      makes: ({ wrong, right }) => [
        stage('letter for', right),
        knows(wrong, 'whose letter', right),
        feels(wrong, 'sad'),
      ],
    },
  ),
  postmanRemembers: event(
    { postman: 'character', right: 'character' },
    {
      needs: ({ postman }) => [{ not: holds(postman, LETTER) }],
      makes: ({ postman, right }) => [stage('letter for', right), knows(postman, 'the mistake')],
    },
  ),
  carriesOver: event(
    { wrong: 'character', right: 'character', message: 'post message' },
    {
      needs: ({ wrong, right }) => [holds(wrong, LETTER), stage('letter for', right)],
      makes: ({ right, message }) => [holds(right, LETTER), knows(right, 'the message', message)],
    },
  ),
  fetches: event(
    { postman: 'character', wrong: 'character', right: 'character' },
    {
      needs: ({ postman, wrong, right }) => [
        knows(postman, 'the mistake'),
        holds(wrong, LETTER),
        stage('letter for', right),
      ],
      makes: ({ postman }) => [holds(postman, LETTER)],
    },
  ),
  rightDoor: event(
    { postman: 'character', right: 'character', message: 'post message' },
    {
      needs: ({ postman, right }) => [holds(postman, LETTER), stage('letter for', right)],
      makes: ({ right, message }) => [
        holds(right, LETTER),
        knows(right, 'the message', message),
        feels(right, 'happy'),
      ],
    },
  ),
  invited: event(
    { wrong: 'character', right: 'character', message: 'post message' },
    {
      needs: ({ right, message, wrong }) => [
        holds(right, LETTER),
        knows(right, 'the message', message),
        { not: holds(wrong, LETTER) },
      ],
      makes: ({ wrong }) => [feels(wrong, 'happy')],
    },
  ),
  postmanWrites: event(
    { postman: 'character', wrong: 'character' },
    {
      needs: ({ wrong }) => [feels(wrong, 'lonely'), { not: holds(wrong, LETTER) }],
      makes: ({ wrong }) => [holds(wrong, 'card'), feels(wrong, 'happy')],
    },
  ),
  hidesIt: event(
    { wrong: 'character', spot: 'post spot' },
    {
      needs: ({ wrong }) => [holds(wrong, LETTER), feels(wrong, 'lonely')],
      makes: ({ wrong, spot }) => [stage('letter is', spot), stage('secret', wrong)],
    },
  ),
  waitsInVain: event(
    { right: 'character', message: 'post message' },
    {
      needs: ({ right, message }) => [{ not: holds(right, LETTER) }, stage('letter says', message)],
      makes: ({ right }) => [feels(right, 'sad')],
    },
  ),
});

const e = postmansRoundEvents;

export const postmansRound: Plot = {
  name: 'postmans-round',
  events: postmansRoundEvents,
  tell(s) {
    const postman = 'postman';
    const weather = s.word(ROUND_WEATHERS);
    s.tell(e.setsOut, { postman, weather });
    const isLonely = s.flip(0.55);
    if (!isLonely && s.flip())
      s.tell(e.habit, {
        postman,
        habit: s.word(['whistles', 'dogs', 'stamps', 'boots', 'cats', 'shortcut', 'fast']),
      });
    const wrong = s.role([
      'old man',
      'old woman',
      'painter',
      'sailor',
      'beekeeper',
      'queen',
      'knight',
      'giant',
    ]);
    s.tell(e.wrongDoor, { postman, wrong, cause: s.word(CAUSES[weather]) });
    s.paragraph();
    if (isLonely) {
      s.tell(e.neverGets, { wrong });
      if (s.flip(0.35)) {
        const message = s.word(Object.keys(MESSAGES) as Message[]);
        s.tell(e.opens, { wrong, message });
        s.tell(e.hidesIt, {
          wrong,
          spot: s.word(['teapot', 'box', 'pillow', 'clock', 'book', 'boot', 'stairs']),
        });
        s.paragraph();
        s.tell(e.waitsInVain, { right: s.role(MESSAGES[message]), message });
        return 'sad';
      }
      const message = s.word(Object.keys(MESSAGES) as Message[]);
      const right = s.role(MESSAGES[message]);
      s.tell(e.keepsShut, { wrong, right });
      s.paragraph();
      s.tell(e.postmanRemembers, { postman, right });
      s.tell(e.fetches, { postman, wrong, right });
      s.tell(e.rightDoor, { postman, right, message });
      if (s.flip()) s.tell(e.postmanWrites, { postman, wrong });
      else s.tell(e.invited, { wrong, right, message });
      return 'happy';
    }
    const message = s.word(Object.keys(MESSAGES) as Message[]);
    s.tell(e.opens, { wrong, message });
    s.tell(e.acts, { wrong, message });
    s.paragraph();
    const right = s.role(MESSAGES[message]);
    s.tell(e.noticesName, { wrong, right });
    s.tell(e.carriesOver, { wrong, right, message });
    s.tell(e.invited, { wrong, right, message });
    return 'happy';
  },
};
