// Quality and variety by steps: the link, the recorded run, the points of the charts, and what is said.
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { GROUP, qualityOf, type Quality } from '@/pure/quality/quality';
import {
  nameOf,
  RECORDED_TEMPERATURE,
  settingsAt,
  STORIES,
  TEMPERATURES,
  type QualitySetting,
} from '@/pure/quality/settings';
import { shareWithInterval } from '@/pure/statistics/intervals';
import { qualitySteps } from '.';
import {
  cellsAt,
  contradictionsOf,
  distinctOf,
  ofRemasking,
  pointsOf,
  shareOf,
  type RecordedQuality,
} from './cells';
import { dataColumns, dataRows, describeCells, percent, rate } from './describe';
import { qualityMessages } from './messages';
import { recordedAt, recordingOf } from './recorded';
import saved from './recorded.json';
import { recording } from './recording';
import { qualityDefaults, qualitySchema, STORY_CHOICES, temperatureOf, type QualityState } from './state';

const { name, version } = qualitySteps;
const t = qualityMessages.get();
const set = (change: Partial<QualityState>): QualityState => ({ ...qualityDefaults, ...change });

describe('the link', () => {
  const decode = (search: string) => decodeLink(name, version, qualitySchema, qualityDefaults, search);

  it('brings back what is set, and says nothing of the defaults', () => {
    expect(qualitySchema.parse(qualityDefaults)).toEqual(qualityDefaults);
    const state = set({ temperature: '1', share: 'clean', n: '1', stories: '200' });
    const link = encodeLink(name, version, state, qualityDefaults);
    if (!link.fits) throw new Error(link.problem);
    expect(decode(mergeIntoSearch('', name, link.pairs))).toEqual({ state });
    expect([temperatureOf(state), temperatureOf(qualityDefaults)]).toEqual([1, RECORDED_TEMPERATURE]);
  });

  it.each([
    ['temperature=0.7', 'temperature must be one of'],
    ['stories=10', 'stories must be one of'],
    ['share=constructor', 'share must be one of'],
    ['n=%F0%9F%90%89', 'n must be one of'],
    ['colour=red', 'there is no setting "colour"'],
  ])('answers %s with a sentence and the defaults', (query, sentence) => {
    const { state, problem } = decode(`${name}.v=${version}&${name}.${query}`);
    expect(state).toEqual(qualityDefaults);
    expect(problem).toContain(sentence);
  });

  it('offers runs whose variety can be measured', () => {
    for (const stories of STORY_CHOICES) expect(Number(stories)).toBeGreaterThan(GROUP);
  });
});

/** Stories of 100 characters of which so many are understood whole, the others to one half; each says again what the first `shared` say. */
function quality(whole: number, holding: number, shared: number, count = 40): Quality {
  return qualityOf(
    Array.from({ length: count }, (_unused, story) => ({
      tokens: story < shared ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5].map((token) => 10 * story + token),
      text: 'x'.repeat(100),
      parses: story < whole,
      understood: story < whole ? 100 : 50,
      contradictions: story < holding ? [] : ['It contradicts itself.'],
      surprise: 5 * (whole - story / 10),
    })),
  );
}

const at1 = settingsAt(1);
const named = (setting: QualitySetting, found: Quality): [string, RecordedQuality] => [
  nameOf(setting),
  { ...found, date: `2026-11-${setting.steps === 8 ? 21 : 22}`, device: 'here', durationMs: 1500 },
];
/** The more steps, the more hold together; low-confidence remasking says more of it again. */
const all = Object.fromEntries(
  at1.map((setting, index) =>
    named(setting, quality(20 + index, 10 + index, setting.remasking === 'random' ? 2 : 20)),
  ),
);
const cells = cellsAt(all, 1);
const NOTHING = qualityOf(
  Array.from({ length: 40 }, () => ({
    ...{ tokens: [], text: 'x', parses: false, understood: 0, contradictions: [], surprise: 0 },
  })),
);

