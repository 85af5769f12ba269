/** Puts the shown segment on air, and says for how long it has been and what sold meanwhile: while on air, it claims no more. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { marksOnAir } from '../../utils/state/actions';
import type { ShowItem } from '../../utils/state/rundown';
import { Button } from '../ui/Button';
import { Toggle } from '../ui/Toggle';
import { useText } from '../ui/text';
import { Elapsed } from './Elapsed';
import { itemTitle } from './item-title';
import { useModel } from './model';
import { WhileOnAir } from './WhileOnAir';

export function OnAir({ item }: { item: ShowItem }) {
  const { live, actions } = useModel();
  const text = useText();
  const { t } = text;
  const [together, setTogether] = useState(false);
  const title = itemTitle(item, text);
  const onAir = useComputed(() => live.state.value?.session?.onAir ?? []);
  const marks = marksOnAir(live.state.value, item, title);
  const mine = onAir.value.find((entry) => marks.includes(entry.mark));
  const others = onAir.value.filter((entry) => !marks.includes(entry.mark)).map((entry) => entry.title);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const press = recording.value
    ? { onClick: () => void actions.toggleOnAir(item, title, { together }) }
    : { 'aria-disabled': true };
  return (
    <div class="ad-onair">
      <div class="ad-onair-line">
        <Button
          variant="live"
          size="lg"
          icon="broadcast"
          pressed={mine !== undefined}
          busy={actions.busy.value}
          aria-describedby="ad-onair-hint"
          {...press}
        >
          {t('sidebar.onAir.label')}
        </Button>
        <p id="ad-onair-hint" class="ad-aside">
          {mine && <Elapsed since={mine.since} />}
          {!recording.value && t('sidebar.onAir.needsRecording')}
        </p>
      </div>
      {others.length > 0 && (
        <div class="ad-onair-line">
          <p class="ad-aside">{t('sidebar.onAir.others', { titles: others.join(' · ') })}</p>
          {!mine && <Toggle label={t('sidebar.onAir.together')} on={together} onChange={setTogether} />}
        </div>
      )}
      {mine && <WhileOnAir onAir={mine} />}
    </div>
  );
}
