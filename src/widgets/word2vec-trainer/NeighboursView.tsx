// The words nearest to one.
import { useMessages } from '@/i18n';
import { neighboursOf, overlap, type Categories, type Neighbour } from '@/pure/wordVectors';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { BarTable } from '@/viz/BarTable';
import { cosineText, listOf, own, share } from './describe';
import { trainerMessages } from './messages';
import { nearSpellings } from './spelling';
import { trainerFields } from './state';
import { categoryOfRows, findWord, type Table } from './table';
import type { ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

export function NeighboursView({ state, set, control, table, categories }: ViewProps) {
  const t = useMessages(trainerMessages);
  const { before } = control;
  const row = findWord(table, state.word);
  const found = row === undefined ? [] : neighboursOf(table.vectors, row, state.count);
  const rowBefore = before && findWord(before.table, state.word);
  const foundBefore =
    before && rowBefore !== undefined
      ? neighboursOf(before.table.vectors, rowBefore, state.count)
      : undefined;
  const word = row === undefined ? state.word : (table.vectors.words[row] ?? '');
  return (
    <section>
      <div className={styles.controls}>
        <TextControl
          schema={trainerFields.word}
          label={t.word}
          value={state.word}
          onChange={(written) => set({ word: written })}
          rows={1}
        />
        <NumberControl
          schema={trainerFields.count}
          label={t.count}
          value={state.count}
          onChange={(count) => set({ count })}
        />
      </div>
      {row === undefined ? (
        <Unknown table={table} word={state.word} minCount={state.minCount} set={set} />
      ) : found.length === 0 ? (
        <Notice>{t.noDirection({ word: own(word) })}</Notice>
      ) : (
        <>
          <p className={styles.sentence} role="status">
            {t.neighboursSays({ list: listOf(table, found), word: own(word) })}
          </p>
          <div className={styles.beside}>
            <List
              table={table}
              word={word}
              found={found}
              categories={categories}
              name={foundBefore && t.thisRun}
            />
            {before && foundBefore && (
              <List
                table={before.table}
                word={word}
                found={foundBefore}
                categories={categories}
                name={t.runBefore}
              />
            )}
          </div>
          {before && foundBefore && (
            <p className={styles.sentence}>
              {t.overlap({ share: share(overlapOf(table, found, before.table, foundBefore)) })}
            </p>
          )}
          <DataTable
            caption={t.neighboursCaption({ word: own(word) })}
            columns={[t.word, t.cosine, t.howOften, t.category]}
            rows={() => rowsOf(table, found, categories)}
          />
        </>
      )}
    </section>
  );
}

/** Two lists of the same words, whose rows may differ. */
function overlapOf(
  table: Table,
  found: readonly Neighbour[],
  other: Table,
  foundThere: readonly Neighbour[],
): number {
  const translated = foundThere.map(({ row, cosine }) => ({
    row: table.vectors.find(other.vectors.words[row] ?? '') ?? -1,
    cosine,
  }));
  return overlap(found, translated, found.length);
}

function rowsOf(
  { vectors, counts }: Table,
  found: readonly Neighbour[],
  categories: Categories | undefined,
): (string | number)[][] {
  const categoryOf = categoryOfRows(vectors, categories);
  return found.map(({ row, cosine }) => [
    ...[vectors.words[row] ?? '', cosineText(cosine)],
    ...[counts ? whole(counts[row] ?? 0) : '', categoryOf.get(row) ?? ''],
  ]);
}

interface ListProps {
  table: Table;
  word: string;
  found: readonly Neighbour[];
  categories: Categories | undefined;
  name: string | undefined;
}

function List({ table, word, found, categories, name }: ListProps) {
  const t = useMessages(trainerMessages);
  const caption = t.neighboursCaption({ word: own(word) });
  const rows = rowsOf(table, found, categories);
  const columns = [t.word, t.cosine, t.howOften, t.category];
  return (
    <div className={styles.scroll} role="region" aria-label={name ?? caption} tabIndex={0}>
      <BarTable
        caption={name === undefined ? caption : `${caption} (${name})`}
        rows={found.map((one, index) => ({ ...one, cells: rows[index] ?? [] }))}
        keyOf={({ row }) => row}
        bar={({ cosine }) => Math.max(0, cosine)}
        largest={1}
        columns={columns.map((title, column) => ({
          name: title,
          isHead: column === 0,
          isNumber: column === 1 || column === 2,
          cell: ({ cells }: { cells: (string | number)[] }) => cells[column],
        }))}
      />
    </div>
  );
}

/** A word that has no vector, and those that are spelled nearly like it. */
export function Unknown({
  table,
  word,
  minCount,
  set,
}: { table: Table; word: string; minCount: number } & Pick<ViewProps, 'set'>) {
  const t = useMessages(trainerMessages);
  const { words } = table.vectors;
  const near = nearSpellings(words, table.isLower ? word.trim().toLowerCase() : word.trim());
  const values = { V: whole(words.length), minCount, word: own(word.trim()) };
  return (
    <>
      <Notice>{table.source === 'file' ? t.unknownInFile(values) : t.unknown(values)}</Notice>
      {near.length > 0 && (
        <p className={styles.buttons}>
          <span>{t.spelled({ list: '' }).replace(/[ .]+$/, '')}</span>
          {near.map((one) => (
            <button key={one} type="button" lang="" onClick={() => set({ word: one })}>
              {one}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
