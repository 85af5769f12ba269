/** What lies behind a session's curve: stretches on air, gaps, and moments worth a line. Pure data from marks. */
import type { Mark } from '../../utils/domain/session';
import type { ChartMark, ChartShade } from '../ui/chart-types';

/** Bands take turns in two tints, so that neighbours can be told apart; gaps lie on top. `end` closes what is still on air. */
export function shadesOf(marks: readonly Mark[], end: number, gapLabel: string): ChartShade[] {
  const byTime = marks.toSorted((a, b) => a.at - b.at);
  const bands = byTime
    .filter((mark) => mark.kind === 'on-air')
    .map(
      (mark, index): ChartShade => ({
        from: mark.at,
        to: mark.until ?? Math.max(end, mark.at),
        kind: index % 2 === 0 ? 'band-1' : 'band-2',
        label: mark.title,
      }),
    );
  const gaps = byTime
    .filter((mark) => mark.kind === 'gap')
    .map((mark): ChartShade => ({ from: mark.at, to: mark.to, kind: 'gap', label: gapLabel }));
  return [...bands, ...gaps];
}

/** Notes, cues and alerts, as lines, in the words of `text`. Corrections and falls change the curve itself or stand in the list. */
export function marksOf(marks: readonly Mark[], text: (mark: Mark) => string): ChartMark[] {
  return marks
    .filter(({ kind }) => kind === 'note' || kind === 'cue' || kind === 'alert')
    .map((mark) => ({ at: mark.at, label: text(mark) }));
}

/** Names of what was on air at any time between two moments, each once. */
export function onAirBetween(shades: readonly ChartShade[], from: number, to: number): string[] {
  const bands = shades.filter((shade) => shade.kind !== 'gap' && shade.from < to && shade.to > from);
  return [...new Set(bands.map((shade) => shade.label))];
}
