/** Time left in the shown segment and in the show, as the prompter counts it. */
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type PrompterTimes, prompterTimes } from '../../../utils/domain/prompter/times';
import { useText } from '../../ui/text';
import { segmentTitle } from '../item-title';
import { useModel } from '../model';

export function useTimes(): ReadonlySignal<PrompterTimes> {
  const { live, rundown } = useModel();
  const text = useText();
  return useComputed(() =>
    prompterTimes(
      rundown.rundown.value,
      rundown.current.value?.segment ?? null,
      live.state.value?.session,
      live.now.value,
      (segment) => segmentTitle(segment, text),
    ),
  );
}
