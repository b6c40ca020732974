// Tokens on chips: how they look, what is heard of them, and what can be reached with the Tab key.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TokenStrip, type StripToken } from './TokenStrip';

const token = (label: string, change: Partial<StripToken> = {}): StripToken => ({
  ...{ label, description: `said of ${label}`, strength: 0.5, isBytes: false, breaksLine: false },
  ...change,
});

function draw(generated: StripToken[], selected = 0): string {
  return renderToStaticMarkup(
    <TokenStrip
      label="Chips"
      given={[token('Given')]}
      generated={generated}
      selected={selected}
      onSelect={() => undefined}
    />,
  );
}

/** The chips of the markup, each as its tag and its text. */
const chipsOf = (markup: string) =>
  [...markup.matchAll(/<button ([^>]*)>(.*?)<\/button>/g)].map(([, tag = '', text = '']) => ({ tag, text }));

it('has one stop for the Tab key, on the chip that is selected', () => {
  const chips = chipsOf(draw([token('a'), token('b'), token('c')], 1));
  expect(chips.map(({ tag }) => /tabindex="(-?\d)"/.exec(tag)?.[1])).toEqual(['-1', '0', '-1']);
  expect(chips.map(({ tag }) => tag.includes('aria-checked="true"'))).toEqual([false, true, false]);
  expect(chips[1]?.tag).toContain('aria-label="b, said of b"');
});

it('hides what is masked from eye and ear, and keeps its room', () => {
  const [chip] = chipsOf(
    draw([token('', { look: 'masked', reserve: 'fox', note: '', description: 'masked' })]),
  );
  expect(chip?.tag).toContain('aria-label="masked"');
  expect(chip?.tag).toContain('data-look="masked"');
  expect(chip?.tag).toContain('data-reserve="fox"');
  expect(chip?.text).not.toContain('fox');
});

it('writes a note below the label, and keeps its room where there is none', () => {
  const [noted, empty, plain] = chipsOf(
    draw([token('a', { note: '87%' }), token('b', { note: '' }), token('c')]),
  );
  expect(noted?.text).toMatch(/^a<span[^>]*>87%<\/span>$/);
  expect(empty?.text).toMatch(/^b<span[^>]*>\u00a0<\/span>$/);
  expect(plain?.text).toBe('c');
});

it('says that chips are stacked only where they are', () => {
  expect(draw([token('a')])).not.toContain('data-stacked');
  expect(draw([token('a'), token('b', { reserve: 'wider' })])).toContain('data-stacked');
});
