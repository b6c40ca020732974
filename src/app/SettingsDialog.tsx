// Settings of the whole book: looks, downloads, what is kept, and the device.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { useAnswers } from '@/prose/answers';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Dialog } from '@/ui/Dialog';
import { useStorageProblem } from '@/ui/kept';
import { storageMessages } from '@/ui/messages';
import { DOWNLOADS, TEXT_SIZES, THEMES, useSettings } from '@/ui/settings';
import { Notice } from '@/ui/Status';
import { DevicePanel } from './DevicePanel';
import { settingsMessages } from './dialogMessages';
import { shellMessages } from './messages';
import { useProgress } from './progress';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(settingsMessages);
  const { close } = useMessages(shellMessages);
  const { theme, textSize, downloads, set } = useSettings();
  return (
    <Dialog title={t.settings} closeLabel={close} onClose={onClose}>
      <ChoiceControl
        label={t.theme}
        options={THEMES.map((value) => ({ value, label: t[value] }))}
        value={theme}
        onChange={(next) => set({ theme: next })}
      />
      <ChoiceControl
        label={t.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: t[value] }))}
        value={textSize}
        onChange={(next) => set({ textSize: next })}
      />
      <ChoiceControl
        label={t.downloads}
        options={DOWNLOADS.map((value) => ({ value, label: t[value] }))}
        value={downloads}
        onChange={(next) => set({ downloads: next })}
      />
      <Kept />
      <DevicePanel />
    </Dialog>
  );
}

/** What is kept in this browser, and the way to have it forgotten. */
function Kept() {
  const t = useMessages(settingsMessages);
  const storage = useMessages(storageMessages);
  const problem = useStorageProblem((state) => state.problem);
  const forgetAnswers = useAnswers((answers) => answers.forget);
  const forgetProgress = useProgress((progress) => progress.forget);
  const [isForgotten, setForgotten] = useState(false);
  return (
    <>
      {problem === undefined ? <p>{t.kept}</p> : <Notice>{storage[problem]}</Notice>}
      <p>
        <button
          type="button"
          onClick={() => {
            forgetAnswers();
            forgetProgress();
            setForgotten(true);
          }}
        >
          {t.forget}
        </button>{' '}
        <span role="status">{isForgotten && t.forgotten}</span>
      </p>
    </>
  );
}
