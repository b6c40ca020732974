// Chooses the device: by the reader's wish, else by measurement, and always with a reason.
import { messageOf } from '../../pure/errors';
import {
  DEVICE_LABEL as LABEL,
  type DeviceMeasurement,
  type DeviceMemory,
  type DeviceName,
  type DeviceOptions,
  type DeviceReport,
  type ProcessorUse,
} from '../protocol';
import type { Device, StartedDevice } from './Device';
import { withTimeLimit } from './timeLimit';

/** A device that has not started after this time is passed over, in ms. */
const START_LIMIT_MS = 8_000;

export interface Choice {
  report: DeviceReport;
  /** What to remember for the next visit; undefined where nothing was measured. */
  memory: DeviceMemory | undefined;
}

export interface ChooseOptions {
  /** In order of preference: GPU first, the one that always works last. */
  devices: Device[];
  measure: (device: DeviceName) => DeviceMeasurement;
  options: DeviceOptions;
  /** Says on which browser measurements hold; the GPU's name is added. */
  browser: string;
  isolated: boolean;
  startLimitMs?: number;
}

/**
 * Starts the devices one after the other, measures those that work, and ends with the fastest at decoding running.
 * A pinned device is taken unmeasured. Throws only if no device starts.
 */
export async function chooseDevice(choose: ChooseOptions): Promise<Choice> {
  const { devices, measure, options, browser, isolated, startLimitMs = START_LIMIT_MS } = choose;
  const passedOver: DeviceReport['passedOver'] = [...options.excluded];
  let gpu: string | undefined;
  /** The device that operations run on now. */
  let running: Device | undefined;
  const processors = new Map<DeviceName, ProcessorUse | undefined>();

  function passOver({ name }: Device, error: unknown): void {
    passedOver.push({ device: name, reason: messageOf(error) });
  }

  async function start(device: Device): Promise<StartedDevice | undefined> {
    if (options.excluded.some((one) => one.device === device.name)) return undefined;
    const limit = `${LABEL[device.name]} had not started after ${startLimitMs / 1000} seconds.`;
    const starting = device.start();
    try {
      const started = await withTimeLimit(starting, startLimitMs, limit);
      gpu = started.gpu ?? gpu;
      processors.set(device.name, started.processor);
      running = device;
      return started;
    } catch (error) {
      passOver(device, error);
      device.abandon?.();
      running = undefined; // the attempt may have taken the operations away from it
      // So may one that starts after its time: give them back to the device then chosen.
      starting.then(() => running?.start()).catch(() => undefined);
      return undefined;
    }
  }

  const report = (device: DeviceName, reason: string, measured: DeviceMeasurement[], cached: boolean) => {
    const forTraining = fastest(measured, (one) => -one.matmulGflops)?.device ?? device;
    const processor = processors.get(device);
    return { device, reason, forTraining, gpu, processor, measured, passedOver, isolated, cached };
  };

  const pinned = devices.find((device) => device.name === options.pin);
  if (pinned && (await start(pinned))) {
    const reason = `${LABEL[pinned.name]}, as chosen.`;
    return { report: report(pinned.name, reason, [], false), memory: undefined };
  }

  const measured: DeviceMeasurement[] = [];
  let key = browser;
  let cached = true;
  for (const device of devices) {
    if (device.name === options.pin) continue; // failed just now
    // Plain JavaScript is never the fastest of two: it is only started where nothing else works.
    if (device.name === 'cpu' && measured.length > 0) continue;
    const started = await start(device);
    if (!started) continue;
    if (started.discouraged !== undefined) {
      passedOver.push({ device: device.name, reason: started.discouraged });
      continue;
    }
    if (started.gpu !== undefined) key = `${browser} | ${started.gpu}`;
    const remembered = options.memory?.key === key ? options.memory.measured : [];
    const known = remembered.find((one) => one.device === device.name);
    try {
      measured.push(known ?? measure(device.name));
      if (!known) cached = false;
    } catch (error) {
      passOver(device, error);
    }
  }

  const best = fastest(measured, (one) => one.decodeMs);
  if (!best) {
    const why = passedOver.map((one) => `${LABEL[one.device]}: ${one.reason}`).join(' ');
    throw new Error(`device: nothing in this browser can compute. ${why} Try another browser.`);
  }
  if (best.device !== running?.name) {
    running = devices.find((device) => device.name === best.device);
    await running?.start();
  }
  const reason = explain(best, measured, passedOver, pinned);
  return { report: report(best.device, reason, measured, cached), memory: { key, measured } };
}

function fastest(
  measured: DeviceMeasurement[],
  cost: (one: DeviceMeasurement) => number,
): DeviceMeasurement | undefined {
  return measured.toSorted((a, b) => cost(a) - cost(b))[0];
}

function explain(
  best: DeviceMeasurement,
  measured: DeviceMeasurement[],
  passedOver: DeviceReport['passedOver'],
  pinned: Device | undefined,
): string {
  const failedPin = pinned && passedOver.find((one) => one.device === pinned.name);
  if (failedPin)
    return `${LABEL[best.device]}, although ${LABEL[failedPin.device]} was asked for: ${failedPin.reason}`;
  const other = measured.find((one) => one.device !== best.device);
  if (other) {
    const ratio = (other.decodeMs / best.decodeMs).toFixed(1);
    return `${LABEL[best.device]}: ${ratio} times as fast here as ${LABEL[other.device]} at generating.`;
  }
  const why = passedOver.map((one) => one.reason).join(' ');
  return why ? `${LABEL[best.device]}: ${why}` : `${LABEL[best.device]}: the only device here.`;
}
