// The next-word game: its link, its rules, what each player pays against sums by hand, and that nothing is given away.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Score } from '@/pure/counting';
import { placedTokens } from '@/pure/counting/placedTokens';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { nextWordGame } from '.';
import {
  describeGame,
  describeOutcomes,
  describePlace,
  describeSaid,
  gameRows,
  playerRows,
} from './describe';
import { giveUp, guess, isOver, meant, NEW_GAME, outcomeCounts, type Game } from './game';
import { areGames, MOST_GAMES, useGames, type KeptGame } from './games';
import { gameMessages } from './messages';
import { paragraphsFrom } from './paragraphs';
import { charactersOf, extentOf, passageOf, seenText, type Passage } from './passage';
import { PlayView, type Board } from './PlayView';
import { countedBits, inStretch, modelBits, readerBits } from './players';
import { gameDefaults, gameKey, gameSchema, type GameState } from './state';

const { name, version } = nextWordGame;
const t = gameMessages.get();

const decode = (search: string) => decodeLink(name, version, gameSchema, gameDefaults, search);
const set = (change: Partial<GameState>): GameState => ({ ...gameDefaults, ...change });

const TEXT = 'A fox came to the garden. "Who is there?" asked the Hen.\n\nNobody knew, said Ann.';

function passage(change: Partial<GameState> = {}, source = TEXT): Passage {
  const { unit, start, length } = set({ start: 3, length: 5, ...change });
  const { text, tokens } = placedTokens(source, unit === 'words' ? 'words' : 'characters');
  return passageOf(text, tokens, { start, length });
}

/** The game after these guesses; `undefined` gives up. */
function play(on: Passage, guesses: (string | undefined)[], change: Partial<GameState> = {}): Game {
  const settings = set({ guesses: 3, ...change });
  return guesses.reduce<Game>(
    (game, one) => (one === undefined ? giveUp(game, on, settings) : guess(game, on, settings, one)),
    NEW_GAME,
  );
}

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(gameSchema.parse(gameDefaults)).toEqual(gameDefaults);
    expect(encodeLink(name, version, gameDefaults, gameDefaults)).toMatchObject({ pairs: [] });
  });

  it.each<[string, Partial<GameState>]>([
    ['a story', { source: 'fables', story: 1999, unit: 'letters' }],
    ['numbers', { start: 60, guesses: 10, length: 60 }],
    ['what is looked at', { view: 'scores', model: false }],
  ])('brings back %s', (_what, change) => {
    const link = encodeLink(name, version, set(change), gameDefaults);
    if (!link.fits) throw new Error(link.problem);
    expect(decode(mergeIntoSearch('', name, link.pairs))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&story=2', `the link must be of version ${version}, got "0"`],
    ['a story too far', `v=${version}&story=2000`, 'story must be at most 1999'],
    ['too few to guess', `v=${version}&length=4`, 'length must be at least 5'],
    ['half a guess', `v=${version}&guesses=1.5`, 'guesses must be'],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(gameDefaults);
    expect(problem).toContain(sentence);
  });

  it('another view is the same game', () => {
    expect(gameKey(set({ view: 'scores', model: false }))).toBe(gameKey(gameDefaults));
    expect(gameKey(set({ guesses: 4 }))).not.toBe(gameKey(gameDefaults));
  });
});

describe('the stretch', () => {
  it('begins after what is given', () => {
    const on = passage();
    expect([on.given, on.length]).toEqual([3, 5]);
    expect(seenText(on, 0)).toEqual({ given: 'A fox came ', guessed: '' });
    expect(seenText(on, 3)).toEqual({ given: 'A fox came ', guessed: 'to the garden' });
    expect(charactersOf(on, 5)).toBe('to the garden. "'.length);
    expect([0, 1].map((place) => extentOf(on, place))).toEqual([
      { from: 11, to: 13 },
      { from: 13, to: 17 },
    ]);
  });

  it('is shorter where the text is', () => {
    expect(passage({ start: 60 })).toMatchObject({ given: 11, length: 5 });
    expect(passage({ start: 20, length: 60 })).toMatchObject({ given: 20, length: 3 });
    expect(passage({ start: 60, length: 60 }, 'One.')).toMatchObject({ given: 1, length: 1 });
    expect(passage({}, 'One')).toMatchObject({ given: 0, length: 1 });
  });

  it('is found in the part of the fables that was not counted', () => {
    const text = 'One.\n\nTwo a.\nTwo b.\n \n\nThree. \n\n';
    expect(paragraphsFrom(text, 0)).toEqual(['One.', 'Two a.\nTwo b.', 'Three.']);
    expect(paragraphsFrom(text, 1)).toEqual(['Two a.\nTwo b.', 'Three.']);
    expect(paragraphsFrom(text, text.indexOf('Three'))).toEqual(['Three.']);
    expect(paragraphsFrom(text, text.length)).toEqual([]);
  });
});

