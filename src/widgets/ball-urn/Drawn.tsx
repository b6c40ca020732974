// What was drawn: as balls and bars, or as a curve that nears the probability.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { BarTable } from '@/viz/BarTable';
import { LineChart } from '@/viz/LineChart';
import styles from './BallUrn.module.css';
import { describeRun } from './describe';
import { end, errors, four, fraction, literal, signed, whole } from './format';
import { urnMessages } from './messages';
import { ballsOf, colourRows, letterOf, nameOf, pointRows, shareOf, type UrnRun } from './numbers';
import { COLOURS, type Colour, type UrnState } from './state';

interface DrawnProps {
  run: UrnRun;
  state: UrnState;
  /** Nothing more is drawn: it is said aloud. */
  isFinal: boolean;
}

export function Drawn({ run, state, isFinal }: DrawnProps) {
  const t = useMessages(urnMessages);
  const name = literal(nameOf(state, state.asked));
  return (
    <>
      <p className={styles.sentence} role="status">
        {isFinal && describeRun(t, state, run)}
      </p>
      {state.view === 'balls' ? (
        <>
          <Tray run={run} state={state} />
          <Colours run={run} state={state} />
        </>
      ) : (
        <Curve run={run} state={state} />
      )}
      <DataTable
        caption={t.coloursCaption}
        columns={[
          ...[t.colour, t.inUrn, t.probability, t.drawn],
          ...[t.frequencyColumn, t.difference, t.errors],
        ]}
        rows={() =>
          colourRows(state, run).map((row) => [
            ...[row.name, row.share.balls, `${fraction(row.share)} = ${four(row.share.p)}`, row.drawn],
            ...[four(row.frequency), signed(row.difference)],
            row.errors === undefined ? t.none : errors(row.errors),
          ])
        }
      />
      {state.view === 'frequency' && (
        <DataTable
          caption={t.pointsCaption({ name })}
          columns={[t.draws, t.drawn, t.frequencyColumn, t.low, t.high, t.inside]}
          rows={() =>
            pointRows(run, state.asked).map(({ N, drawn, frequency, low, high, isInside }) => [
              ...[N, drawn, four(frequency), four(low), four(high)],
              isInside ? t.yes : t.no,
            ])
          }
        />
      )}
    </>
  );
}

/** Few balls one by one. */
function Tray({ run, state }: Pick<DrawnProps, 'run' | 'state'>) {
  const t = useMessages(urnMessages);
  const balls = ballsOf(run);
  if (!balls) return null;
  return (
    <ol className={styles.tray} aria-label={t.tray}>
      {balls.map((colour, index) => (
        <li key={index} data-colour={colour}>
          <Ball colour={colour} name={nameOf(state, colour)} />
        </li>
      ))}
    </ol>
  );
}

function Ball({ colour, name }: { colour: Colour; name: string }) {
  return (
    <span className={styles.ball} data-colour={colour} title={name}>
      <span aria-hidden="true">{letterOf(name)}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

function Colours({ run, state }: Pick<DrawnProps, 'run' | 'state'>) {
  const t = useMessages(urnMessages);
  const caption = t.table({ draws: whole(run.last.done) });
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <BarTable
        caption={caption}
        columns={[
          {
            ...{ name: t.colour, isHead: true },
            cell: ({ colour, name }) => (
              <span className={styles.key} data-colour={colour}>
                {name}
              </span>
            ),
          },
          { name: t.drawn, isNumber: true, cell: ({ drawn }) => whole(drawn) },
          { name: t.share, isNumber: true, cell: ({ frequency }) => four(frequency) },
          {
            ...{ name: t.probability, isNumber: true },
            cell: ({ share }) => t.probabilityCell({ fraction: fraction(share), p: four(share.p) }),
          },
        ]}
        rows={colourRows(state, run)}
        keyOf={({ colour }) => colour}
        bar={({ frequency }) => frequency}
        largest={1}
        isMarked={({ colour }) => colour === state.asked}
      />
    </div>
  );
}

function Curve({ run, state }: Pick<DrawnProps, 'run' | 'state'>) {
  const t = useMessages(urnMessages);
  const points = pointRows(run, state.asked);
  const name = literal(nameOf(state, state.asked));
  const { p } = shareOf(run.counts, COLOURS.indexOf(state.asked));
  const N = run.last.done;
  return (
    <>
      <LineChart
        label={t.chart({ draws: whole(N), name })}
        x={{ label: t.drawsAxis, scale: 'log', format: whole }}
        y={{ label: t.frequencyAxis, format: (value) => end(value, N), formatTick: String }}
        series={[
          {
            ...{ name: t.bandSeries, colour: 6, isDashed: true },
            points: points.map(({ N: x, low, high }) => ({ x, y: p, low, high })),
          },
          {
            ...{ name: t.frequencyOf({ name }), colour: 1, hasMarks: true },
            points: points.map(({ N: x, frequency: y }) => ({ x, y })),
          },
        ]}
        marked={N}
      />
      <p className={styles.note}>{t.legend}</p>
    </>
  );
}
