/** What there is to say about pointing, above the numbers: nearly always nothing, so its parts are loaded when they are needed. */
import { useComputed } from '@preact/signals';
import { useText } from '../../ui/text';
import { Later } from '../aide/Later';
import { useModel } from '../model';
import { refusalText } from '../refusal-text';

const loadPick = () => import('./PickPanel').then((module) => module.PickPanel);
const loadMoved = () => import('./MovedNotice').then((module) => module.MovedNotice);

export function Teaching() {
  const { live, teach } = useModel();
  const text = useText();
  const pick = useComputed(() => live.state.value?.here?.pick);
  const moved = useComputed(() => live.state.value?.here?.reader.moved);
  if (!teach) return null;
  const { refused, saved } = teach;
  return (
    <>
      {refused.value !== null && (
        <p class="ad-warn" role="alert">
          {refusalText(refused.value, text)}
        </p>
      )}
      <p class={saved.value === null ? 'ad-sr-only' : 'ad-aside'} role="status">
        {saved.value !== null && text.t('teach.form.saved', { metric: text.t(`common.metric.${saved.value}`) })}
      </p>
      {pick.value && <Later load={loadPick} props={{ pick: pick.value }} />}
      {!pick.value && moved.value?.map((place) => <Later key={place.metric} load={loadMoved} props={{ place }} />)}
    </>
  );
}
