// Tokens in a row, each to be told from its neighbours.
import { useMessages } from '@/i18n';
import { ngramMessages } from './messages';
import styles from './NgramCounter.module.css';
import { isSpecial } from './tokens';

interface TokensProps {
  tokens: readonly string[];
  /** Of the text that they come from. */
  language: string | undefined;
  /** Whether the training text has it; default all. */
  isKnown?: (index: number) => boolean;
  /** Default none. */
  isMarked?: (index: number) => boolean;
}

export function Tokens({ tokens, language, isKnown, isMarked }: TokensProps) {
  return (
    <span className={styles.tokens} lang={language}>
      {tokens.map((token, index) => (
        <Token key={index} token={token} isKnown={isKnown?.(index)} isMarked={isMarked?.(index)} />
      ))}
    </span>
  );
}

interface TokenProps {
  token: string;
  isKnown?: boolean | undefined;
  isMarked?: boolean | undefined;
}

export function Token({ token, isKnown = true, isMarked = false }: TokenProps) {
  const t = useMessages(ngramMessages);
  const kind = isSpecial(token) ? styles.special : styles.token;
  const Element = isMarked ? 'mark' : 'span';
  if (isKnown) return <Element className={kind}>{visible(token)}</Element>;
  return (
    <Element className={`${kind} ${styles.unknown}`} title={t.unknownToken}>
      {visible(token)}
      <span className="visually-hidden"> ({t.unknownToken})</span>
    </Element>
  );
}

const SIGNS: Record<string, string> = { ' ': '␣', '\t': '⇥', '\u00a0': '⍽', '\u3000': '□' };

/** White space has no shape of its own. */
export function visible(token: string): string {
  return token.replace(/[ \t\u00a0\u3000]/gu, (sign) => SIGNS[sign] ?? sign);
}
