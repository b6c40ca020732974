// What goes wrong is said in a sentence, whole, and the next call works.
import { call, failure, GREEDY, openBook } from './support/book';
import { BROKEN_TENSOR } from './support/hostile';
import { urlOf } from './support/servers';
import { Sliders } from './support/Sliders';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const generate = (change: object) => ({
  model: MODEL,
  prompt: [1, 2, 3],
  settings: GREEDY,
  seed: 1,
  maxNewTokens: 3,
  ...change,
});

const REFUSED: { what: string; name: string; args: unknown; says: RegExp }[] = [
  {
    what: 'an unknown call',
    name: 'no.such',
    args: {},
    says: /^no\.such: there is no such call; see book\.help\(\)$/,
  },
  {
    what: 'a call named like a part of every object',
    name: 'constructor',
    args: {},
    says: /^constructor: there is no such call/,
  },
  {
    what: 'a token id out of range',
    name: 'model.logits',
    args: { model: MODEL, tokens: [1, 99_999] },
    says: /token ids must be whole numbers from 0 to \d+, got 99999 at position 1$/,
  },
  {
    what: 'half a token id',
    name: 'model.logits',
    args: { model: MODEL, tokens: [1.5] },
    says: /got 1\.5 at position 0$/,
  },
  {
    what: 'no tokens',
    name: 'model.logits',
    args: { model: MODEL, tokens: [] },
    says: /at least one token is needed, got none$/,
  },
  {
    what: 'an unknown inner tensor',
    name: 'model.logits',
    args: { model: MODEL, tokens: [1], taps: ['soul'] },
    says: /no inner tensor "soul"/,
  },
  {
    what: 'an empty prompt',
    name: 'generate',
    args: generate({ prompt: [] }),
    says: /^generate: the prompt needs at least one token; type a word\.$/,
  },
  {
    what: 'a prompt longer than the context',
    name: 'generate',
    args: generate({ prompt: Array.from({ length: 5000 }, () => 1) }),
    says: /the prompt has 5000 tokens, and this model reads \d+ in all\. Shorten the prompt/,
  },
  {
    what: 'a temperature that is no number',
    name: 'generate',
    args: generate({ settings: { ...GREEDY, greedy: false, temperature: NaN } }),
    says: /temperature must be .*, got NaN$/,
  },
  {
    what: 'a negative top-k',
    name: 'generate',
    args: generate({ settings: { ...GREEDY, greedy: false, topK: -1 } }),
    says: /top-?k must be .*, got -1/i,
  },
  {
    what: 'a top-p above 1',
    name: 'generate',
    args: generate({ settings: { ...GREEDY, greedy: false, topP: 1.5 } }),
    says: /top-?p must be .*, got 1\.5/i,
  },
  {
    what: 'no new tokens',
    name: 'generate',
    args: generate({ maxNewTokens: 0 }),
    says: /max new tokens must be a whole number from 1, got 0\.$/,
  },
  {
    what: 'a seed that is no whole number',
    name: 'generate',
    args: generate({ settings: { ...GREEDY, greedy: false }, seed: -1.5 }),
    says: /seed must be an integer .*, got -1\.5/,
  },
  {
    what: 'a path as a model name',
    name: 'model.load',
    args: { model: '../secrets' },
    says: /^model: a folder name such as story-gpt or an https address is needed, got "\.\.\/secrets"$/,
  },
  {
    what: 'no model name',
    name: 'model.load',
    args: {},
    says: /^model: a folder name such as story-gpt or an https address is needed, got undefined$/,
  },
  {
    what: 'a context to lose where there is none',
    name: 'device.fail',
    args: { how: 'context-loss' },
    says: /^device\.fail: wasm has no GPU context to lose; add \?device=webgl\.$/,
  },
];

test('bad arguments are refused with a sentence, and the core goes on', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const { promptIds, ids } = greedyReference();
  for (const { what, name, args, says } of REFUSED) {
    const error = await failure(page, name, args);
    expect(error, what).toMatchObject({ isError: true, message: expect.stringMatching(says) as unknown });
    if (!('stack' in error)) continue;
    expect(error.name, what).toMatch(/^([A-Z]\w*)?Error$/);
    expect(error.stack, what).toContain(error.name);
    if (name === 'constructor' || name === 'no.such') continue;
    expect(error.stack, `${what}: the stack is the worker’s`).toContain('/assets/tensor-');
  }
  const run = await call(page, 'generate', generate({ prompt: promptIds }));
  expect(run.tokens).toEqual(ids.slice(0, 3));
});

test('details cross as data', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const settings = { ...GREEDY, greedy: false, temperature: NaN };
  expect(await failure(page, 'generate', generate({ settings }))).toMatchObject({
    name: 'SamplingError',
    details: { setting: 'temperature', value: NaN },
  });
});

