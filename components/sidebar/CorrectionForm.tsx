/** The part for correcting numbers. What is in it is loaded when it is first opened: many shows end without it. */
import { useComputed } from '@preact/signals';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { METRIC_IDS } from '../../utils/domain/metrics';
import { useText } from '../ui/text';
import { Later } from './aide/Later';
import { ByHand } from './by-hand';
import { useModel } from './model';

const load = () => import('./aide/Corrections').then((module) => module.Corrections);

export function CorrectionForm() {
  const { live } = useModel();
  const { t } = useText();
  const [opened, setOpened] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  const byHand = useContext(ByHand);
  const wanted = byHand?.value ?? null;
  useEffect(() => {
    if (wanted === null || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView({ block: 'nearest' });
    fold.current.querySelector('summary')?.focus();
  }, [wanted]);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const found = useComputed(() => METRIC_IDS.some((id) => live.metric(id).value !== undefined));
  if (!recording.value || (!found.value && wanted === null)) return null;
  return (
    <details
      class="ad-fold"
      ref={fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
        // Closed by the person: the same number can be asked for again.
        else if (byHand) byHand.value = null;
      }}
    >
      <summary>{t('sidebar.correct.heading')}</summary>
      {opened && <Later load={load} props={wanted === null ? {} : { wanted }} />}
    </details>
  );
}
