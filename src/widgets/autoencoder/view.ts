// What every view is given.
import type { AutoencoderState } from './state';
import type { AutoencoderControl } from './useAutoencoder';

export interface ViewProps {
  state: AutoencoderState;
  set(change: Partial<AutoencoderState>): void;
  control: AutoencoderControl;
}
