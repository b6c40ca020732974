// A strip of tokens for each tokenizer, as pieces of the text or as numbers.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { tokenLabel } from '@/pure/tokenizers/tokenLabel';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { TokenStrip } from '@/ui/TokenStrip';
import { sizesOf } from './boundaries';
import { alike, chipsOf, describePieces, hexOf, tokenRows, two, type Cut } from './describe';
import { compareMessages } from './messages';
import styles from './TokenizerCompare.module.css';

interface StripsViewProps {
  cuts: readonly Cut[];
  shows: 'pieces' | 'ids';
}

export function StripsView({ cuts, shows }: StripsViewProps) {
  const t = useMessages(compareMessages);
  return (
    <>
      <p className={styles.sentence} role="status">
        {describePieces(t, alike(cuts))}
      </p>
      {cuts.map((cut) => (
        <Strip key={cut.name} cut={cut} shows={shows} />
      ))}
      <p className={styles.legend}>
        <span data-look="new">{t.legendCuts}</span>
      </p>
      <DataTable
        caption={t.dataTokens}
        columns={[t.tokenizer, t.place, t.id, t.hex, t.textColumn, t.splitsColumn]}
        rows={() => tokenRows(t, cuts)}
      />
    </>
  );
}

const NO_CHIPS: never[] = [];

function Strip({ cut, shows }: { cut: Cut; shows: 'pieces' | 'ids' }) {
  const t = useMessages(compareMessages);
  const [selected, setSelected] = useState(0);
  const { name, texts, encoded } = cut;
  const [first] = encoded;
  // Chips are drawn again only when the tokens change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const chips = useMemo(() => chipsOf(t, cut, shows), [t, first, shows]);
  const n = first?.ids.length ?? 0;
  const place = Math.min(selected, n - 1);
  const { codePoints } = sizesOf(texts[0] ?? '');
  return (
    <section className={styles.strip} aria-label={name}>
      <p className={styles.name}>
        <strong>{name}</strong>
        <span>{t.ofTokens({ n: whole(n) })(n)}</span>
        <span>{t.perToken({ n: two(codePoints / n) })}</span>
      </p>
      <TokenStrip
        label={t.strip({ tokenizer: name })}
        given={NO_CHIPS}
        generated={chips}
        selected={place}
        onSelect={setSelected}
      />
      <Details cut={cut} place={place} />
    </section>
  );
}

/** The selected token: its number, its bytes, its text. */
function Details({ cut: { name, encoded }, place }: { cut: Cut; place: number }) {
  const t = useMessages(compareMessages);
  const { ids = [], bytes = [], special = [] } = encoded[0] ?? {};
  const piece = bytes[place];
  if (!piece) return null;
  const { text, isBytes } = tokenLabel(piece);
  const facts = [
    [t.place, t.placeOf({ place: place + 1, places: ids.length })],
    [t.id, String(ids[place])],
    [t.bytes, hexOf(piece)],
  ];
  return (
    <section aria-label={t.theToken({ tokenizer: name })}>
      <dl className={styles.facts}>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t.stands}</dt>
          {special[place] ? (
            <dd>{t.special({ name: text })}</dd>
          ) : (
            <dd className={isBytes ? undefined : styles.token}>{isBytes ? t.noText : text}</dd>
          )}
        </div>
      </dl>
    </section>
  );
}
