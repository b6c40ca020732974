// The figure of special tokens in words and in rows.
import { tokenLabel } from '@/pure/tokenizers/tokenLabel';
import { literal, whole } from '@/ui/format';
import { ROLES, type ChatToken, type Origin, type Role } from './chat';
import type { specialMessages } from './messages';

export type Words = ReturnType<typeof specialMessages.get>;

export const labelOfToken = ({ bytes }: ChatToken): string => tokenLabel(bytes).text;

export function nameOfOrigin(t: Words, from: Origin): string {
  return from === 'format' ? t.fromFormat : t[from];
}

/** How many tokens of each kind there are. */
export function sumsOf(tokens: readonly ChatToken[]) {
  const number = (is: (token: ChatToken) => boolean) => tokens.filter(is).length;
  return {
    special: number(({ special }) => special),
    padding: number(({ from }) => from === 'padding'),
    learned: number(({ learned }) => learned),
    context: number(({ learned, from }) => !learned && from !== 'padding'),
    typed: tokens.filter(({ typed }) => typed),
  };
}

/** `26 tokens, 5 of them special. None of these was typed.` */
export function describeChat(t: Words, tokens: readonly ChatToken[]): string {
  const { special, typed } = sumsOf(tokens);
  const n = tokens.length;
  const says = t.says({ n: whole(n), special: whole(special) })(n);
  if (typed.length === 0) return `${says} ${t.noneTyped}`;
  const writers = [...new Set(typed.map(({ from }) => from))];
  const [writer] = ROLES.filter((role) => writers.length === 1 && role === writers[0]);
  const sum = whole(typed.length);
  const by = writer ? t.typedBy({ n: sum, role: t[writer] })(typed.length) : t.typedBySeveral({ n: sum });
  return `${says} ${by}`;
}

/** The notice on special tokens that people typed; undefined where there are none. */
export function describeTyped(t: Words, tokens: readonly ChatToken[]): string | undefined {
  const { typed } = sumsOf(tokens);
  if (typed.length === 0) return undefined;
  const names = typed.map((token) => literal(labelOfToken(token))).join(', ');
  return t.cameFromTyping({ n: whole(typed.length), names })(typed.length);
}

export function describeToken(t: Words, tokens: readonly ChatToken[], place: number): string {
  const token = tokens[place];
  if (!token) return '';
  return t.chip({
    ...{ place: place + 1, places: tokens.length },
    what: token.special ? t.isSpecial : t.isText,
    from: nameOfOrigin(t, token.from),
    use: token.learned ? t.learned : t.context,
  });
}

export function chatRows(t: Words, tokens: readonly ChatToken[]): (string | number)[][] {
  return tokens.map((token, index) => [
    ...[index + 1, labelOfToken(token), token.id ?? t.none, token.special ? t.yes : t.no],
    ...[nameOfOrigin(t, token.from), token.learned ? t.yes : t.no],
  ]);
}

/** Neighbours of the same turn. */
export interface Group {
  turn: Role | undefined;
  isPadding: boolean;
  /** Place of its first token. */
  first: number;
  tokens: ChatToken[];
}

export function groupsOf(tokens: readonly ChatToken[]): Group[] {
  const groups: Group[] = [];
  tokens.forEach((token, index) => {
    const isPadding = token.from === 'padding';
    const last = groups.at(-1);
    if (last && last.turn === token.turn && last.isPadding === isPadding) last.tokens.push(token);
    else groups.push({ turn: token.turn, isPadding, first: index, tokens: [token] });
  });
  return groups;
}
