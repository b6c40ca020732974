// The game itself: what may be seen of the text, the field for the guess, and what it costs.
import { useId, useRef, useState, type FormEvent } from 'react';
import { useMessages } from '@/i18n';
import { bits, bitsPerCharacter, whole } from '@/labs/surprise/format';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Status';
import { TokenStrip, type StripToken } from '@/ui/TokenStrip';
import type { LinkedState } from '@/ui/useLinkedState';
import { BarTable } from '@/viz/BarTable';
import {
  describeGame,
  describeOutcomes,
  describePlace,
  describeSaid,
  othersIn,
  placeRows,
  playerRows,
  visible,
  type Paid,
} from './describe';
import { giveUp, guess, isOver, NEW_GAME, outcomeCounts, type Game } from './game';
import { gameMessages } from './messages';
import styles from './NextWordGame.module.css';
import { charactersOf, seenText, tokenAt, type Passage } from './passage';
import { STORIES, type GameState } from './state';
import type { Told } from './useGame';

/** A game with all that is known of it. */
export interface Board {
  game: Game;
  passage: Passage;
  /** Guesses a place. */
  guesses: number;
  told: Told;
  paid: Paid;
  /** Tokens of the model that reach over the border of the stretch. */
  crossing: number;
  /** The text is longer than the model reads. */
  isTooLong: boolean;
}

interface PlayViewProps {
  board: Board;
  linked: LinkedState<GameState>;
  onGame: (game: Game) => void;
}

export function PlayView({ board, linked: { state, set }, onGame }: PlayViewProps) {
  const t = useMessages(gameMessages);
  const { game, passage, guesses, told, paid, crossing, isTooLong } = board;
  const isEnd = isOver(game, passage);
  const next = (told.story + 1) % (state.source === 'stories' ? STORIES : told.stories);
  return (
    <>
      {state.source === 'fables' && told.story < state.story && (
        <Notice>{t.clamped({ n: whole(told.stories), last: whole(told.stories - 1) })}</Notice>
      )}
      {(passage.given < state.start || passage.length < state.length) && (
        <Notice>
          {t.shortText({
            ...{ tokens: whole(passage.tokens.length), given: whole(passage.given) },
            length: whole(passage.length),
          })}
        </Notice>
      )}
      {isTooLong && <Notice>{t.modelTooShort}</Notice>}
      <Text board={board} />
      {!isEnd && <GuessForm board={board} state={state} onGame={onGame} />}
      <p className={styles.said} role="status">
        {game.isRevealed ? t.revealed : describeSaid(t, game.said, state.unit)}
      </p>
      <div className={styles.buttons}>
        {!isEnd && (
          <button type="button" onClick={() => onGame({ ...game, isRevealed: true, said: undefined })}>
            {t.reveal}
          </button>
        )}
        <button type="button" className={isEnd ? 'primary' : undefined} onClick={() => set({ story: next })}>
          {state.source === 'stories' ? t.nextStory : t.nextParagraph}
        </button>
        <button type="button" onClick={() => onGame(NEW_GAME)}>
          {t.startAgain}
        </button>
      </div>
      <p className={styles.sentence} role="status">
        {describeGame(t, game, passage, { unit: state.unit, guesses }, paid)}
      </p>
      {game.finished.length > 0 && <Places board={board} />}
      {isEnd && game.finished.length > 0 && <Result board={board} />}
      {paid.others.storyGpt && crossing > 0 && game.finished.length > 0 && (
        <p className={styles.note}>{t.crossing({ n: whole(crossing) })(crossing)}</p>
      )}
      <DataTable
        caption={t.playCaption}
        columns={[
          ...[t.place, t.token, t.guessesMade, t.rank, t.bitsOf({ player: t.you })],
          ...othersIn(paid).map((other) => t.bitsOf({ player: t[other] })),
        ]}
        rows={() => placeRows(t, { game, passage, guesses, paid })}
      />
    </>
  );
}

/** What may be seen: nothing of what comes after the place that is being guessed. */
function Text({ board: { game, passage } }: { board: Board }) {
  const t = useMessages(gameMessages);
  const { given, guessed } = seenText(passage, game.finished.length);
  const isEnd = isOver(game, passage);
  const rest = isEnd ? passage.text.slice(given.length + guessed.length) : undefined;
  return (
    <p className={styles.text} role="region" aria-label={t.soFar} lang="en">
      {given}
      {guessed !== '' && <mark>{guessed}</mark>}
      {rest ?? (
        <span className={styles.gap}>
          <span className="visually-hidden">{t.gap}</span>
        </span>
      )}
    </p>
  );
}