test('an unknown model is named', async ({ page, problems }) => {
  problems.announce(/status of 404/);
  await openBook(page, { device: 'wasm' });
  for (const name of ['model.load', 'text.encode']) {
    const error = await failure(page, name, { model: 'no-such-model', text: 'x' });
    expect(error).toMatchObject({ isError: true });
    const file = name === 'model.load' ? 'config.json' : 'tokenizer.json';
    expect('message' in error && error.message).toBe(
      `no-such-model/${file}: the server answered 404. Check that ${urlOf('models/no-such-model/')} is the address of a model folder.`,
    );
  }
});

const HOSTILE: Record<string, RegExp> = {
  'hostile-truncated': /tensor "model\.norm\.weight".*the file is cut short, download it again$/,
  'hostile-nan': new RegExp(`tensor "${BROKEN_TENSOR}": values must be finite, got NaN at index 17`),
  'hostile-shape': new RegExp(
    `${BROKEN_TENSOR} must be \\[56,32\\] as config\\.json says, got \\[32,56\\]\\.$`,
  ),
  'hostile-missing': new RegExp(`${BROKEN_TENSOR} is missing; config\\.json asks for it\\.$`),
};

test('a broken checkpoint is refused with the name of the tensor, and leaves nothing behind', async ({
  page,
}) => {
  await openBook(page, { device: 'wasm' });
  const before = await call(page, 'device.memory', {});
  for (const [model, says] of Object.entries(HOSTILE)) {
    for (const attempt of ['first', 'second']) {
      const error = await failure(page, 'model.load', { model });
      expect(error, `${model}, ${attempt} time`).toMatchObject({
        isError: true,
        message: expect.stringMatching(says) as unknown,
      });
      expect('message' in error && error.message.startsWith(`${model}/model.safetensors: `)).toBe(true);
    }
  }
  expect(await call(page, 'device.memory', {})).toEqual(before);
  const sound = await call(page, 'model.logits', { model: 'parity-llama-mha-tied', tokens: [1] });
  expect(sound.logits.shape).toEqual([1, 64]);
});

test('shipped weights with one wrong bit are refused, and the right ones taken', async ({ page }) => {
  await page.route(`**/models/${MODEL}/model.safetensors`, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
    await route.fulfill({ response, body });
  });
  const sliders = await Sliders.visit(page, { prompt: 'The old fox', maxNewTokens: 6, greedy: true });
  await expect(sliders.figure.getByRole('alert')).toContainText(
    /model\.safetensors: its sha256 is [0-9a-f]{64}, and must be [0-9a-f]{64}\. It was damaged on the way/,
  );
  await page.unroute(`**/models/${MODEL}/model.safetensors`);
  await sliders.button('Try again').click();
  await expect(sliders.outcome).toContainText('6 tokens');
});

for (const file of ['model.safetensors', 'tokenizer.json']) {
  test(`a figure whose ${file} does not arrive says so, and works once the network is back`, async ({
    page,
    problems,
  }) => {
    problems.announce(/net::ERR_/);
    await page.route(`**/models/${MODEL}/${file}`, (route) => route.abort('internetdisconnected'));
    const sliders = await Sliders.visit(page, { prompt: 'The old fox', maxNewTokens: 6, greedy: true });
    const alert = sliders.figure.getByRole('alert');
    await expect(alert).toContainText(
      `${MODEL}/${file}: the download failed (TypeError: Failed to fetch). Check the connection and try again.`,
    );
    const failed = page.waitForEvent('requestfailed');
    await sliders.button('Try again').click();
    await failed;
    await expect(alert).toBeVisible();

    await page.unroute(`**/models/${MODEL}/${file}`);
    await sliders.button('Try again').click();
    await expect(sliders.outcome).toContainText('6 tokens');
    await expect(alert).toHaveCount(0);
    await expect(sliders.prompt).toHaveValue('The old fox');
    await expect(sliders.outcome).toContainText('The old fox');
  });
}

test('a figure that has run goes on without the network', async ({ page, context, problems }) => {
  problems.announce(/icon\.svg/); // the browser may come for it only now
  const sliders = await Sliders.open(page, { maxNewTokens: 6, greedy: true });
  await context.setOffline(true);
  await sliders.field('Max new tokens').fill('9');
  await expect(sliders.chips).toHaveCount(9);
  await expect(sliders.figure.getByRole('alert')).toHaveCount(0);
});

test('a figure whose code does not arrive says so, and tries again', async ({ page, problems }) => {
  problems.announce(/net::ERR_|dynamically imported module/);
  const code = /\/assets\/SamplingSliders-[^/]+\.js$/;
  await page.route(code, (route) => route.abort('internetdisconnected'));
  const sliders = await Sliders.visit(page, { maxNewTokens: 6, greedy: true });
  const alert = sliders.figure.getByRole('alert');
  await expect(alert).toContainText('This figure could not be shown');
  await page.unroute(code);
  await sliders.button('Try again').click();
  await expect(sliders.outcome).toContainText('6 tokens');
});
