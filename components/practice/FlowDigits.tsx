/** A number in the published `number-flow` widget: a custom element whose digits spin in a shadow root. Which number is left to the tile. */
import NumberFlow from 'number-flow';
import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from './platform-text';

const TIMING: EffectTiming = { duration: 750, easing: 'ease-out' };

interface Props {
  shown: Shown;
  /** The reader of the page wants no movement. */
  still: boolean;
}

export function FlowDigits({ shown, still }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const widget = useRef<NumberFlow | null>(null);
  useEffect(() => {
    const flow = new NumberFlow();
    flow.locales = 'en-US';
    flow.transformTiming = TIMING;
    flow.spinTiming = TIMING;
    flow.opacityTiming = { duration: 300, easing: 'ease-out' };
    place.current?.replaceChildren(flow);
    widget.current = flow;
    return () => {
      widget.current = null;
    };
  }, []);
  const { digits, decimals, prefix, unit } = shown;
  useEffect(() => {
    const flow = widget.current;
    if (!flow) return;
    flow.animated = !still;
    flow.numberPrefix = prefix;
    flow.numberSuffix = unit;
    flow.format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    flow.update(digits);
  }, [digits, decimals, prefix, unit, still]);
  return <span ref={place} />;
}
