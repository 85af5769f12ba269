/**
 * A chart over time with lines, shaded stretches and marks. A picture only: whoever uses it puts a table beside it. Draws anew when
 * data, language or theme change; drawing itself is done by `chart-engine`, loaded at the first use.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import type { Drawn } from './chart-engine';
import type { ChartData, ChartHover, ChartText } from './chart-types';

interface Props {
  /** Spoken in place of the picture. */
  label: string;
  data: ChartData;
  text: ChartText;
  /** IANA zone the axis is written in. */
  timeZone: string;
  height: number;
  /** The line under the chart: what is at the pointer, null = the pointer is elsewhere. */
  readout(hover: ChartHover | null): ComponentChildren;
  /** The way back from a zoom. */
  resetLabel: string;
  /** Said when the chart could not be loaded. */
  failedLabel: string;
}

/** Counts up when the theme changes: the attribute on <html>, or the browser's own preference. */
function useThemeVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const changed = () => setVersion((v) => v + 1);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', changed);
    return () => {
      observer.disconnect();
      preference.removeEventListener('change', changed);
    };
  }, []);
  return version;
}

export function Chart({ label, data, text, timeZone, height, readout, resetLabel, failedLabel }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const [hover, setHover] = useState<ChartHover | null>(null);
  const [zoomed, setZoomed] = useState(false);
  const [failed, setFailed] = useState(false);
  const theme = useThemeVersion();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `theme` has no value of its own, it says that the colours are others now
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let ended = false;
    const watch = new ResizeObserver(() => drawn.current?.resize(element.clientWidth));
    import('./chart-engine')
      .then(({ drawChart }) => {
        if (ended) return;
        drawn.current = drawChart(element, data, { text, timeZone, height, onHover: setHover, onZoom: setZoomed });
        watch.observe(element);
      })
      // Without a picture the table still has every number; the reader is told.
      .catch(() => setFailed(true));
    return () => {
      ended = true;
      watch.disconnect();
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [data, text, timeZone, height, theme]);

  return (
    <figure class="ad-chart">
      <div class="ad-chart-plot" ref={host} role="img" aria-label={label} style={{ height: `${height}px` }} />
      <figcaption class="ad-chart-readout" aria-hidden="true">
        {failed ? failedLabel : readout(hover)}
      </figcaption>
      {zoomed && (
        <Button size="sm" class="ad-chart-reset" onClick={() => drawn.current?.reset()}>
          {resetLabel}
        </Button>
      )}
    </figure>
  );
}