describe('a guess', () => {
  it('is right whatever its case, and then the next place comes', () => {
    const game = play(passage(), ['TO', 'a', ' The ', '“', 'tree', 'garden']);
    expect(game.finished).toEqual([
      { wrong: [], rank: 1 },
      { wrong: ['a'], rank: 2 },
      { wrong: ['“', 'tree'], rank: 3 },
    ]);
    expect(describeSaid(t, game.said, 'words')).toBe('Right, at guess 3: ‘garden’.');
    expect(describeSaid(t, play(passage(), ['up']).said, 'words')).toBe('No: not ‘up’. 2 guesses left.');
    expect(describeSaid(t, play(passage(), ['up', 'by']).said, 'words')).toBe('No: not ‘by’. 1 guess left.');
    // The capital of the text is shown, and quotation marks count as the same.
    const hen = passage({ start: 13, length: 5 });
    expect(describeSaid(t, play(hen, ['”', 'asked', 'the', 'hen']).said, 'words')).toBe(
      'Right, at guess 1: ‘Hen’.',
    );
  });

  it('that was the last one misses the place, and so does giving up', () => {
    const game = play(passage(), ['up', 'by', 'at']);
    expect(game.finished).toEqual([{ wrong: ['up', 'by', 'at'], rank: 4 }]);
    expect(describeSaid(t, game.said, 'words')).toBe('Missed: it was ‘to’.');
    expect(play(passage(), ['up', undefined]).finished).toEqual([{ wrong: ['up'], rank: 4 }]);
    expect(outcomeCounts(play(passage(), [undefined, 'the', undefined]), 3)).toEqual([1, 0, 0, 2]);
  });

  it.each([
    ['', t.empty],
    ['   ', t.empty],
    ['to the', t.manyWords],
    ['to.', t.manyWords],
    ['x'.repeat(61), 'A guess has at most 60 characters. That was not counted.'],
  ])('of %j is no guess and costs nothing', (typed, sentence) => {
    const game = play(passage(), ['up', typed]);
    expect(describeSaid(t, game.said, 'words')).toBe(sentence);
    expect(game.wrong).toEqual(['up']);
  });

  it('made twice is not counted', () => {
    const game = play(passage(), ['up', 'UP']);
    expect(game.wrong).toEqual(['up']);
    expect(describeSaid(t, game.said, 'words')).toBe('You guessed ‘UP’ here before. That was not counted.');
    // At another place it is another guess.
    expect(play(passage(), ['up', 'to', 'up']).wrong).toEqual(['up']);
  });

  it('of a letter may be a space, a sign or any character', () => {
    const letters = { unit: 'letters', start: 1, length: 5 } as const;
    const on = passage(letters);
    expect(meant(' ', 'letters')).toBe(' ');
    expect(meant(' f ', 'letters')).toBe('f');
    const game = play(on, [' ', 'F', 'fo', 'o'], letters);
    expect(game.finished.map(({ rank }) => rank)).toEqual([1, 1, 1]);
    expect(describeSaid(t, play(on, [' '], letters).said, 'letters')).toBe('Right, at guess 1: ‘␣’.');
    expect(describeSaid(t, play(on, ['fo'], letters).said, 'letters')).toBe(t.manyLetters);
    expect(play(passage({ ...letters }, 'a👩‍🚀한b c d e'), ['👩‍🚀', '한'], letters).finished).toHaveLength(2);
    expect(play(passage(), ['\ud800']).wrong).toEqual(['\ufffd']);
  });

  it('after the end changes nothing', () => {
    const over = play(passage(), ['to', 'the', 'garden', '.', '"']);
    expect(isOver(over, passage())).toBe(true);
    expect(guess(over, passage(), set({}), 'who')).toBe(over);
    const revealed = { ...NEW_GAME, isRevealed: true };
    expect(giveUp(revealed, passage(), set({}))).toBe(revealed);
  });
});

