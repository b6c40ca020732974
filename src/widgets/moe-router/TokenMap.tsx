// The tokens of a text with their experts: one stop for the Tab key, arrows within; the pointer shows a token without choosing it.
import { memo, useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { useRadioKeys } from '@/ui/useRadioKeys';
import { chipsOf, signed, type Chip, type Shown } from './describe';
import { ExpertMark } from './ExpertMark';
import { routerMessages } from './messages';
import styles from './MoeRouter.module.css';

interface TokenMapProps {
  shown: Shown;
  layer: number;
  selected: number;
  onSelect: (place: number) => void;
  /** What is said of the token that is pointed at, or else selected. */
  children: (place: number) => ReactNode;
}

export function TokenMap({ shown, layer, selected, onSelect, children }: TokenMapProps) {
  const t = useMessages(routerMessages);
  const [pointed, setPointed] = useState<number>();
  const chips = useMemo(() => chipsOf(t, shown), [t, shown]);
  const { strip, onKeyDown } = useRadioKeys(chips.length, selected, (place) => {
    setPointed(undefined);
    onSelect(place);
  });
  const { layers } = shown.read.opened.mixture;

  // Heard by the strip for all its chips, so that none is drawn again when another is chosen.
  const placeOf = ({ target }: { target: EventTarget }): number | undefined => {
    const chip = target instanceof Element ? target.closest<HTMLElement>('[role=radio]') : null;
    return chip ? Number(chip.dataset['place']) : undefined;
  };
  function press(event: MouseEvent) {
    const place = placeOf(event);
    if (place !== undefined) onSelect(place);
  }
  const at = pointed !== undefined && pointed < chips.length ? pointed : selected;
  return (
    <>
      <div
        ref={strip}
        className={styles.strip}
        role="radiogroup"
        aria-label={t.strip}
        onKeyDown={onKeyDown}
        onClick={press}
        onPointerOver={(event) => event.pointerType === 'mouse' && setPointed(placeOf(event))}
        onPointerLeave={() => setPointed(undefined)}
      >
        {chips.map((chip, place) => (
          <ChipButton
            key={place}
            chip={chip}
            place={place}
            layer={layer}
            isSelected={place === selected}
            hasDifferences={shown.differences !== undefined}
          />
        ))}
      </div>
      <p className={styles.note}>
        {t.legend({ layer, layers: layers.join(', ') })} {shown.differences && t.legendLoss}
      </p>
      {children(at)}
    </>
  );
}

interface ChipButtonProps {
  chip: Chip;
  place: number;
  layer: number;
  isSelected: boolean;
  /** There is a line for what the changes add, also where they add nothing. */
  hasDifferences: boolean;
}

const ChipButton = memo(function ChipButton(props: ChipButtonProps) {
  const { chip, place, layer, isSelected, hasDifferences } = props;
  const { label, isBytes, breaksLine, description, layers, difference } = chip;
  const own = layers.find((one) => one.layer === layer);
  return (
    <>
      <button
        type="button"
        role="radio"
        aria-checked={isSelected}
        aria-label={`${label}, ${description}`}
        title={description}
        tabIndex={isSelected ? 0 : -1}
        className={styles.chip}
        data-place={place}
      >
        <span className={styles.chipHead} data-expert={(own?.experts[0] ?? 0) % 8}>
          {own?.isByBias && <span className={styles.byBias}>≠</span>}
          <span className={isBytes ? styles.bytes : styles.word}>{label}</span>
        </span>
        {hasDifferences && (
          <span className={styles.difference} data-change={changeOf(difference)}>
            {difference === undefined ? '\u00a0' : signed(difference)}
          </span>
        )}
        {layers.map((one) => (
          <span key={one.layer} className={styles.layerRow} data-shown={one.layer === layer || undefined}>
            {one.experts.map((expert) => (
              <ExpertMark key={expert} expert={expert} />
            ))}
            <span className={styles.byBias}>{one.isByBias ? '≠' : ''}</span>
          </span>
        ))}
      </button>
      {breaksLine && <span className={styles.lineBreak} />}
    </>
  );
});

function changeOf(difference = 0): 'none' | 'more' | 'less' {
  return Math.abs(difference) < 0.005 ? 'none' : difference > 0 ? 'more' : 'less';
}
