// What is in the urn, which colour is compared, and how many balls are drawn.
import { useMessages } from '@/i18n';
import { MOST_DRAWS } from '@/pure/counting/urn';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { nextSeed } from '@/ui/seed';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import styles from './BallUrn.module.css';
import { literal } from './format';
import { urnMessages } from './messages';
import { nameOf } from './numbers';
import { COLOURS, urnFields, type UrnState } from './state';

type Linked = LinkedState<UrnState>;

export function Setup({ linked: { state, set, reset } }: { linked: Linked }) {
  const t = useMessages(urnMessages);
  return (
    <div>
      <fieldset className={styles.group}>
        <legend>{t.inTheUrn}</legend>
        {COLOURS.map((colour, index) => (
          <div key={colour} className={styles.colour} data-colour={colour}>
            <TextControl
              schema={urnFields[`name${colour}`]}
              label={t.nameOf({ letter: colour })}
              value={state[`name${colour}`]}
              onChange={(name) => set({ [`name${colour}`]: name })}
              rows={1}
            />
            <NumberControl
              schema={urnFields[`count${colour}`]}
              label={t.ballsOf({ name: literal(nameOf(state, colour)) })}
              value={state[`count${colour}`]}
              onChange={(balls) => set({ [`count${colour}`]: balls })}
              fieldOnly
              {...(index === 0 && { help: t.ballsHelp })}
            />
          </div>
        ))}
      </fieldset>
      <ChoiceControl
        label={t.asked}
        options={COLOURS.map((value) => ({ value, label: nameOf(state, value) }))}
        value={state.asked}
        onChange={(asked) => set({ asked })}
      />
      <div className={styles.pair}>
        <NumberControl
          schema={urnFields.draws}
          label={t.draws}
          help={t.drawsHelp}
          value={state.draws}
          onChange={(draws) => set({ draws })}
          fieldOnly
        />
        <NumberControl
          schema={urnFields.seed}
          label={t.seed}
          help={t.seedHelp}
          value={state.seed}
          onChange={(seed) => set({ seed })}
          fieldOnly
        />
      </div>
      <button type="button" className="quiet" onClick={reset}>
        {t.reset}
      </button>
    </div>
  );
}

/** The buttons that draw. */
export function DrawButtons({ linked: { state, set } }: { linked: Linked }) {
  const t = useMessages(urnMessages);
  const isFull = state.draws === MOST_DRAWS;
  const more = (draws: number) => set({ draws: Math.min(MOST_DRAWS, state.draws + draws) });
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" className="primary" disabled={isFull} onClick={() => more(1)}>
          {t.drawOne}
        </button>
        <button type="button" disabled={isFull} onClick={() => more(100)}>
          {t.drawHundred}
        </button>
        <button type="button" disabled={isFull} onClick={() => more(MOST_DRAWS)}>
          {t.drawMillion}
        </button>
        <button type="button" onClick={() => set({ seed: nextSeed(state.seed) })}>
          {t.nextSeed}
        </button>
        <button type="button" onClick={() => set({ draws: 1 })}>
          {t.emptyTray}
        </button>
      </div>
      {isFull && <p className={styles.note}>{t.full}</p>}
    </>
  );
}
