// The samples of one run, from its first weights to its newest.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { sampleKey, type Sample } from './sampleList';

export function Written({ samples }: { samples: readonly Sample[] }) {
  const t = useMessages(labMessages);
  return (
    <ol className={styles.written}>
      {samples.map((sample) => (
        <li key={sampleKey(sample)}>
          <span className={styles.when}>{whenOf(t, sample)}</span>
          <span className={styles.text} lang="">
            <b>{inOneLine(sample.settings.prompt)}</b>
            {sample.text === '' ? t.wroteNothing : inOneLine(sample.text)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** When it was written, by which seed, and, where masks were filled in, how. */
function whenOf(t: ReturnType<typeof labMessages.get>, { step, settings }: Sample): string {
  const when = step === 0 ? t.untrained : t.sampleAt({ step: whole(step) });
  const seed = t.sampleSeed({ seed: settings.seed });
  if (!('length' in settings)) return `${when} · ${seed}`;
  const { length, steps = length, remasking = 'low-confidence' } = settings;
  const how = t.sampleHow({ steps: t.inSteps({ n: whole(steps) })(steps), remasking: t[remasking] });
  return `${when} · ${seed} · ${how}`;
}

/** Line breaks as a sign: a model that has learned little writes many. */
function inOneLine(text: string): string {
  return text.replaceAll('\n', '↵\u00a0');
}
