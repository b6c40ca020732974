// Where the reader's own text is written, pasted, dropped and deleted.
import { useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useMessages } from '@/i18n';
import { literal, size, whole } from './format';
import { forgetText, takeFile, takeText, useOwnText, type OwnTextProblem } from './ownText';
import { ownTextMessages } from './ownTextMessages';
import styles from './OwnTextPanel.module.css';
import { Notice } from './Status';

/** Longer texts are not written in a field, which would be slow, but shown by their beginning. UTF-16 units. */
const LONGEST_FIELD = 50_000;
/** How much of a long text is shown. */
const SHOWN = 600;

export function OwnTextPanel() {
  const t = useMessages(ownTextMessages);
  const { text = '', problem } = useOwnText();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return; // a text that was dragged: the field takes it
    event.preventDefault();
    void takeFile(file);
  }

  return (
    <section
      className={styles.own}
      aria-label={t.title}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {text.length > LONGEST_FIELD ? <LongText text={text} /> : <TextField text={text} />}
      <div className={styles.buttons}>
        <button type="button" onClick={() => chooser.current?.click()}>
          {t.choose}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".txt,text/plain"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void takeFile(file);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
        <span>{t.drop}</span>
        {text !== '' && (
          <button type="button" className="quiet" onClick={forgetText}>
            {t.forget}
          </button>
        )}
      </div>
      {problem && <Notice>{sentenceOf(t, problem)}</Notice>}
      <p className={styles.keeps}>{t.keeps}</p>
    </section>
  );
}

function TextField({ text }: { text: string }) {
  const t = useMessages(ownTextMessages);
  const id = useId();

  /** A text that is too long for the field never enters it. */
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text');
    if (text.length + pasted.length <= LONGEST_FIELD) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    takeText(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }

  return (
    <>
      <label htmlFor={id}>{t.field}</label>
      <textarea
        id={id}
        className={styles.ownField}
        rows={6}
        value={text}
        lang=""
        onPaste={paste}
        onChange={(event) => takeText(event.target.value)}
      />
    </>
  );
}

function LongText({ text }: { text: string }) {
  const t = useMessages(ownTextMessages);
  const { name, bytes } = useOwnText();
  return (
    <>
      <p>
        {name === undefined
          ? t.shownFrom({ size: size(bytes) })
          : t.shownFromFile({ size: size(bytes), name: literal(name) })}
      </p>
      <p className={styles.excerpt} lang="">
        {text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')} …
      </p>
    </>
  );
}

function sentenceOf(t: ReturnType<typeof ownTextMessages.get>, problem: OwnTextProblem): string {
  switch (problem.kind) {
    case 'replaced': {
      const { count, name } = problem;
      return t.replaced({ n: whole(count), name: literal(name) })(count);
    }
    case 'tooLarge': {
      const bytes = size(problem.bytes);
      return problem.name === undefined
        ? t.tooLarge({ size: bytes })
        : t.tooLargeFile({ size: bytes, name: literal(problem.name) });
    }
    case 'notKept':
    case 'notRead':
      return t[problem.kind]({ reason: literal(problem.reason) });
    default:
      return t[problem.kind]({ name: literal(problem.name) });
  }
}
