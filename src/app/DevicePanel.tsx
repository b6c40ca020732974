// Which device computes here and why, how fast it is, and how far its numbers are from the reference.
import { useState } from 'react';
import { core, DEVICE_LABEL, DEVICES, type DeviceName, type Result } from '@/core/client';
import { useCoreStatus } from '@/core/client/react';
import { useMessages } from '@/i18n';
import { messageOf } from '@/pure/errors';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { FailureStatus, ProgressStatus } from '@/ui/Status';
import styles from './DevicePanel.module.css';
import { deviceMessages } from './dialogMessages';

type Check =
  | { phase: 'idle' | 'running' }
  | { phase: 'ready'; check: Result<'device.check'>; memory: Result<'device.memory'> }
  | { phase: 'failed'; message: string };

const AUTOMATIC = 'auto';

export function DevicePanel() {
  const t = useMessages(deviceMessages);
  const { device, pinned } = useCoreStatus();
  const [check, setCheck] = useState<Check>({ phase: 'idle' });

  async function measure() {
    setCheck({ phase: 'running' });
    try {
      const result = await core.call('device.check', {});
      setCheck({ phase: 'ready', check: result, memory: await core.call('device.memory', {}) });
    } catch (error) {
      setCheck({ phase: 'failed', message: messageOf(error) });
    }
  }

  return (
    <section className={styles.panel} aria-labelledby="device-panel">
      <h3 id="device-panel">{t.device}</h3>
      <ChoiceControl<DeviceName | typeof AUTOMATIC>
        label={t.computes}
        options={[
          { value: AUTOMATIC, label: t.automatic },
          ...DEVICES.map((value) => ({ value, label: DEVICE_LABEL[value] })),
        ]}
        value={pinned ?? AUTOMATIC}
        onChange={(value) => {
          core.pin(value === AUTOMATIC ? undefined : value);
          setCheck({ phase: 'idle' });
        }}
      />
      {device ? (
        <dl className={styles.facts}>
          <dt>{t.reason}</dt>
          <dd>{device.reason}</dd>
          <dt>{t.gpu}</dt>
          <dd>{device.gpu ?? t.noGpu}</dd>
          {device.passedOver.length > 0 && (
            <>
              <dt>{t.passedOver}</dt>
              <dd>
                {device.passedOver.map(({ device: name, reason }) => (
                  <p key={name}>
                    {DEVICE_LABEL[name]}: {reason}
                  </p>
                ))}
              </dd>
            </>
          )}
          {device.processor && (
            <>
              <dt>{t.processor}</dt>
              <dd>{(device.processor.fusedMultiplyAdd ? t.coresFused : t.cores)(device.processor)}</dd>
            </>
          )}
          <dt>{t.threads}</dt>
          <dd>{device.isolated ? t.isolated : t.notIsolated}</dd>
        </dl>
      ) : (
        <p>{t.notYet}</p>
      )}
      {check.phase === 'running' && <ProgressStatus label={t.measuring} />}
      {check.phase === 'failed' && <FailureStatus message={check.message} onRetry={() => void measure()} />}
      {(check.phase === 'idle' || check.phase === 'ready') && (
        <button type="button" className="primary" onClick={() => void measure()}>
          {t.measure}
        </button>
      )}
      <div role="status">{check.phase === 'ready' && <Measured {...check} />}</div>
    </section>
  );
}

function Measured({ check, memory }: { check: Result<'device.check'>; memory: Result<'device.memory'> }) {
  const t = useMessages(deviceMessages);
  const { gflops, decodeMs, operations, largestRelativeError } = check;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t.speed}</dt>
        <dd>{t.gflops({ gflops: gflops.toFixed(1), decodeMs: decodeMs.toFixed(1) })}</dd>
        <dt>{t.error}</dt>
        <dd>
          {t.largestError({ error: largestRelativeError.toExponential(1), count: operations.length })}
          <p>{t.errorHelp}</p>
        </dd>
        <dt>{t.memory}</dt>
        <dd>{t.tensors({ megabytes: (memory.numBytes / 1e6).toFixed(1), tensors: memory.numTensors })}</dd>
      </dl>
      <DataTable
        caption={t.operations}
        columns={[t.operation, t.shape, t.absolute, t.relative]}
        rows={() =>
          operations.map(({ name, shape, largestError, relativeError }) => [
            name,
            shape.join(' × '),
            largestError.toExponential(2),
            relativeError.toExponential(2),
          ])
        }
      />
    </>
  );
}
