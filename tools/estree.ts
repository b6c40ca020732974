// A program of one statement, as MDX wants the code that its plugins add.
import type { Program } from 'estree';

export function program(statement: Program['body'][number]): Program {
  return { type: 'Program', sourceType: 'module', comments: [], body: [statement] };
}
