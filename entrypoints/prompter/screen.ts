/** Millimetres on the screen that the window stands on, from the calibration kept for screens of its size. */
import { computed, signal } from '@preact/signals';
import type { ScreenScale } from '../../components/prompter/model';
import { CSS_PX_PER_MM, screenKey } from '../../utils/domain/prompter/size';
import { type Calibrations, prompterScreens } from '../../utils/settings/prompter';
import { follow } from '../../utils/state/stored';

/** Resolves once the calibrations are read. Rejects when they cannot be. */
export async function followScreen(): Promise<ScreenScale> {
  const kept = follow<Calibrations>(prompterScreens, {});
  const key = signal(screenKey(screen));
  // A window that is moved to another display tells by its size, or by the pixel ratio.
  addEventListener('resize', () => {
    key.value = screenKey(screen);
  });
  await kept.ready;
  return {
    pxPerMm: computed(() => kept.value.value[key.value] ?? CSS_PX_PER_MM),
    measured: computed(() => kept.value.value[key.value] !== undefined),
    measure(pxPerMm) {
      const { [key.peek()]: _, ...others } = kept.value.peek();
      return kept.set(pxPerMm === null ? others : { ...others, [key.peek()]: pxPerMm });
    },
  };
}
