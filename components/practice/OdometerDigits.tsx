/** A number in the published `odometer` widget (seen on Douyin): each digit a ribbon that moves. Which number is left to the tile. */
import Odometer from 'odometer';
import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from './platform-text';

/** The package's rules in practice.css move the ribbons for as long. */
const ROLL_MS = 1_000;

interface Props {
  shown: Shown;
  /** The reader of the page wants no movement. */
  still: boolean;
}

export function OdometerDigits({ shown, still }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const widget = useRef<Odometer | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the widget is made once; later numbers go to the effect below.
  useEffect(() => {
    if (!place.current) return;
    const el = document.createElement('span');
    place.current.replaceChildren(el);
    widget.current = new Odometer({ el, value: shown.digits, format: '(,ddd).dd', duration: ROLL_MS, theme: 'minimal' });
    return () => {
      widget.current = null;
    };
  }, []);
  useEffect(() => {
    if (!widget.current) return;
    if (!still) return widget.current.update(shown.digits);
    widget.current.value = shown.digits;
    widget.current.render();
  }, [shown.digits, still]);
  return (
    <>
      <span ref={place} role="img" aria-label={shown.text.slice(0, shown.text.length - shown.unit.length)} />
      {shown.unit && <span class="ad-practice-unit">{shown.unit}</span>}
    </>
  );
}
