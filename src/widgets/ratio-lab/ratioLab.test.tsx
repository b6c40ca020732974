// What the ratio lab shows and says: of runs on the way, of measured losses, of what went wrong.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BEGINNING, type LabView } from '@/labs/training/labView';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { Curves } from './Curves';
import { describeMeasured, describeTraining } from './describe';
import { Generated } from './Generated';
import { ratioMessages } from './messages';
import { plansOf } from './plans';
import { Progress } from './Progress';
import { MEASURED_AT, RATIO_BEGINNING, type RatioPhase, type RatioView } from './ratio';
import { Shares } from './Shares';
import { Size } from './Size';
import { ratioDefaults } from './state';
import type { RatioControl } from './useRatioLab';

const t = ratioMessages.get();
const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(200)));
const plans = plansOf(ratioDefaults, facts, '');
const nothing = () => undefined;

const measured = (upTo: number): RatioView['measured'] => ({
  fixed: MEASURED_AT.slice(0, upTo).map((t) => ({ t, lossNats: 2 + 2.2 * t, count: 10 })),
  drawn: MEASURED_AT.slice(0, upTo).map((t) => ({ t, lossNats: 2.5 + 0.5 * t, count: 10 })),
});

function side(losses: number[], text?: string): LabView {
  const settings = {
    prompt: '',
    seed: 1,
    length: 32,
    steps: 16,
    remasking: 'random',
    temperature: 1,
  } as const;
  return {
    ...BEGINNING,
    course: { losses, gradientNorms: losses, evaluations: [] },
    samples: text === undefined ? [] : [{ step: losses.length, settings, text }],
  };
}

function controlOf(status: RatioPhase, more: Partial<RatioView> = {}): RatioControl {
  return {
    view: { ...RATIO_BEGINNING, ...more, status },
    text: { reading: { phase: 'ready', text: 'world', raw: '', facts }, retry: nothing },
    ...{ plans, problem: undefined, isTurning: false, isHidden: false, waitedMs: 0 },
    ...{ begin: nothing, goOn: nothing, pause: nothing, draw: nothing, beginWith: nothing },
  };
}

const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|');

function progress(status: RatioPhase, more?: Partial<RatioView>): string {
  return words(
    renderToStaticMarkup(
      <Progress state={ratioDefaults} control={controlOf(status, more)} plans={plans} onNextSeed={nothing} />,
    ),
  );
}

const half = { fixed: side([4, 3, 2]), drawn: side([4, 3.5]) };

it('tells how far both are, and what can be done', () => {
  expect(progress({ phase: 'idle' })).toContain('|Train both|Next seed|');
  expect(progress({ phase: 'training', side: 'fixed' }, { sides: half })).toContain(
    '|Step 3 of 1,200 and step 2 of 1,200|',
  );
  const queued: LabView = {
    ...BEGINNING,
    status: { phase: 'starting', progress: undefined, isQueued: true },
  };
  expect(progress({ phase: 'training', side: 'drawn' }, { sides: { ...half, drawn: queued } })).toContain(
    '|Another run goes on in this page, and this one waits for its turn.',
  );
  expect(progress({ phase: 'paused', isFound: true }, { sides: half })).toMatch(
    /3 and 2 of 1,200 steps are made\. .*\|Go on\|Begin again\|Next seed\|/,
  );
  expect(progress({ phase: 'measuring' }, { measured: measured(4) })).toContain('at t = 0.25|');
  expect(progress({ phase: 'measuring' }, { measured: measured(20) })).toContain('|Both write …|');
  expect(progress({ phase: 'stopped' })).toContain('|Go on measuring|Begin again|');
  expect(progress({ phase: 'notKept' })).toContain('Allow this page to keep data, then try again.|');
  expect(progress({ phase: 'failed', message: 'The device is gone.' })).toContain(
    '|The device is gone.|Try again|',
  );
  expect(progress({ phase: 'diverged', side: 'fixed', step: 7, tensor: 'wte' })).toContain(
    '|The model with 15\u00a0% masked broke at step 7: the first number that is not finite is in wte. Take a smaller learning rate than 0.003 and begin again.|',
  );
});

it('says what was measured, at the fixed share and where nearly all is masked, and both bounds', () => {
  const all = measured(20);
  // Areas: 2 + 2.2 t and 2.5 + t/2 from 0.05 on, constant below.
  const says = [
    'At t = 0.15 a masked token costs 2.330 nats with 15\u00a0% masked, and 2.575 with any share.',
    'At t = 0.90 a masked token costs 3.980 nats with 15\u00a0% masked, and 2.950 with any share.',
    'The area under a curve estimates the bound: 3.103 nats a token with 15\u00a0% masked, 2.751 with any share.',
  ].join(' ');
  expect(describeMeasured(t, all, 0.15)).toBe(says);
  expect(progress({ phase: 'finished' }, { measured: all })).toContain(says);
  expect(describeMeasured(t, all, 0.9).match(/At t/g)).toHaveLength(1);
  expect(describeMeasured(t, measured(19), 0.15)).toBe('');
  expect(describeTraining(t, half, 1200)).toBe(
    '3 and 2 of 1,200 steps are made. Losses 2.000 and 3.500 nats.',
  );
  expect(describeTraining(t, { ...half, drawn: side([]) }, 1200)).toBe('');
});

it('draws both curves, and the losses at each t as far as they are measured', () => {
  const control = controlOf({ phase: 'measuring' }, { sides: half, measured: measured(3) });
  const props = { state: ratioDefaults, control, plans };
  const curves = renderToStaticMarkup(<Curves {...props} />);
  expect(curves).toContain(`guessing: ln ${plans.fixed.vocabSize}`);
  expect(curves).toContain('character frequencies alone');
  expect(curves).not.toContain('the world itself');
  const shares = renderToStaticMarkup(<Shares {...props} />);
  expect(shares).toContain('aria-label="Loss of a masked token over t = 0.05 to 0.15"');
  expect(words(shares)).toContain('|15\u00a0% masked|2.330|any share masked|2.575|');
  const before = renderToStaticMarkup(<Shares {...props} control={controlOf({ phase: 'idle' })} />);
  expect(before).toContain(t.sharesNone);
  for (const markup of [curves, shares, before]) expect(markup).not.toMatch(/undefined|NaN/);
});

it('shows what both write, and how large they are', () => {
  const linked = {
    ...{ state: ratioDefaults, problem: undefined, isRead: true },
    ...{ set: nothing, reset: nothing },
  };
  const sides = { fixed: side([4], 'aa\nb'), drawn: side([4], '') };
  const control = controlOf({ phase: 'finished' }, { sides });
  const generated = words(renderToStaticMarkup(<Generated linked={linked} control={control} />));
  expect(generated).toContain('after step 1 · seed 1 · 16 steps, random remasking|aa↵\u00a0b|');
  expect(generated).toContain('|(nothing)|');
  const size = words(renderToStaticMarkup(<Size control={control} />));
  expect(size).toMatch(/\|[\d,]+ parameters each \([\d.]+ [KM]B\)\|/);
  const problem = { kind: 'heldOut', heldOut: 12, needed: 200 } as const;
  const refused = renderToStaticMarkup(<Size control={{ ...control, plans: undefined, problem }} />);
  expect(refused).toContain('12 of its characters are held out, and the losses need 200 to be measured.');
});
