// What is set: the text and the layer, and what the view needs beside them.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { whole } from '@/ui/format';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus } from '@/ui/Status';
import { SeedControl } from '@/ui/SeedControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { ChangeSetup } from './ChangeSetup';
import { routerMessages } from './messages';
import { layerOf } from './mixture';
import { NEW_TOKENS } from './moe';
import styles from './MoeRouter.module.css';
import { routerFields, type RouterState } from './state';
import type { RouterControl } from './useRouter';

interface SetupProps {
  linked: LinkedState<RouterState>;
  control: RouterControl;
}

export function Setup({ linked, control }: SetupProps) {
  const t = useMessages(routerMessages);
  const { state, set, reset } = linked;
  const mixture = control.reading.result?.opened.mixture ?? control.counting.result?.opened.mixture;
  return (
    <div>
      <TextControl
        schema={routerFields.text}
        label={t.text}
        help={t.textHelp}
        value={state.text}
        onChange={(text) => set({ text })}
        rows={4}
      />
      <NextStory control={control} />
      {mixture && (
        <ChoiceControl
          label={t.layer}
          help={t.layerHelp({ experts: whole(mixture.experts), chosen: whole(mixture.rule.chosen) })}
          options={mixture.layers.map((layer) => ({ value: String(layer), label: String(layer) }))}
          value={String(layerOf(mixture, state.layer))}
          onChange={(layer) => set({ layer: Number(layer) })}
        />
      )}
      {state.view === 'loads' && <StoriesSetup linked={linked} control={control} />}
      {state.view === 'change' && (
        <>
          {mixture && <ChangeSetup linked={linked} mixture={mixture} changes={control.changes} />}
          <WritingSetup linked={linked} />
        </>
      )}
      <div className={styles.buttons}>
        <button type="button" onClick={reset}>
          {t.reset}
        </button>
      </div>
    </div>
  );
}

function NextStory({ control: { nextStory, takeNextStory } }: { control: RouterControl }) {
  const t = useMessages(routerMessages);
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" onClick={takeNextStory}>
          {t.nextStory}
        </button>
      </div>
      {nextStory.state.phase === 'failed' && (
        <FailureStatus message={nextStory.state.message} onRetry={nextStory.start} />
      )}
    </>
  );
}

function StoriesSetup({ linked: { state, set }, control }: SetupProps) {
  const t = useMessages(routerMessages);
  return (
    <>
      <NumberControl
        schema={routerFields.stories}
        label={t.stories}
        help={t.storiesHelp}
        value={state.stories}
        onChange={(stories) => set({ stories })}
      />
      <NumberControl
        schema={routerFields.least}
        label={t.least}
        help={t.leastHelp}
        value={state.least}
        onChange={(least) => set({ least })}
      />
      <div className={styles.buttons}>
        <button type="button" className="primary" onClick={control.count}>
          {t.countStories}
        </button>
      </div>
    </>
  );
}

function WritingSetup({ linked: { state, set } }: Pick<SetupProps, 'linked'>) {
  const t = useMessages(routerMessages);
  return (
    <>
      <TextControl
        schema={routerFields.prompt}
        label={t.prompt}
        help={t.promptHelp({ tokens: whole(NEW_TOKENS) })}
        value={state.prompt}
        onChange={(prompt) => set({ prompt })}
      />
      <NumberControl
        schema={routerFields.temperature}
        label={t.temperature}
        help={t.temperatureHelp}
        value={state.temperature}
        onChange={(temperature) => set({ temperature })}
      />
      <SeedControl help={t.seedHelp} seed={state.seed} onChange={(seed) => set({ seed })} />
    </>
  );
}