describe('what is measured', () => {
  it('stands by setting, few steps first, and what is missing is left out', () => {
    expect(cells.map(({ setting }) => nameOf(setting))).toEqual(at1.map(nameOf));
    expect(cellsAt(all, 0.5)).toEqual([]);
    expect(cellsAt({ 'random-1-64': cells[8]?.quality }, 1).map(({ setting }) => setting.steps)).toEqual([
      64,
    ]);
    expect(ofRemasking(cells, 'random').map(({ setting }) => setting.steps)).toEqual([4, 8, 16, 32, 64]);
  });

  it('is drawn with its intervals, and with a gap where nothing can be said', () => {
    const points = pointsOf(ofRemasking(cells, 'low-confidence'), (cell) => shareOf(cell, 'holds'));
    expect(points.map(({ x }) => x)).toEqual([4, 8, 16, 32, 64]);
    expect(points.map(({ y }) => y)).toEqual([11, 13, 15, 17, 19].map((holding) => holding / 40));
    const { low, high } = shareWithInterval(19, 40);
    expect(points.at(-1)).toEqual({ x: 64, y: 19 / 40, low, high });
    const mute = cellsAt({ 'random-1-8': NOTHING }, 1);
    expect(pointsOf(mute, (cell) => shareOf(cell, 'clean'))).toEqual([{ x: 8, y: NaN }]);
    expect(pointsOf(mute, contradictionsOf)).toEqual([{ x: 8, y: NaN }]);
    expect(pointsOf(mute, (cell) => shareOf(cell, 'understood'))[0]?.y).toBe(0);
  });

  it('is said of the fewest and the most steps, and of variety at the most', () => {
    const says = describeCells(t, cells, set({ share: 'holds', n: '4' }));
    const few = shareWithInterval(10, 40);
    expect(says).toContain(
      `With random remasking it understands ${percent(0.25)} (${percent(few.low)} to ${percent(few.high)}) of the stories whole and without contradiction in 4 steps and ${percent(18 / 40)}`,
    );
    expect(says).toContain('in 64. With low-confidence remasking it understands 27.5%');
    // Story number s of the first setting costs 5 · (20 − s / 10) nats and has five tokens; the mean of s is 19.5.
    expect(says).toContain(`With random remasking a token costs story-gpt ${(20 - 1.95).toFixed(2)} (`);
    // 30 of 40 stories contradict themselves in 4 steps, of which 20 are understood whole and 20 to one half.
    expect(says).toContain(
      `Contradictions in 1,000 understood characters, with random remasking: ${rate(30 / 3)} (`,
    );
    expect(says).toContain(t.caution);
    const last = ofRemasking(cells, 'low-confidence').at(-1);
    const confident = last && distinctOf(last, '4');
    // Two runs of four tokens a story. Half of the stories are the same: of 20, twice that of whoever is alone, and the common one.
    const alone = (20 * 20) / 40;
    expect(confident?.value).toBeCloseTo((alone + 1) / 20, 5);
    expect(says).toContain(`${confident?.value.toFixed(3)} (`);
    expect(describeCells(t, cells, qualityDefaults)).toContain(
      'With random remasking the world understands 75.0% (',
    );
  });

  it('is said honestly where there is no sample', () => {
    expect(describeCells(t, [], qualityDefaults)).toBe('');
    expect(describeCells(t, cells.slice(0, 1), qualityDefaults)).toBe('');
    const mute = cellsAt({ ...all, 'random-1-4': NOTHING, 'random-1-8': NOTHING }, 1);
    const says = describeCells(t, mute, set({ share: 'clean' }));
    expect(says).toContain(
      'With random remasking no story is understood whole in these numbers of steps: 4, 8.',
    );
    expect(says).not.toContain('NaN');
    const nothing = cellsAt(Object.fromEntries(at1.map((setting) => [nameOf(setting), NOTHING])), 1);
    expect(describeCells(t, nothing, qualityDefaults)).toContain('understands 0.0% (0.0% to 8.8%)');
    expect(describeCells(t, nothing, qualityDefaults)).not.toContain(t.caution);
  });

  it('stands in rows', () => {
    const rows = dataRows(t, cells, cells.slice(0, 2));
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)?.slice(0, 4)).toEqual(['here', 'Low-confidence', 4, 40]);
    expect(rows.every((row) => row.length === dataColumns(t).length)).toBe(true);
    const [mute = []] = dataRows(t, cellsAt({ 'random-1-4': NOTHING }, 1), []);
    expect(mute.slice(4)).toEqual([
      ...[
        '–',
        '0.0% (0.0% to 8.8%)',
        '–',
        '0.00 (0.00 to 0.09)',
        '0.0% (0.0% to 8.8%)',
        '0.0% (0.0% to 8.8%)',
        '–',
        '–',
        '–',
        '–',
        '–',
      ],
    ]);
  });

  it('was recorded on the day of its last part, and took as long as all parts', () => {
    expect(recordingOf(cells)).toEqual({ date: '2026-11-22', device: 'here', seconds: 15 });
    expect(recordingOf([])).toBeUndefined();
  });
});

describe('the recorded run', () => {
  it('has parts of known settings only, each of enough stories, each number in its interval', () => {
    expect(Object.keys(saved).filter((part) => !recording.parts.includes(part))).toEqual([]);
    const recorded = TEMPERATURES.flatMap((temperature) => recordedAt(temperature));
    expect(recorded).toHaveLength(Object.keys(saved).length);
    for (const { setting, quality: found } of recorded) {
      expect(found.count, nameOf(setting)).toBe(STORIES);
      expect(found.holds.value, nameOf(setting)).toBeLessThanOrEqual(found.parses.value);
      expect(found.parses.value, nameOf(setting)).toBeLessThanOrEqual(found.understood.value);
      for (const estimate of [
        ...[found.surprise, found.understood, found.contradictions, found.contradictionsEach],
        ...[found.parses, found.holds, found.clean, ...found.distinct],
      ]) {
        if (!estimate) continue;
        expect(estimate.low <= estimate.value && estimate.value <= estimate.high, nameOf(setting)).toBe(true);
      }
    }
  });

  it('is of the temperature that is shown at first', () => {
    expect(recording.parts).toEqual(settingsAt(temperatureOf(qualityDefaults)).map(nameOf));
  });
});
