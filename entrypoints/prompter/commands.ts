/** Carries out the browser's own keys, as they come from the background. */
import type { ShowCommand } from '../../utils/messaging/protocol';
import type { Actions } from '../../utils/state/actions';
import type { PrompterStage } from '../../utils/state/prompter-stage';
import type { RundownState, ShowItem } from '../../utils/state/rundown';

interface Parts {
  rundown: RundownState;
  stage: PrompterStage;
  actions: Actions;
  titleOf(item: ShowItem): string;
}

export function carryOut(command: ShowCommand, { rundown, stage, actions, titleOf }: Parts): void {
  if (command === 'next-point') stage.act('next');
  else if (command === 'previous-point') stage.act('previous');
  else {
    const item = rundown.current.peek();
    if (item) void actions.toggleOnAir(item, titleOf(item));
  }
}