describe('what is paid', () => {
  const frequencies = Array.from({ length: 23 }, (_unused, index) => index);

  it('by the reader is the code of the guesses, and for a missed word its frequency', () => {
    const on = passage();
    const game = play(on, ['to', 'the', 'a', 'garden', undefined], { guesses: 3 });
    // q: 1/4, 2/5, 1/6, 1/7; place 3 is token 6.
    const bits = readerBits(game.finished, { guesses: 3, passage: on, frequencies });
    const expected = [2, -Math.log2(2 / 5), -Math.log2(1 / 6), -Math.log2(1 / 7) + 6];
    expect(bits).toHaveLength(4);
    for (const [place, one] of expected.entries()) expect(bits[place]).toBeCloseTo(one, 12);
    expect(inStretch(frequencies, on)).toEqual([3, 4, 5, 6, 7]);
  });

  it('by those who count leaves out the ends of sentences', () => {
    const factors = [
      { sequence: 0, probability: 1 / 2 },
      { sequence: 0, probability: 1 / 8 },
      { sequence: 0, probability: 1 / 4 }, // </s>
      { sequence: 1, probability: 1 },
      { sequence: 1, probability: 1 / 2 }, // </s>
    ];
    expect(countedBits({ factors } as unknown as Score)).toEqual([1, 3, 0]);
  });

  it('by the model is shared out by bytes', () => {
    const on = passage({ start: 1, length: 5 }, 'Oh é fox sat there now then');
    // Bytes: Oh(2) ␣é(3) ␣fox(4) …: the first guessed word is é, without the space before it.
    const ends = [2, 5, 9, 13, 19, 23, 28];
    const nats = [1, 3, 2, 1, 1, 1, 1].map((one) => one * Math.LN2);
    const found = modelBits(on, { ends, nats });
    expect(found?.crossing).toBe(1);
    expect(found?.bits).toHaveLength(5);
    for (const [place, one] of [2, 2, 1, 1, 1].entries()) expect(found?.bits[place]).toBeCloseTo(one, 12);
    // One token for two words is shared.
    const shared = modelBits(on, { ends: [2, 9, 28], nats: [0, 7 * Math.LN2, 0] });
    expect(shared?.bits.map((one) => Math.round(one * 1e9) / 1e9)).toEqual([2, 4, 0, 0, 0]);
    expect(modelBits(on, { ends: [2, 5], nats: [1, 1] })).toBeUndefined();
  });
});

const told = { worldBits: 80, story: 7, stories: 2000, bits: { frequencies: [], pairs: [], triples: [] } };

function boardOf(game: Game, change: Partial<Board> = {}): Board {
  const on = passage();
  const frequencies = Array.from({ length: on.tokens.length }, () => 4);
  return {
    ...{ game, passage: on, guesses: 3, crossing: 1, isTooLong: false },
    told: { ...told, text: on.text, tokens: on.tokens },
    paid: {
      reader: readerBits(game.finished, { guesses: 3, passage: on, frequencies }),
      others: { storyGpt: [1, 2, 3, 4, 5], triples: [2, 2, 2, 2, 2], frequencies: [4, 4, 4, 4, 4] },
    },
    ...change,
  };
}

function draw(board: Board, change: Partial<GameState> = {}): string {
  const linked = {
    ...{ state: set({ start: 3, length: 5, guesses: 3, ...change }), problem: undefined, isRead: true },
    ...{ set: () => undefined, reset: () => undefined },
  };
  return renderToStaticMarkup(<PlayView board={board} linked={linked} onGame={() => undefined} />);
}

