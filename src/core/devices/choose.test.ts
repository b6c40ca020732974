// Choosing the device, with devices that stand in for real ones.
import { describe, expect, it } from 'vitest';
import type { DeviceMeasurement, DeviceName, DeviceOptions } from '../protocol';
import { chooseDevice, type ChooseOptions } from './choose';
import type { Device, StartedDevice } from './Device';

interface World {
  /** What starting each device does; one that is not named starts. */
  start?: Partial<Record<DeviceName, () => Promise<StartedDevice>>>;
  /** ms for one step, and GFLOPS. */
  speed?: Partial<Record<DeviceName, [decodeMs: number, matmulGflops: number]>>;
  options?: Partial<DeviceOptions>;
  order?: DeviceName[];
  measure?: ChooseOptions['measure'];
}

/** Chooses among fake devices and tells what happened: which device is active at the end, as with a real backend. */
async function choose({
  start = {},
  speed = {},
  options = {},
  order = ['webgl', 'wasm', 'cpu'],
  measure,
}: World) {
  const world: Record<'measured' | 'started' | 'abandoned', DeviceName[]> & {
    active: DeviceName | undefined;
  } = {
    active: undefined,
    measured: [],
    started: [],
    abandoned: [],
  };
  const devices = order.map((name): Device => ({
    name,
    async start() {
      world.started.push(name);
      world.active = undefined; // tfjs computes on none while one starts
      const started = (await start[name]?.()) ?? {};
      world.active = name;
      return started;
    },
    abandon: () => void world.abandoned.push(name),
  }));
  const choice = await chooseDevice({
    devices,
    measure(device): DeviceMeasurement {
      expect(world.active, 'only the active device can be measured').toBe(device);
      world.measured.push(device);
      const [decodeMs, matmulGflops] = speed[device] ?? [1, 1];
      return measure?.(device) ?? { device, decodeMs, matmulGflops };
    },
    options: { excluded: [], ...options },
    browser: 'Browser 1',
    isolated: false,
    startLimitMs: 40,
  });
  expect(world.active, 'the chosen device is the active one').toBe(choice.report.device);
  return { ...choice, ...world, world };
}

const never = () => new Promise<StartedDevice>(() => undefined);
const fails = (sentence: string) => () => Promise.reject(new Error(sentence));
const gpu = (name: string) => () => Promise.resolve({ gpu: name });

describe('the device', () => {
  it('is the fastest at decoding, and says why', async () => {
    const wasmWins = await choose({ speed: { webgl: [6, 100], wasm: [2, 10] } });
    expect(wasmWins.report).toMatchObject({
      device: 'wasm',
      reason: 'WebAssembly SIMD: 3.0 times as fast here as WebGL at generating.',
      forTraining: 'webgl',
      passedOver: [],
      cached: false,
    });
    const webglWins = await choose({
      speed: { webgl: [2, 100], wasm: [3, 10] },
      start: { webgl: gpu('Fine GPU') },
    });
    expect(webglWins.report).toMatchObject({
      device: 'webgl',
      reason: 'WebGL: 1.5 times as fast here as WebAssembly SIMD at generating.',
      gpu: 'Fine GPU',
    });
  });

  it('is plain JavaScript only where nothing else works', async () => {
    expect((await choose({})).started).not.toContain('cpu');
    const alone = await choose({
      start: { webgl: fails('No WebGL here.'), wasm: fails('No WebAssembly here.') },
    });
    expect(alone.report).toMatchObject({
      device: 'cpu',
      reason: 'plain JavaScript: No WebGL here. No WebAssembly here.',
      passedOver: [
        { device: 'webgl', reason: 'No WebGL here.' },
        { device: 'wasm', reason: 'No WebAssembly here.' },
      ],
    });
  });

  it('is not one that never starts', async () => {
    const { report } = await choose({ start: { webgl: never } });
    expect(report).toMatchObject({
      device: 'wasm',
      passedOver: [{ device: 'webgl', reason: 'WebGL had not started after 0.04 seconds.' }],
    });
  });

  it('goes back to the device that works when a later one does not start', async () => {
    for (const wasm of [never, fails('No WebAssembly here.')]) {
      const { report, abandoned } = await choose({ start: { wasm } });
      expect(report).toMatchObject({ device: 'webgl', passedOver: [{ device: 'wasm' }] });
      expect(abandoned).toEqual(['wasm']);
    }
  });

  it('stays the chosen one when another starts after its time', async () => {
    const late = () => new Promise<StartedDevice>((resolve) => setTimeout(() => resolve({}), 80));
    const { report, world } = await choose({ start: { webgl: late } });
    expect(report.device).toBe('wasm');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.active).toBe('wasm');
  });

  it('is not one that starts and then cannot compute', async () => {
    const { report } = await choose({
      measure(device) {
        if (device === 'webgl') throw new Error('A shader does not compile.');
        return { device, decodeMs: 1, matmulGflops: 1 };
      },
    });
    expect(report).toMatchObject({
      device: 'wasm',
      reason: 'WebAssembly SIMD: A shader does not compile.',
      passedOver: [{ device: 'webgl', reason: 'A shader does not compile.' }],
    });
  });

  it('is no GPU that is drawn in software', async () => {
    const software = () =>
      Promise.resolve({ gpu: 'SwiftShader', discouraged: 'WebGL is drawn in software here.' });
    for (const order of [
      ['webgl', 'wasm', 'cpu'],
      ['wasm', 'webgl', 'cpu'],
    ] as DeviceName[][]) {
      const { report, measured } = await choose({ order, start: { webgl: software } });
      expect(measured).toEqual(['wasm']);
      expect(report).toMatchObject({
        device: 'wasm',
        reason: 'WebAssembly SIMD: WebGL is drawn in software here.',
        gpu: 'SwiftShader',
      });
    }
    const pinned = await choose({ start: { webgl: software }, options: { pin: 'webgl' } });
    expect(pinned.report.device).toBe('webgl');
  });

  it('is not one that failed in this page', async () => {
    const { report, started } = await choose({
      options: { excluded: [{ device: 'webgl', reason: 'WebGL failed 2 times in this page.' }] },
    });
    expect(started).not.toContain('webgl');
    expect(report).toMatchObject({
      device: 'wasm',
      reason: 'WebAssembly SIMD: WebGL failed 2 times in this page.',
    });
  });

  it('is none where none works, which is said in a sentence', async () => {
    const start = { webgl: fails('No GPU.'), wasm: never, cpu: fails('No JavaScript.') };
    await expect(choose({ start })).rejects.toThrow(
      'device: nothing in this browser can compute. WebGL: No GPU. ' +
        'WebAssembly SIMD: WebAssembly SIMD had not started after 0.04 seconds. ' +
        'plain JavaScript: No JavaScript. Try another browser.',
    );
  });
});

