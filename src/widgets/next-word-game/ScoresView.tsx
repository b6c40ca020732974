// The games that this browser keeps: bits per character of every player, game by game.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { bitsPerCharacter, whole } from '@/labs/surprise/format';
import { DataTable } from '@/ui/DataTable';
import { useStorageProblem } from '@/ui/kept';
import { storageMessages } from '@/ui/messages';
import { Notice } from '@/ui/Status';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { gameRows } from './describe';
import { MOST_GAMES, useGames, type KeptGame } from './games';
import { gameMessages } from './messages';
import styles from './NextWordGame.module.css';
import { OTHERS } from './players';

const COLOURS = { storyGpt: 2, triples: 3, pairs: 4, frequencies: 6 } as const;

export function ScoresView() {
  const t = useMessages(gameMessages);
  const storage = useMessages(storageMessages);
  const { games, dropped } = useGames();
  const problem = useStorageProblem((state) => state.problem);
  const last = games.at(-1);
  return (
    <>
      {problem !== undefined && <Notice>{storage[problem]}</Notice>}
      {dropped > 0 && <Notice>{t.dropped({ n: whole(dropped), most: whole(MOST_GAMES) })(dropped)}</Notice>}
      <p className={styles.sentence} role="status">
        {last
          ? t.gamesSay({
              ...{ n: whole(games.length), reader: each(last.readerBits, last) },
              others:
                last.others.storyGpt === undefined
                  ? ''
                  : t.gamesModel({ bits: each(last.others.storyGpt, last) }),
            })(games.length)
          : t.noGames}
      </p>
      {games.length > 0 && (
        <>
          <LineChart
            label={t.scoresLabel({ n: whole(games.length) })(games.length)}
            x={{ label: t.gameAxis, format: whole, formatTick: (n) => (Number.isInteger(n) ? whole(n) : '') }}
            y={{ label: t.bitsAxis, format: bitsPerCharacter, formatTick: String }}
            series={seriesOf(t, games)}
            marked={games.length}
          />
          <DataTable
            caption={t.scoresCaption}
            columns={[
              ...[t.game, t.date, t.text, t.unit, t.length, t.ranks, t.characters],
              ...[t.you, ...OTHERS.map((other) => t[other])],
            ]}
            rows={() => gameRows(t, games)}
          />
          <Forget />
        </>
      )}
    </>
  );
}

const each = (sum: number, { characters }: KeptGame) => bitsPerCharacter(sum / characters);

function seriesOf(t: ReturnType<typeof gameMessages.get>, games: readonly KeptGame[]): ChartSeries[] {
  const points = (sumOf: (game: KeptGame) => number | undefined) =>
    games.map((game, index) => ({ x: index + 1, y: (sumOf(game) ?? NaN) / game.characters }));
  return [
    { name: t.you, colour: 1, hasMarks: true, points: points(({ readerBits }) => readerBits) },
    ...OTHERS.map((other) => ({
      ...{ name: t[other], colour: COLOURS[other], isDashed: other !== 'storyGpt', hasMarks: true },
      points: points(({ others }) => others[other]),
    })),
  ];
}

/** Asks once before the games are gone. */
function Forget() {
  const t = useMessages(gameMessages);
  const forget = useGames((state) => state.forget);
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div className={styles.buttons}>
        <button type="button" onClick={() => setAsks(true)}>
          {t.forget}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <span role="status">{t.forgetAsk}</span>
      <button type="button" onClick={forget}>
        {t.forgetYes}
      </button>
      <button type="button" autoFocus onClick={() => setAsks(false)}>
        {t.forgetNo}
      </button>
    </div>
  );
}
