// The recorded run of the figure, one part a setting: what `npm run claims -- quality-steps` makes.
import { qualityOf, type Quality } from '@/pure/quality/quality';
import { nameOf, RECORDED_TEMPERATURE, settingsAt, STORIES } from '@/pure/quality/settings';
import type { ToldStory } from '@/pure/quality/tell';
import type { WidgetRecording } from '@/ui/widget';
import { openTeller } from '@/labs/stories/storyTeller';

const settings = settingsAt(RECORDED_TEMPERATURE);

export const recording: WidgetRecording = {
  parts: settings.map(nameOf),
  async run(part, { signal, onProgress }): Promise<Quality> {
    const setting = settings.find((one) => nameOf(one) === part);
    if (!setting) throw new Error(`quality-steps: there is no part "${part}"`);
    const tell = await openTeller({ signal });
    const stories: ToldStory[] = [];
    while (stories.length < STORIES) {
      onProgress(stories.length, STORIES);
      stories.push(await tell(setting, stories.length));
    }
    return qualityOf(stories);
  },
};
