/** The state of a number by colour, drawing and word, so that no one of them is needed alone. */
import type { ValueState } from '../../utils/domain/reading';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { useText } from './text';

const ICONS: Record<ValueState, IconName> = {
  ok: 'check',
  rolling: 'rolling',
  suspect: 'warning',
  stale: 'clock',
  lost: 'lost',
  missing: 'missing',
  manual: 'edit',
};

export function StateDot({ state }: { state: ValueState }) {
  const { t } = useText();
  return (
    <span class={`ad-state ad-state-${state}`}>
      <Icon name={ICONS[state]} size="sm" />
      {t(`common.state.${state}`)}
    </span>
  );
}
