// The stubborn donkey: it will not walk, everybody pulls and pushes, and somebody asks why.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, isAt, isGone, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';

const MASTERS: readonly Role[] = ['baker', 'farmer', 'shepherd', 'tailor', 'cook', 'fisherman'];
const STOPS = ['bridge', 'crossing', 'puddle', 'gate', 'well', 'church', 'field', 'house'] as const;
const CAUSES = ['stone', 'friend', 'load', 'plank', 'hat', 'thirst'] as const;
const TRICKS = ['rope', 'push', 'carrot', 'horn', 'speech', 'bow', 'song', 'hat', 'tears'] as const;

const walks = (donkey: string, how: string) => stage(`${donkey} walks`, how);
const reason = (donkey: string) => `why ${donkey} stands`;

export const stubbornDonkeyEvents = events('stubborn-donkey', {
  sets: event(
    { master: 'character', donkey: 'character', kind: 'kind', load: 'donkey load' },
    {
      makes: ({ master, donkey, kind, load }) => [
        isKind(donkey, kind),
        stage(`load of ${donkey}`, load),
        stage(`master of ${donkey}`, master),
        walks(donkey, 'yes'),
        isAt(donkey, 'road'),
      ],
    },
  ),
  clue: event(
    { donkey: 'character', cause: 'donkey cause' },
    {
      needs: ({ donkey }) => [walks(donkey, 'yes')],
      makes: ({ donkey, cause }) => [stage(`trouble of ${donkey}`, cause)],
    },
  ),
  stops: event(
    { donkey: 'character', stop: 'donkey stop' },
    {
      needs: ({ donkey }) => [walks(donkey, 'yes')],
      makes: ({ donkey, stop }) => [walks(donkey, 'no'), isAt(donkey, stop)],
    },
  ),
  masterTries: event(
    { master: 'character', donkey: 'character', trick: 'donkey trick' },
    {
      needs: ({ donkey, master }) => [walks(donkey, 'no'), stage(`master of ${donkey}`, master)],
      makes: ({ trick, master }) => [stage('tried', trick), feels(master, 'angry')],
    },
  ),
  otherTries: event(
    { other: 'character', donkey: 'character', trick: 'donkey trick' },
    {
      needs: ({ donkey, trick }) => [walks(donkey, 'no'), { not: stage('tried', trick) }],
      makes: ({ trick }) => [stage('tried too', trick)],
    },
  ),
  childComes: event(
    { hero: 'character', kind: 'kind', trait: 'trait' },
    {
      makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait), isAt(hero, 'road')],
    },
  ),
  looks: event(
    { hero: 'character', donkey: 'character', cause: 'donkey cause' },
    {
      needs: ({ hero, donkey, cause }) => [
        isAt(hero, 'road'),
        walks(donkey, 'no'),
        stage(`trouble of ${donkey}`, cause),
      ],
      makes: ({ hero, donkey, cause }) => [knows(hero, reason(donkey), cause)],
    },
  ),
  masterScoffs: event(
    { master: 'character', hero: 'character' },
    {
      needs: ({ master }) => [feels(master, 'angry')],
      makes: ({ hero }) => [stage(`${hero} is heard`, 'no')],
    },
  ),
  helps: event(
    { hero: 'character', donkey: 'character', cause: 'donkey cause' },
    {
      needs: ({ hero, donkey, cause }) => [knows(hero, reason(donkey), cause)],
      makes: ({ donkey }) => [stage(`trouble of ${donkey}`, 'none'), walks(donkey, 'yes')],
    },
  ),
  arrives: event(
    { donkey: 'character', master: 'character', load: 'donkey load' },
    {
      needs: ({ donkey, load }) => [walks(donkey, 'yes'), stage(`load of ${donkey}`, load)],
      makes: ({ donkey, master }) => [isAt(donkey, 'goal'), feels(master, 'happy')],
    },
  ),
  tooLate: event(
    { donkey: 'character', master: 'character', load: 'donkey load' },
    {
      needs: ({ donkey, load }) => [walks(donkey, 'yes'), stage(`load of ${donkey}`, load)],
      makes: ({ load, master }) => [isGone(load), feels(master, 'sad')],
    },
  ),
  masterSaysSorry: event(
    { master: 'character', donkey: 'character' },
    {
      needs: ({ donkey }) => [walks(donkey, 'yes'), stage(`trouble of ${donkey}`, 'none')],
      makes: ({ master }) => [feels(master, 'sorry')],
    },
  ),
  followsChild: event(
    { donkey: 'character', hero: 'character' },
    {
      needs: ({ donkey }) => [walks(donkey, 'yes')],
      makes: ({ donkey, hero }) => [stage(`${donkey} loves`, hero), feels(hero, 'happy')],
    },
  ),
  isSold: event(
    { donkey: 'character', master: 'character', buyer: 'character' },
    {
      needs: ({ donkey, master }) => [
        walks(donkey, 'no'),
        stage(`master of ${donkey}`, master),
        feels(master, 'angry'),
      ],
      makes: ({ donkey, buyer }) => [stage(`master of ${donkey}`, buyer)],
    },
  ),
  masterLearns: event(
    { master: 'character', donkey: 'character', cause: 'donkey cause' },
    {
      needs: ({ donkey, cause, master }) => [
        { not: stage(`master of ${donkey}`, master) },
        stage(`trouble of ${donkey}`, cause),
      ],
      makes: ({ master }) => [feels(master, 'sad')],
    },
  ),
});