interface GuessFormProps {
  board: Board;
  state: GameState;
  onGame: (game: Game) => void;
}

function GuessForm({ board: { game, passage, guesses }, state: { unit }, onGame }: GuessFormProps) {
  const t = useMessages(gameMessages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function take(next: Game): void {
    onGame(next);
    // What was no guess stays to be mended.
    if (next.finished.length > game.finished.length || next.wrong.length > game.wrong.length) setTyped('');
    field.current?.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    take(guess(game, passage, { unit, guesses }, typed));
  }

  const left = guesses - game.wrong.length;
  return (
    <form className={styles.guess} onSubmit={submit} autoComplete="off">
      <label htmlFor={id}>{unit === 'words' ? t.nextWord : t.nextLetter}</label>
      <div className={styles.field}>
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-describedby={`${id}-help`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="primary">
          {t.guess}
        </button>
        <button type="button" onClick={() => take(giveUp(game, passage, { guesses }))}>
          {t.giveUp}
        </button>
      </div>
      <p id={`${id}-help`} className={styles.note}>
        {unit === 'words' ? t.wordHelp : t.letterHelp} {t.guessesLeft({ n: whole(left) })(left)}
      </p>
      {game.wrong.length > 0 && (
        <p className={styles.wrong}>
          {t.wrongGuesses}{' '}
          {game.wrong.map((one, index) => (
            <span key={index}>{visible(one)}</span>
          ))}
        </p>
      )}
    </form>
  );
}

/** The finished places as chips: the token, at which guess, and what the model paid. */
function Places({ board }: { board: Board }) {
  const t = useMessages(gameMessages);
  const { game, passage, guesses, paid } = board;
  const [selected, setSelected] = useState<number>();
  const last = game.finished.length - 1;
  const place = Math.min(selected ?? last, last);
  const { storyGpt } = paid.others;
  return (
    <>
      <TokenStrip
        label={t.chips}
        given={[]}
        generated={game.finished.map(({ rank }, index): StripToken => {
          const isMissed = rank > guesses;
          const sign = isMissed ? t.missedSign : String(rank);
          const said = isMissed ? t.chipMissed : t.chipRight({ rank });
          const cost = storyGpt && bits(storyGpt[index] ?? NaN);
          return {
            label: visible(tokenAt(passage, index)?.token ?? ''),
            description: cost === undefined ? said : `${said}, ${t.chipModel({ bits: cost })}`,
            // The fuller, the more guesses it took.
            strength: (rank - 1) / guesses,
            ...{ isBytes: false, breaksLine: false },
            note: cost === undefined ? sign : t.chipNote({ rank: sign, bits: cost }),
            ...(isMissed && { look: 'new' as const }),
          };
        })}
        selected={place}
        onSelect={setSelected}
      />
      <p className={styles.note}>{storyGpt ? t.chipLegend : t.chipLegendAlone}</p>
      <p className={styles.details}>{describePlace(t, { game, passage, guesses, paid }, place)}</p>
    </>
  );
}

/** What everybody paid, when the game is over. */
function Result({ board: { game, passage, guesses, paid, told } }: { board: Board }) {
  const t = useMessages(gameMessages);
  const places = game.finished.length;
  const characters = charactersOf(passage, places);
  const all = Array.from(told.text).length;
  const worldBits = told.worldBits === undefined ? undefined : (told.worldBits / all) * characters;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t.resultCaption} tabIndex={0}>
        <BarTable
          caption={t.resultCaption}
          columns={[
            {
              ...{ name: t.player, isHead: true },
              cell: ({ name }) => <span className={styles.player}>{name}</span>,
            },
            { name: t.bits, isNumber: true, cell: (row) => bits(row.bits) },
            {
              ...{ name: t.bitsPerCharacter, isNumber: true },
              cell: (row) => bitsPerCharacter(row.perCharacter),
            },
          ]}
          rows={playerRows(t, paid, { places, characters, worldBits })}
          keyOf={({ key }) => key}
          bar={({ perCharacter }) => perCharacter}
          isMarked={({ key }) => key === 'you'}
        />
      </div>
      <p className={styles.sentence}>
        {t.outcomes({ list: describeOutcomes(t, outcomeCounts(game, guesses)) })}
      </p>
    </>
  );
}
