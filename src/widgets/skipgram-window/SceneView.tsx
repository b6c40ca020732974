// One view of the pair: its numbers in a table, and its vectors as arrows.
import { useMessages } from '@/i18n';
import { BarTable } from '@/viz/BarTable';
import { LineChart } from '@/viz/LineChart';
import { Arrows, type Arrow } from './Arrows';
import { number, own, tableOf, vector } from './describe';
import { windowMessages } from './messages';
import { cosine } from './pairs';
import type { Scene } from './scene';
import styles from './SkipgramWindow.module.css';

export function SceneView({ scene }: { scene: Scene }) {
  const { view } = scene.state;
  return (
    <div className={styles.columns}>
      <div>
        <Numbers scene={scene} />
        {view === 'softmax' && <Sum scene={scene} />}
      </div>
      <div>
        {view === 'negatives' ? <Slopes scene={scene} /> : <Picture scene={scene} />}
        {view === 'gradient' && <Losses scene={scene} />}
      </div>
    </div>
  );
}

/** The table of the view; P as bars where there are probabilities. */
function Numbers({ scene }: { scene: Scene }) {
  const t = useMessages(windowMessages);
  const { caption, columns, rows } = tableOf(t, scene);
  const { state, sentence, softmax, places } = scene;
  const isBars = state.view === 'window' || state.view === 'softmax';
  const context = sentence.ids[places.context];
  const share = (index: number) => {
    const id = state.view === 'window' ? (sentence.ids[scene.contexts[index] ?? 0] ?? 0) : index;
    return softmax.probabilities[id] ?? 0;
  };
  const isChosen = (index: number) =>
    state.view === 'window'
      ? scene.contexts[index] === places.context
      : state.view === 'softmax'
        ? index === context
        : state.view === 'gradient'
          ? index === 0 || index === (context ?? -1) + 1
          : index === 0;
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <BarTable
        caption={caption}
        keyOf={(row) => row.index}
        rows={rows.map((cells, index) => ({ cells, index }))}
        bar={(row) => (isBars ? share(row.index) : 0)}
        isMarked={(row) => isChosen(row.index)}
        columns={columns.map((name, column) => ({
          name,
          isHead: column === 0,
          isNumber: column > 0,
          cell: (row: { cells: (string | number)[] }) => row.cells[column],
        }))}
      />
    </div>
  );
}

function Sum({ scene: { softmax, sentence, places, names } }: { scene: Scene }) {
  const t = useMessages(windowMessages);
  const id = sentence.ids[places.context] ?? 0;
  return (
    <p className={styles.note}>
      {t.sum({
        ...{ denominator: number(softmax.denominator), numerator: number(softmax.numerators[id] ?? NaN) },
        ...{ p: number(softmax.probabilities[id] ?? NaN), loss: number(softmax.lossNats) },
        ...{ context: own(names.context), centre: own(names.centre) },
      })}
    </p>
  );
}

/** v of the centre and all u; in the view of the gradient with the step of each. */
function Picture({ scene }: { scene: Scene }) {
  const t = useMessages(windowMessages);
  const { state, sentence, places, vectors, softmax, names } = scene;
  const [centre, context] = [sentence.ids[places.centre] ?? 0, sentence.ids[places.context] ?? 0];
  const arrows: Arrow[] = [
    ...sentence.types.map((word, id): Arrow => ({
      label: word,
      to: vectors.u[id] ?? [],
      kind: id === context ? 'context' : 'other',
    })),
    { label: `v(${names.centre})`, to: vectors.v[centre] ?? [], kind: 'centre' },
  ];
  const isGradient = state.view === 'gradient';
  if (isGradient) {
    const step = (from: readonly number[] = [], slope: readonly number[] = []): Arrow => ({
      ...{ label: '', from, kind: 'step' },
      to: from.map((one, c) => one - state.learningRate * (slope[c] ?? 0)),
    });
    arrows.push(step(vectors.v[centre], softmax.centreGradient));
    sentence.types.forEach((_word, id) => arrows.push(step(vectors.u[id], softmax.contextGradients[id])));
  }
  const label = isGradient ? t.arrowsGradient : t.arrows;
  const values = { centre: own(names.centre) };
  return (
    <figure className={styles.picture}>
      <Arrows label={label(values)} arrows={arrows} />
      <figcaption>{label(values)}</figcaption>
    </figure>
  );
}

/** The slope in v by both losses. */
function Slopes({ scene: { softmax, negatives, names } }: { scene: Scene }) {
  const t = useMessages(windowMessages);
  const [full, drawn] = [softmax.centreGradient, negatives.centreGradient];
  const similar = cosine(full, drawn);
  const label = t.arrowsNegatives({ centre: own(names.centre) });
  return (
    <figure className={styles.picture}>
      <Arrows
        label={label}
        arrows={[
          { label: t.softmaxSlope, to: full, kind: 'centre' },
          { label: t.negativesSlope, to: drawn, kind: 'second' },
        ]}
      />
      <figcaption>
        {label} {t.softmaxSlope}: {vector(full)}; {t.negativesSlope}: {vector(drawn)}.{' '}
        {similar !== undefined && t.cosineIs({ cosine: number(similar) })} {t.isContext}
      </figcaption>
    </figure>
  );
}

function Losses({ scene: { course, sentence } }: { scene: Scene }) {
  const t = useMessages(windowMessages);
  const uniform = Math.log(sentence.types.length);
  return (
    <LineChart
      label={t.lossChart}
      x={{ label: t.step, format: String }}
      y={{ label: t.meanLoss, format: number }}
      series={[{ name: t.lossChart, colour: 1, points: course.losses.map((y, x) => ({ x, y })) }]}
      levels={[{ y: uniform, label: t.uniformLine({ value: number(uniform) }) }]}
      marked={course.losses.length - 1}
      height={13}
    />
  );
}
