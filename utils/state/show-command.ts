/** Carries out the browser's own keys (`commands` in the manifest) in the one page that was asked to. */
import type { Actions } from './actions';
import type { RundownState, ShowItem } from './rundown';

interface Parts {
  rundown: Pick<RundownState, 'current' | 'nextPoint' | 'previousPoint'>;
  actions: Pick<Actions, 'toggleOnAir'>;
  /** The title that a mark gets. */
  titleOf(item: ShowItem): string;
}

/** Rejects when the new position could not be kept. Putting on air says itself when it was refused. */
export async function carryOut(
  command: 'next-point' | 'previous-point' | 'on-air',
  { rundown, actions, titleOf }: Parts,
): Promise<void> {
  if (command === 'next-point') return rundown.nextPoint();
  if (command === 'previous-point') return rundown.previousPoint();
  const item = rundown.current.peek();
  if (item) await actions.toggleOnAir(item, titleOf(item));
}
