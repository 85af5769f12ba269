/** The part for correcting numbers. What is in it is loaded when it is first opened: many shows end without it. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { METRIC_IDS } from '../../utils/domain/metrics';
import { useText } from '../ui/text';
import { Later } from './aide/Later';
import { useModel } from './model';

const load = () => import('./aide/Corrections').then((module) => module.Corrections);

export function CorrectionForm() {
  const { live } = useModel();
  const { t } = useText();
  const [opened, setOpened] = useState(false);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const found = useComputed(() => METRIC_IDS.some((id) => live.metric(id).value !== undefined));
  if (!recording.value || !found.value) return null;
  return (
    <details class="ad-fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('sidebar.correct.heading')}</summary>
      {opened && <Later load={load} props={{}} />}
    </details>
  );
}
