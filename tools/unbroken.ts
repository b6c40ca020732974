// A rehype plugin: where a line must not be broken. A percent sign stays with its number, and punctuation with the formula
// that it follows: browsers may break a line on either side of a formula, save at a word joiner (CSS Text 3, section 5.1).
import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** Put after rehype-katex. */
export function unbroken() {
  return (tree: Root) => {
    visit(tree, 'text', (text, index, parent) => {
      text.value = text.value.replace(/(\d) %/g, `$1${NO_BREAK_SPACE}%`);
      if (!parent || index === undefined) return;
      if (isFormula(parent.children[index - 1]) && /^[\p{Pe}\p{Pf}.,;:!?…'"]/u.test(text.value)) {
        text.value = WORD_JOINER + text.value;
      }
      if (isFormula(parent.children[index + 1]) && /[\p{Ps}\p{Pi}]$/u.test(text.value)) {
        text.value += WORD_JOINER;
      }
    });
  };
}

function isFormula(node: RootContent | undefined): boolean {
  const classes = node?.type === 'element' && node.properties['className'];
  return Array.isArray(classes) && classes.includes('katex');
}
