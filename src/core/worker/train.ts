// The handlers of the calls about training. Their code is loaded when the first of them is called.
import type { TrainCalls } from '../protocol';
import type { Handlers } from './router';
import type { RunningDevice } from './RunningDevice';
import type { TrainHandlers } from './trainRuns';

/** `askToKeep` has the page ask the browser not to take what is stored. */
export function trainHandlers(device: RunningDevice, askToKeep: () => void): Handlers<keyof TrainCalls> {
  let loading: Promise<TrainHandlers> | undefined;
  const handlers = () =>
    (loading ??= import('./trainRuns').then(({ createTrainHandlers }) =>
      createTrainHandlers(device, askToKeep),
    ));
  return {
    'train.run': async (args, context) => (await handlers())['train.run'](args, context),
    'train.resume': async (args, context) => (await handlers())['train.resume'](args, context),
    'train.list': async (args, context) => (await handlers())['train.list'](args, context),
    'train.curve': async (args, context) => (await handlers())['train.curve'](args, context),
    'train.delete': async (args, context) => (await handlers())['train.delete'](args, context),
    'train.sample': async (args, context) => (await handlers())['train.sample'](args, context),
    'train.loss': async (args, context) => (await handlers())['train.loss'](args, context),
    'train.vectors': async (args, context) => (await handlers())['train.vectors'](args, context),
    'train.encode': async (args, context) => (await handlers())['train.encode'](args, context),
    'train.decode': async (args, context) => (await handlers())['train.decode'](args, context),
    'train.export': async (args, context) => (await handlers())['train.export'](args, context),
  };
}
