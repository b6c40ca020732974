// Programs as MDX has them: the code that its plugins add, and the expressions in a text.
import type { Program } from 'estree';

/** A program of one statement. */
export function program(statement: Program['body'][number]): Program {
  return { type: 'Program', sourceType: 'module', comments: [], body: [statement] };
}

/** The text that `{'…'}` stands for, '' for a comment; undefined for any other expression. */
export function stringOf(expression: Program | null | undefined): string | undefined {
  const [statement, ...more] = expression?.body ?? [];
  if (!statement) return '';
  if (more.length > 0 || statement.type !== 'ExpressionStatement') return undefined;
  const { expression: value } = statement;
  return value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}