const e = stubbornDonkeyEvents;

export const stubbornDonkey: Plot = {
  name: 'stubborn-donkey',
  events: stubbornDonkeyEvents,
  tell(s) {
    const master = s.role(MASTERS);
    const { name: donkey, kind: donkeyKind } = s.character(['donkey']);
    const load = s.word(['flour', 'ice', 'eggs', 'pots', 'wool', 'cake', 'milk', 'fish']);
    s.tell(e.sets, { master, donkey, kind: donkeyKind, load });
    const cause = s.word(CAUSES);
    s.tell(e.clue, { donkey, cause });
    const stop = s.word<string>(cause === 'plank' ? ['bridge', 'planks'] : STOPS);
    s.tell(e.stops, { donkey, stop });
    s.paragraph();
    s.tell(e.masterTries, { master, donkey, trick: s.word(TRICKS) });
    const hasCrowd = s.flip(0.25);
    if (hasCrowd) {
      const other = s.role(['judge', 'captain', 'doctor', 'teacher', 'king', 'painter', 'sailor', 'knight']);
      s.tell(e.otherTries, { other, donkey, trick: s.word(TRICKS) });
    }
    if (s.flip(0.18)) {
      s.paragraph();
      s.tell(e.isSold, {
        donkey,
        master,
        buyer: s.role(['old man', 'old woman', 'stranger', 'giant', 'princess', 'gardener']),
      });
      s.tell(e.masterLearns, { master, donkey, cause });
      return 'sad';
    }
    s.paragraph();
    const { name: hero, kind } = s.character(CHILDREN);
    s.tell(e.childComes, {
      hero,
      kind,
      trait: s.word(['patient', 'gentle', 'curious', 'shy', 'clever', 'kind', 'careful', 'brave']),
    });
    s.tell(e.looks, { hero, donkey, cause });
    const scoffs = !hasCrowd && s.flip(0.6);
    if (scoffs) s.tell(e.masterScoffs, { master, hero });
    s.tell(e.helps, { hero, donkey, cause });
    if (scoffs ? s.flip(0.25) : s.flip(0.12)) {
      s.tell(e.tooLate, { donkey, master, load });
      return 'sad';
    }
    s.tell(e.arrives, { donkey, master, load });
    if (scoffs) s.tell(e.masterSaysSorry, { master, donkey });
    else s.tell(e.followsChild, { donkey, hero });
    return 'happy';
  },
};