describe('a pinned device', () => {
  it.each(['webgl', 'wasm', 'cpu'] as const)('is taken unmeasured: %s', async (pin) => {
    const { report, measured, memory, started } = await choose({ options: { pin } });
    expect(report.device).toBe(pin);
    expect(report.forTraining).toBe(pin);
    expect(report.reason).toMatch(/, as chosen\.$/);
    expect(started).toEqual([pin]);
    expect([measured, memory]).toEqual([[], undefined]);
  });

  it('that fails gives way to the others, and the reason says so', async () => {
    const { report, started } = await choose({
      start: { webgl: fails('No WebGL here.') },
      options: { pin: 'webgl' },
    });
    expect(started.filter((device) => device === 'webgl')).toHaveLength(1);
    expect(report).toMatchObject({
      device: 'wasm',
      reason: 'WebAssembly SIMD, although WebGL was asked for: No WebGL here.',
    });
  });
});

describe('measurements of an earlier visit', () => {
  const measured: DeviceMeasurement[] = [
    { device: 'webgl', decodeMs: 9, matmulGflops: 1 },
    { device: 'wasm', decodeMs: 3, matmulGflops: 2 },
  ];
  const start = { webgl: gpu('GPU A') };

  it('are not taken again on the same browser and GPU', async () => {
    const first = await choose({ start });
    const second = await choose({
      start,
      options: { memory: { ...first.memory, key: first.memory?.key ?? '', measured } },
    });
    expect(second.measured).toEqual([]);
    expect(second.report).toMatchObject({ device: 'wasm', cached: true, measured });
    expect(second.memory).toEqual({ key: first.memory?.key, measured });
  });

  it('say nothing about another GPU', async () => {
    const key = (await choose({ start })).memory?.key ?? '';
    const other = await choose({ start: { webgl: gpu('GPU B') }, options: { memory: { key, measured } } });
    expect(other.measured).toEqual(['webgl', 'wasm']);
    expect(other.report.cached).toBe(false);
    expect(other.memory?.key).not.toBe(key);
  });

  it('are filled up where one is missing', async () => {
    const key = (await choose({ start })).memory?.key ?? '';
    const { report, measured: now } = await choose({
      start,
      options: { memory: { key, measured: measured.slice(0, 1) } },
    });
    expect(now).toEqual(['wasm']);
    expect(report.cached).toBe(false);
    expect(report.measured.map(({ device }) => device)).toEqual(['webgl', 'wasm']);
  });
});
