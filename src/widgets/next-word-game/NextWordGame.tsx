// The next-word game: Shannon's guessing game on a held-out story, against machines that predict the same words.
import { useEffect, useMemo } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus, useCountingStatus } from '@/labs/surprise/AskedStatus';
import { MODEL } from '@/labs/surprise/storyModel';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { nextWordGame } from '.';
import { isOver, type Game } from './game';
import { useGames, usePlayedGame } from './games';
import { gameMessages } from './messages';
import styles from './NextWordGame.module.css';
import { charactersOf, passageOf } from './passage';
import { inStretch, modelBits, readerBits, total } from './players';
import { PlayView, type Board } from './PlayView';
import { ScoresView } from './ScoresView';
import { Setup } from './Setup';
import { gameDefaults, gameKey, gameSchema, VIEWS, type GameState } from './state';
import { useGame, type GameControl } from './useGame';

export function NextWordGame({ figureId, ...props }: WidgetProps<GameState>) {
  const t = useMessages(gameMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...gameDefaults, ...props }), []);
  const linked = useLinkedState({
    ...{ figureId, version: nextWordGame.version },
    ...{ schema: gameSchema, defaults },
  });
  const { state, set } = linked;
  const control = useGame(state, linked.isRead);
  const { game, setGame } = usePlayedGame(`${figureId} ${gameKey(state)}`);
  const board = useBoard(state, game, control);
  useKeeping(state, board, control, () => setGame({ ...game, isKept: true }));
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Setup linked={linked} />
        <div>
          <ChoiceControl
            label={t.view}
            hideLabel
            options={VIEWS.map((value) => ({ value, label: t[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          <Phases control={control} isModelOn={state.model} hasBoard={board !== undefined} />
          {state.view === 'scores' ? (
            <ScoresView />
          ) : (
            board && <PlayView key={gameKey(state)} board={board} linked={linked} onGame={setGame} />
          )}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            {state.model && (
              <ProvenanceBadge
                provenance="shippedWeights"
                detail={MODEL}
                href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
              />
            )}
          </p>
        </div>
      </div>
    </div>
  );
}

/** The game with what everybody pays; undefined until the story is there. */
function useBoard(state: GameState, game: Game, { telling, model }: GameControl): Board | undefined {
  const { start, length, guesses } = state;
  const told = telling.isCurrent ? telling.result : undefined;
  const line = state.model && model.isCurrent ? model.result : undefined;
  const passage = useMemo(
    () => told && passageOf(told.text, told.tokens, { start, length }),
    [told, start, length],
  );
  const read = useMemo(() => passage && line && modelBits(passage, line), [passage, line]);
  return useMemo(() => {
    if (!told || !passage) return undefined;
    const { bits } = told;
    return {
      ...{ game, passage, guesses, told },
      crossing: read?.crossing ?? 0,
      isTooLong: line !== undefined && read === undefined,
      paid: {
        reader: readerBits(game.finished, { guesses, passage, frequencies: bits.frequencies }),
        others: {
          ...(read && { storyGpt: read.bits }),
          triples: inStretch(bits.triples, passage),
          pairs: inStretch(bits.pairs, passage),
          frequencies: inStretch(bits.frequencies, passage),
        },
      },
    };
  }, [told, passage, game, guesses, line, read]);
}

/** A finished game is kept, once all who play have answered. */
function useKeeping(
  state: GameState,
  board: Board | undefined,
  { model }: GameControl,
  onKept: () => void,
): void {
  const isWaiting = state.model && model.state.phase === 'working';
  const isDue =
    board !== undefined &&
    !isWaiting &&
    isOver(board.game, board.passage) &&
    !board.game.isRevealed &&
    !board.game.isKept;
  useEffect(() => {
    if (!isDue) return;
    const { game, passage, paid, told, guesses } = board;
    const { frequencies = [], pairs = [], triples = [], storyGpt } = paid.others;
    useGames.getState().add({
      ...{ source: state.source, story: told.story, unit: state.unit, guesses, length: passage.length },
      ranks: game.finished.map(({ rank }) => rank),
      readerBits: total(paid.reader),
      characters: charactersOf(passage, passage.length),
      others: {
        ...{ frequencies: total(frequencies), pairs: total(pairs), triples: total(triples) },
        ...(storyGpt && { storyGpt: total(storyGpt) }),
      },
      date: new Date().toISOString(),
    });
    onKept();
    // The rest is as it was when the game became due.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isDue]);
}

interface PhasesProps {
  control: GameControl;
  isModelOn: boolean;
  hasBoard: boolean;
}

function Phases({ control: { telling, model }, isModelOn, hasBoard }: PhasesProps) {
  const t = useMessages(gameMessages);
  const loading = useMessages(loadingMessages);
  const describe = useCountingStatus();
  return (
    <>
      <AskedStatus control={telling} describe={describe} stopped={t.stopped} again={t.again} />
      {!isModelOn && <p className={styles.note}>{t.modelIsOff}</p>}
      {isModelOn && hasBoard && (
        <>
          <AskedStatus
            control={model}
            describe={(progress) => {
              if (progress === undefined) return { label: t.reading, fraction: undefined };
              const { stage, loadedBytes, totalBytes } = progress;
              const isLoaded = stage !== 'device' && totalBytes > 0 && loadedBytes === totalBytes;
              return isLoaded
                ? { label: t.reading, fraction: undefined }
                : describeLoading(loading, progress);
            }}
            stopped={t.stoppedModel}
            again={t.askModel}
          />
          {model.state.phase === 'failed' && <Notice>{t.modelMissing}</Notice>}
        </>
      )}
    </>
  );
}
