// The run in numbers, as it stands.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { nats, norm, rate, time } from './format';
import { heldOutName } from './heldOutName';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import type { LabControl } from './useLab';

export function Facts({ control: { view, plan, device } }: { control: LabControl }) {
  const t = useMessages(labMessages);
  const { course, latest, status } = view;
  const step = course.losses.length;
  if (!plan || (step === 0 && !latest)) return null;
  const isRunning = status.phase === 'running';
  const heldOut = course.evaluations.at(-1);
  const facts: [name: string, value: string, detail?: string | undefined][] = [
    [t.step, whole(step), `/ ${whole(plan.config.steps)}`],
    [t.loss, step > 0 ? nats(course.losses[step - 1] ?? NaN) : t.nothing],
    [
      heldOutName(t, plan.config.loss),
      heldOut ? nats(heldOut.lossNats) : t.nothing,
      heldOut && `${t.step} ${whole(heldOut.step)}`,
    ],
    [t.norm, step > 0 ? norm(course.gradientNorms[step - 1] ?? NaN) : t.nothing],
    [t.rate, latest ? rate(latest.learningRate) : t.nothing],
    [t.speed, latest && latest.tokensPerSecond > 0 ? whole(latest.tokensPerSecond) : t.nothing],
    [t.left, isRunning && latest?.remainingMs !== undefined ? time(latest.remainingMs) : t.nothing],
    [t.device, device ?? t.nothing],
  ];
  // A run that was only found again has no speed and no time left.
  const shown = latest ? facts : facts.filter(([, value]) => value !== t.nothing);
  return (
    <dl className={styles.facts} aria-label={t.facts}>
      {shown.map(([name, value, detail]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {detail !== undefined && <small> {detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
