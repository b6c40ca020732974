// The plane of the codes: every row a point, and any point drawn.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { SwitchControl } from '@/ui/SwitchControl';
import { literal, whole } from '@/ui/format';
import styles from './Autoencoder.module.css';
import { coordinate, describePlane, numbersOf } from './describe';
import { autoencoderMessages } from './messages';
import { nearestRows, NEAREST, planeOf, type Plane } from '@/pure/autoencoding/plane';
import { PlaneCanvas } from './PlaneCanvas';
import { Picture } from './Picture';
import { rowAt, type Rows } from '@/pure/autoencoding/rows';
import { autoencoderFields } from './state';
import { useCodeAxes, useDecoded, type Coded } from './useAutoencoder';
import type { ViewProps } from './view';

/** Pictures on the way from one to another, both included. */
const PATH = 9;
/** An arrow key moves the cross so far, in standard deviations. */
const KEY_STEP = 0.1;
const FARTHEST = 10;

export function PlaneView(props: ViewProps & { rows: Rows; coded: Coded }) {
  const t = useMessages(autoencoderMessages);
  const { state, set, control, rows, coded } = props;
  const axes = useCodeAxes(coded);
  const plane = useMemo(
    () => (coded.Z > 2 && !axes ? undefined : planeOf(coded.codes, coded.Z, axes)),
    [coded, axes],
  );
  const [isNamed, setNamed] = useState(false);
  const [pressed, setPressed] = useState<number[]>([]);
  const { principal } = control;
  const flat = useMemo(
    () =>
      principal && state.beside === 'pca'
        ? planeOf(principal.codes, principal.codes.length / rows.count)
        : undefined,
    [principal, rows, state.beside],
  );
  const colourOf = (row: number) => rows.labels?.[row] ?? 0;
  if (!plane) return null;
  const cross: [number, number] = [
    plane.mean[0] + state.x * plane.deviation[0],
    plane.mean[1] + state.y * plane.deviation[1],
  ];
  const move = (x: number, y: number) => {
    const inside = (value: number, axis: 0 | 1) => {
      const deviations = plane.deviation[axis] > 0 ? (value - plane.mean[axis]) / plane.deviation[axis] : 0;
      return Math.round(100 * Math.min(FARTHEST, Math.max(-FARTHEST, deviations))) / 100;
    };
    set({ x: inside(x, 0), y: inside(y, 1) });
  };
  const shared = {
    training: rows.training,
    names: rows.names,
    colourOf,
    isNamed: isNamed && rows.labels !== undefined,
  };
  return (
    <section>
      <p className={styles.sentence} role="status">
        {rows.labels
          ? describePlane(t, rows, coded, plane.points, principal)
          : t.planeWords({
              ...{ count: whole(rows.count), numbers: numbersOf(t, coded.Z) },
              list: literal(nearNames(rows, plane, cross).join(', ')),
            })}
      </p>
      <div className={styles.planes}>
        <div>
          <PlaneCanvas
            {...shared}
            label={t.planeLabel}
            points={plane.points}
            marked={pressed}
            cross={cross}
            step={[KEY_STEP * plane.deviation[0], KEY_STEP * plane.deviation[1]]}
            onMove={move}
            onPress={(row) => setPressed((before) => [...before.slice(-1), row])}
          />
          {rows.labels && <SwitchControl label={t.showNames} value={isNamed} onChange={setNamed} />}
        </div>
        {flat && (
          <div>
            <PlaneCanvas {...shared} label={t.pcaLabel} points={flat.points} marked={pressed} />
            <p className={styles.note}>{t.pcaLabel}</p>
          </div>
        )}
        <Drawn {...props} plane={plane} cross={cross} />
      </div>
      <div className={styles.controls}>
        <NumberControl
          schema={autoencoderFields.x}
          label={t.x}
          help={t.placeHelp}
          value={state.x}
          onChange={(x) => set({ x })}
        />
        {coded.Z > 1 && (
          <NumberControl
            schema={autoencoderFields.y}
            label={t.y}
            value={state.y}
            onChange={(y) => set({ y })}
          />
        )}
        <ChoiceControl
          label={t.beside}
          options={autoencoderFields.beside.options.map((value) => ({ value, label: t[value] }))}
          value={state.beside}
          onChange={(beside) => set({ beside })}
        />
      </div>
      <Path {...props} pressed={pressed} />
      <DataTable
        caption={t.planeCaption}
        columns={[t.row, t.code, t.what, t.nearest]}
        rows={() => tableRows(rows, coded, plane, t.heldOut)}
      />
    </section>
  );
}

