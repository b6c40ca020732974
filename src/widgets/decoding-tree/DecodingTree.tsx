// The decoding tree: a text goes in, and the ways in which the model could go on with it grow from left to right.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { NumberControl } from '@/ui/NumberControl';
import { PlayBar } from '@/ui/PlayBar';
import { nextSeed } from '@/ui/seed';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { decodingTree } from '.';
import styles from './DecodingTree.module.css';
import { describeTree, nodeColumns, nodeRows } from './describe';
import { treeMessages } from './messages';
import { METHODS, treeDefaults, treeFields, treeSchema, type TreeState } from './state';
import { TextsTable } from './TextsTable';
import { TreeView } from './TreeView';
import { MODEL, useTree, type Grown, type Growth, type TreeControl } from './useTree';

type Linked = LinkedState<TreeState>;

export function DecodingTree({ figureId, ...props }: WidgetProps<TreeState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...treeDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: decodingTree.version, schema: treeSchema, defaults });
  const control = useTree(linked.state, linked.isRead);
  const { growth } = control;
  const { tree } = growth;
  return (
    <div className={styles.widget}>
      <Setup linked={linked} control={control} />
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      {tree?.notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      <Phase growth={growth} control={control} />
      {tree && tree.nodes.length > 0 && <Shown tree={tree} isGrowing={growth.phase === 'running'} />}
      {growth.phase === 'running' && <Progress growth={growth} onCancel={control.stop} />}
      {tree && <Found tree={tree} isReady={growth.phase === 'ready'} />}
    </div>
  );
}

function Setup({ linked: { state, set, reset }, control }: { linked: Linked; control: TreeControl }) {
  const t = useMessages(treeMessages);
  const { phase } = control.growth;
  const isBusy = phase === 'running' || phase === 'loading';
  const isBeam = state.method === 'beam';
  const number = (name: 'depth' | 'temperature' | 'topK' | 'topP') => (
    <NumberControl
      schema={treeFields[name]}
      label={t[name]}
      help={t[`${name}Help`]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div className={styles.setup}>
      <div className={styles.prompt}>
        <TextControl
          schema={treeFields.prompt}
          label={t.prompt}
          help={t.promptHelp}
          value={state.prompt}
          onChange={(prompt) => set({ prompt })}
        />
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={isBusy ? control.stop : control.start}>
            {isBusy ? t.stop : t.grow}
          </button>
          {!isBeam && (
            <button type="button" onClick={() => set({ seed: nextSeed(state.seed) })}>
              {t.nextSeed}
            </button>
          )}
          <button type="button" onClick={reset}>
            {t.reset}
          </button>
        </div>
      </div>
      <div className={styles.knobs}>
        <ChoiceControl
          label={t.method}
          options={METHODS.map((value) => ({ value, label: t[value] }))}
          value={state.method}
          onChange={(method) => set({ method })}
        />
        <NumberControl
          schema={treeFields.width}
          label={isBeam ? t.beams : t.sampleCount}
          help={isBeam ? t.beamsHelp : t.sampleCountHelp}
          value={state.width}
          onChange={(width) => set({ width })}
        />
        {number('depth')}
        {!isBeam && (
          <>
            {number('temperature')}
            {number('topK')}
            {number('topP')}
            <NumberControl
              schema={treeFields.seed}
              label={t.seed}
              help={t.seedHelp}
              value={state.seed}
              onChange={(seed) => set({ seed })}
              fieldOnly
            />
          </>
        )}
      </div>
    </div>
  );
}

function Phase({ growth, control }: { growth: Growth; control: TreeControl }) {
  const t = useMessages(treeMessages);
  const loading = useMessages(loadingMessages);
  switch (growth.phase) {
    case 'idle':
      return <Notice>{t.stopped}</Notice>;
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, growth.progress)} onCancel={control.stop} />;
    case 'failed':
      return <FailureStatus message={growth.message} onRetry={control.start} />;
    default:
      return null;
  }
}

interface ProgressProps {
  growth: Growth & { phase: 'running' };
  onCancel: () => void;
}

/** Below the tree, in the place of the sentence to come: nothing above it moves. */
function Progress({ growth: { done, total, tree }, onCancel }: ProgressProps) {
  const t = useMessages(treeMessages);
  const says = tree.state.method === 'beam' ? t.growingBeams : t.growingSamples;
  return <ProgressStatus label={says({ done, total })} fraction={done / total} onCancel={onCancel} />;
}

/** The tree as deep as the reader wants to see it. */
function Shown({ tree, isGrowing }: { tree: Grown; isGrowing: boolean }) {
  const t = useMessages(treeMessages);
  const deepest = Math.max(...tree.nodes.map((node) => node.depth));
  /** undefined: all of it, also what is still to come. */
  const [wanted, setWanted] = useState<number>();
  const depth = Math.min(wanted ?? deepest, deepest);
  return (
    <div className={styles.shown}>
      <PlayBar
        label={t.shownDepth}
        step={depth}
        count={deepest}
        onChange={(step) => setWanted(step === deepest ? undefined : step)}
        describe={(step) => t.depthOf({ depth: step, most: deepest })}
      />
      <TreeView tree={tree} depth={depth} isGrowing={isGrowing} />
    </div>
  );
}

/** What was found, in a sentence and in tables. */
function Found({ tree, isReady }: { tree: Grown; isReady: boolean }) {
  const t = useMessages(treeMessages);
  return (
    <>
      {/* Spoken once a tree, when it has grown. */}
      <div role="status">{isReady && <p className={styles.sentence}>{describeTree(t, tree)}</p>}</div>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
        />
        {tree.state.method === 'samples' && <span>{t.seedIs({ seed: tree.state.seed })}</span>}
      </p>
      {isReady && <TextsTable tree={tree} />}
      {isReady && (
        <DataTable caption={t.dataCaption} columns={nodeColumns(t)} rows={() => nodeRows(t, tree)} />
      )}
    </>
  );
}
