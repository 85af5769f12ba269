/** The number of a tile, in whichever widget the tile names; `--` where there is no value. */
import { FlowDigits } from './FlowDigits';
import { OdometerDigits } from './OdometerDigits';
import type { Shown } from './platform-text';
import type { Tile } from './tiles';

interface Props {
  /** Absent = the page has no value. */
  shown: Shown | undefined;
  widget: Tile['widget'];
  digits: 'roll' | 'plain';
}

/** What platforms write where there is no value. */
export const NO_VALUE = '--';

export function Digits({ shown, widget, digits }: Props) {
  if (shown === undefined) return <>{NO_VALUE}</>;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (digits === 'roll' && widget === 'odometer') return <OdometerDigits shown={shown} still={still} />;
  if (digits === 'roll' && widget === 'flow') return <FlowDigits shown={shown} still={still} />;
  if (widget !== 'split' || shown.unit === '') return <>{shown.text}</>;
  return (
    <>
      <span>{shown.text.slice(0, -shown.unit.length)}</span>
      <span class="ad-practice-unit">{shown.unit}</span>
    </>
  );
}