function nearNames(rows: Rows, { points }: Plane, [x, y]: readonly [number, number]): string[] {
  return nearestRows(points, rows.training, x, y, NEAREST).map((row) => rows.names[row] ?? '');
}

function tableRows(
  rows: Rows,
  { codes, Z }: Coded,
  { points }: Plane,
  heldOut: string,
): (string | number)[][] {
  return rows.names.map((name, row) => [
    row < rows.training ? String(row + 1) : `${row + 1} (${heldOut})`,
    Array.from(codes.subarray(row * Z, (row + 1) * Z), coordinate).join(', '),
    name,
    nearNames(rows, { points } as Plane, [points[2 * row] ?? NaN, points[2 * row + 1] ?? NaN]).join(' '),
  ]);
}

/** What the decoder makes of the cross. */
function Drawn({
  control,
  rows,
  coded,
  plane,
  state,
  cross,
}: ViewProps & { rows: Rows; coded: Coded; plane: Plane; cross: readonly [number, number] }) {
  const t = useMessages(autoencoderMessages);
  const made = useDecoded(control.plan?.run, coded.step, plane.codeAt(state.x, state.y));
  return (
    <div className={styles.drawn}>
      <p>{t.drawn}</p>
      {made && rows.labels && (
        <Picture
          row={made.values}
          label={`${t.drawn} (${coordinate(state.x)}, ${coordinate(state.y)})`}
          size={9}
        />
      )}
      {made && !rows.labels && <p lang="">{nearestWords(rows, made.values).join(', ')}</p>}
      <p className={styles.note}>{nearNames(rows, plane, cross).join(' ')}</p>
    </div>
  );
}

/** The words whose rows point most like this one. */
export function nearestWords(rows: Rows, made: ArrayLike<number>, count = NEAREST): string[] {
  const scores = rows.names.map((name, row) => {
    const own = rowAt(rows, row);
    return { name, score: own.reduce((sum, one, c) => sum + one * (made[c] ?? NaN), 0) };
  });
  return scores
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Nine steps from one row to another, through the codes between. */
function Path({
  control,
  rows,
  coded,
  pressed,
}: ViewProps & { rows: Rows; coded: Coded; pressed: readonly number[] }) {
  const t = useMessages(autoencoderMessages);
  const [from, to] = pressed;
  const codes = useMemo(() => {
    if (from === undefined || to === undefined) return undefined;
    const at = (row: number, c: number) => coded.codes[row * coded.Z + c] ?? NaN;
    return Float32Array.from({ length: PATH * coded.Z }, (_none, index) => {
      const [step, c] = [Math.floor(index / coded.Z), index % coded.Z];
      return at(from, c) + ((at(to, c) - at(from, c)) * step) / (PATH - 1);
    });
  }, [coded, from, to]);
  const made = useDecoded(control.plan?.run, coded.step, codes);
  if (!codes || !made || made.values.length !== PATH * rows.dimension) {
    return <p className={styles.note}>{t.pathHelp}</p>;
  }
  return (
    <div role="group" aria-label={t.path}>
      <p className={styles.note}>{t.path}</p>
      <div className={styles.path}>
        {Array.from({ length: PATH }, (_none, step) => {
          const row = made.values.subarray(step * rows.dimension, (step + 1) * rows.dimension);
          const label = `${step + 1} / ${PATH}`;
          return rows.labels ? (
            <Picture key={step} row={row} label={label} size={3} />
          ) : (
            <span key={step} lang="">
              {nearestWords(rows, row, 1)[0]}
            </span>
          );
        })}
      </div>
    </div>
  );
}
