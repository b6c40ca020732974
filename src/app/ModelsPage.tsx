// The models that the book ships: all of them, and the card of each.
import { format } from 'd3-format';
import { createElement, use } from 'react';
import { Link, useParams } from 'wouter';
import { models } from 'virtual:models';
import { useMessages } from '@/i18n';
import styles from './ContentsPage.module.css';
import { shellMessages } from './messages';
import { cardOf } from './models';
import { modelsMessages } from './modelsMessages';
import cardStyles from './ModelsPage.module.css';
import { NotFoundPage } from './NotFoundPage';

const whole = format(',');

/** Loads the card that the page of a model shows, if there is such a model. */
export async function loadCard(name: string | undefined): Promise<void> {
  await cardOf(name)?.();
}

export function ModelsPage() {
  const t = useMessages(modelsMessages);
  const shell = useMessages(shellMessages);
  return (
    <div className={styles.page}>
      <h1>{shell.models}</h1>
      <p className={styles.lead}>{shell.modelsSummary}</p>
      <p>{t.checked}</p>
      <ul className={styles.widgets}>
        {models.map(({ name, summary, parameters, weightBytes }) => (
          <li key={name}>
            <Link href={`/models/${name}/`}>{name}</Link>
            <p>{summary}</p>
            <p>{t.size({ parameters: whole(parameters), megabytes: (weightBytes / 1e6).toFixed(2) })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ModelPage() {
  const t = useMessages(modelsMessages);
  const { name } = useParams<{ name: string }>();
  const load = cardOf(name);
  if (!load) return <NotFoundPage />;
  return (
    <article className={cardStyles.card}>
      {createElement(use(load()).default)}
      <p>
        <Link href="/models/">{t.all}</Link>
      </p>
    </article>
  );
}