describe('what is shown', () => {
  it('gives nothing away of what comes after the place that is guessed', () => {
    const game = play(passage(), ['to', 'a', 'the', 'tree']);
    const html = draw(boardOf(game));
    expect(html).toContain('A fox came <mark>to the</mark>');
    for (const later of ['garden', 'Who', 'asked', 'Hen', 'Nobody', 'Ann']) expect(html).not.toContain(later);
    expect(html).toContain('2 guesses left');
    expect(draw(boardOf({ ...game, isRevealed: true }))).toContain('Nobody knew, said Ann.');
  });

  it('is said in words', () => {
    const game = play(passage(), ['to', 'a', 'the', undefined]);
    const { paid, passage: on } = boardOf(game);
    const reader = [2, -Math.log2(1 / 5), -Math.log2(1 / 6) + 4].reduce((sum, one) => sum + one, 0);
    const characters = 'to the garden'.length;
    expect(describeGame(t, game, on, { unit: 'words', guesses: 3 }, paid)).toBe(
      `3 of 5 words: 1 at the first guess, 1 missed. So far you pay ${(reader / characters).toFixed(1)} bits a character; story-gpt pays ${(6 / characters).toFixed(1)}, word frequencies ${(12 / characters).toFixed(1)}.`,
    );
    expect(describeGame(t, NEW_GAME, on, { unit: 'letters', guesses: 3 }, paid)).toBe(
      '0 of 5 letters. Guess what comes next.',
    );
    expect(describeOutcomes(t, [9, 3, 0, 4])).toBe('1: 9, 2: 3, 3: 0, missed: 4');
    expect(describePlace(t, boardOf(game), 1)).toContain(
      '‘the’: right at guess 2. Bits: you 2.3, story-gpt 2.0',
    );
    expect(describePlace(t, boardOf(game), 1)).toContain('Wrong: ‘a’.');
  });

  it('at the end one line a player', () => {
    const over = play(passage(), ['to', 'the', 'garden', '.', '"']);
    const html = draw(boardOf(over));
    expect(html).toContain('what the world’s own chances cost on average over this story');
    expect(html).toContain('Your guesses: 1: 5, 2: 0, 3: 0, missed: 0.');
    expect(html).not.toMatch(/NaN|undefined/);
    const rows = playerRows(t, boardOf(over).paid, { places: 5, characters: 16, worldBits: 8 });
    expect(rows.map(({ key, bits }) => [key, bits]).slice(1)).toEqual([
      ['storyGpt', 15],
      ['triples', 10],
      ['frequencies', 20],
      ['world', 8],
    ]);
    expect(rows.at(-1)?.perCharacter).toBe(0.5);
  });

  it('says where the text is too short, and which paragraph it is', () => {
    expect(draw(boardOf(NEW_GAME), { start: 12 })).toContain('This text has only');
    expect(draw(boardOf(NEW_GAME), { source: 'fables', story: 99 })).toContain(
      '0 to 1,999; this is number 1,999',
    );
    expect(draw(boardOf(NEW_GAME, { isTooLong: true }))).toContain(t.modelTooShort);
  });
});

describe('the games that are kept', () => {
  const game: KeptGame = {
    ...{ source: 'stories', story: 3, unit: 'words', guesses: 5, length: 20 },
    ...{ ranks: [1, 2, 6], readerBits: 20, characters: 10, date: '2026-01-02T03:04:05.000Z' },
    others: { frequencies: 30, pairs: 20, triples: 10, storyGpt: 5 },
  };

  it('are checked when they are read', () => {
    expect(areGames([game, { ...game, others: { frequencies: 1, pairs: 1, triples: 1 } }])).toBe(true);
    expect(areGames([])).toBe(true);
    for (const broken of [
      { source: 'poems' },
      { ranks: 'x' },
      { ranks: [0.5] },
      { characters: 0 },
      { readerBits: null },
      { others: null },
      { others: { frequencies: 1 } },
      { date: 5 },
    ]) {
      expect(areGames([{ ...game, ...broken }])).toBe(false);
    }
    expect([areGames('x'), areGames([null])]).toEqual([false, false]);
  });

  it('are at most 100: the oldest goes, and that is said', () => {
    for (let story = 0; story <= MOST_GAMES; story += 1) useGames.getState().add({ ...game, story });
    const { games, dropped } = useGames.getState();
    expect([games.length, games[0]?.story, dropped]).toEqual([100, 1, 1]);
    useGames.getState().forget();
    expect(useGames.getState().games).toEqual([]);
  });

  it('are one row each', () => {
    expect(gameRows(t, [game])).toEqual([
      [
        ...[1, '2026-01-02', 'stories of the book’s world 3', 'words', 3],
        ...['1: 1, 2: 1, 3: 0, 4: 0, 5: 0, missed: 1', 10, '2.00'],
        ...['0.50', '1.00', '2.00', '3.00'],
      ],
    ]);
  });
});
