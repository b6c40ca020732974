// A text drawn from the counts, token by token, each with what it was drawn by.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { TokenStrip, type StripToken } from '@/ui/TokenStrip';
import { Answered } from './Answered';
import { literal, probability, whole } from './format';
import { generateMessages } from './messages';
import type { ViewProps } from './NgramCounter';
import styles from './NgramCounter.module.css';
import { ngramFields } from './state';
import { Token, Tokens, visible } from './Tokens';
import { isSpecial } from './tokens';
import { useGeneration, type CountedToken, type Generation, type GenerationQuestion } from './useGeneration';
import type { OpenedCorpus } from './useNgrams';

type Messages = ReturnType<typeof generateMessages.get>;

export function GenerateView({ corpus, state, set }: ViewProps) {
  const t = useMessages(generateMessages);
  const asking = useGeneration(corpus, state);
  const number = (name: 'maxTokens' | 'temperature') => (
    <NumberControl
      schema={ngramFields[name]}
      label={t[name]}
      {...(name === 'temperature' && { help: t.temperatureHelp })}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div className={styles.sides}>
      <div>
        <TextControl
          schema={ngramFields.prompt}
          label={t.prompt}
          help={t.promptHelp}
          value={state.prompt}
          onChange={(prompt) => set({ prompt })}
          rows={1}
        />
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={() => set({ seed: nextSeed(state.seed) })}>
            {t.another}
          </button>
          <button type="button" disabled={state.seed === 0} onClick={() => set({ seed: state.seed - 1 })}>
            {t.back}
          </button>
        </div>
      </div>
      <Answered asking={asking}>
        {(generation, question) => (
          <GeneratedText corpus={corpus} generation={generation} question={question} />
        )}
      </Answered>
      <div className={styles.knobs}>
        {number('temperature')}
        {number('maxTokens')}
        <NumberControl
          schema={ngramFields.seed}
          label={t.seed}
          help={t.seedHelp}
          value={state.seed}
          onChange={(seed) => set({ seed })}
          fieldOnly
        />
      </div>
    </div>
  );
}

interface GeneratedTextProps {
  corpus: OpenedCorpus;
  generation: Generation;
  question: GenerationQuestion;
}

function GeneratedText({ corpus, generation, question }: GeneratedTextProps) {
  const t = useMessages(generateMessages);
  // Of another text, the first token is open again.
  const [selection, setSelection] = useState({ generation, selected: 0 });
  const selected = selection.generation === generation ? selection.selected : 0;
  const { prompt, tokens, text, reason } = generation;
  const chip = (token: string, description: string): StripToken => ({
    label: visible(token),
    description,
    strength: 0,
    isBytes: token.startsWith('⟨'),
    breaksLine: false,
  });
  const given = prompt
    .filter(({ token }) => !isSpecial(token))
    .map(({ token, known }) => chip(token, known ? t.ofPrompt : t.unknown));
  const generated = tokens.map(({ token, probability: p, endsSentence }) => ({
    ...chip(token, t.chip({ p: probability(p) })),
    strength: p,
    breaksLine: endsSentence,
  }));
  const chosen = tokens[selected];
  return (
    <>
      {tokens.length > 0 && (
        <div lang={corpus.language}>
          <TokenStrip
            label={t.tokens}
            given={given}
            generated={generated}
            selected={selected}
            onSelect={(index) => setSelection({ generation, selected: index })}
          />
        </div>
      )}
      <p className={styles.sentence} role="status">
        {t.drawn({ n: whole(tokens.length) })(tokens.length)} {describeEnd(t, generation, corpus.unit)}
        <span className="visually-hidden" lang={corpus.language}>
          {t.theText({ text: literal(text) })}
        </span>
      </p>
      {reason !== undefined && <Notice>{reason}</Notice>}
      {chosen && (
        <Choice token={chosen} number={selected + 1} question={question} language={corpus.language} />
      )}
      {tokens.length > 0 && (
        <DataTable
          caption={t.table}
          columns={[t.columnToken, t.columnContext, t.columnCount, t.columnContextCount, t.columnProbability]}
          rows={() => tokens.map((token) => rowOf(token))}
        />
      )}
    </>
  );
}

/** How many sentences (lines) were drawn to their end, and that the last was not. */
function describeEnd(t: Messages, { sentences, tokens }: Generation, unit: OpenedCorpus['unit']): string {
  const isCut = tokens.length > 0 && tokens.at(-1)?.endsSentence === false;
  if (sentences === 0) return isCut ? t.onlyCut : '';
  const ended = (unit === 'words' ? t.sentences : t.lines)(sentences);
  return isCut ? `${ended} ${t.isCut}` : ended;
}

function rowOf({ token, context, count, contextCount, probability: p }: CountedToken): (string | number)[] {
  return [visible(token), context.map(visible).join(' '), count ?? '–', contextCount ?? '–', probability(p)];
}

interface ChoiceProps {
  token: CountedToken;
  number: number;
  question: GenerationQuestion;
  language: string | undefined;
}

/** The token that is open: after what it came, how often that was seen, and how probable it was. */
function Choice({ token, number, question, language }: ChoiceProps) {
  const t = useMessages(generateMessages);
  const { context } = token;
  const title = t.choice({ number, token: literal(visible(token.token)) });
  return (
    <section className={styles.choice} aria-label={title}>
      <p>
        <span lang={language}>
          <Token token={token.token} isMarked />
        </span>{' '}
        {context.length > 0 ? (
          <>
            {t.afterTokens} <Tokens tokens={context} language={language} />
          </>
        ) : (
          t.onItsOwn
        )}
      </p>
      <p>{describeChoice(t, token, question)}</p>
    </section>
  );
}

function describeChoice(t: Messages, token: CountedToken, { n, smoothing }: GenerationQuestion): string {
  const { context, count, contextCount, probability: p, used } = token;
  const sentences = [
    count === undefined || contextCount === undefined
      ? t.notCounted
      : t.counted({ count: whole(count), contextCount: whole(contextCount) }),
    smoothing.kind === 'stupid-backoff'
      ? t.shareIs({ p: probability(p) })
      : t.probabilityIs({ p: probability(p) }),
  ];
  if (used < context.length && n > 1) {
    sentences.push(used === 0 ? t.usedNone : t.used({ used })(used));
  }
  return sentences.join(' ');
}
