/** The order of the show: choose what is shown, put any segment on air. Editing it is left to the desk. */
import { useComputed } from '@preact/signals';
import type { Segment } from '../../utils/domain/rundown';
import { plannedVsActual, type SegmentActual } from '../../utils/domain/rundown-edit/actual';
import { useText } from '../ui/text';
import { segmentTitle } from './item-title';
import { useModel } from './model';
import { RundownChooser } from './RundownChooser';
import { RundownRow } from './RundownRow';

export function RundownList() {
  const { rundown, live } = useModel();
  const text = useText();
  const { t } = text;
  const session = useComputed(() => live.state.value?.session);
  // Once for all rows; of these only those on air change with the clock.
  const actual = useComputed(() => {
    if (!session.value) return new Map<string, SegmentActual>();
    const titleOf = (segment: Segment) => segmentTitle(segment, text);
    const options = { now: live.now.value, ended: false, titleOf };
    const { segments } = plannedVsActual(rundown.rundown.value, session.value.marks, options);
    return new Map(segments.map((one) => [one.segment.id, one]));
  });
  const items = rundown.items.value;
  return (
    <section class="ad-section" aria-labelledby="ad-rundown">
      <div class="ad-section-head">
        <h2 id="ad-rundown">{t('sidebar.rundown.heading')}</h2>
        <RundownChooser />
      </div>
      <ol class="ad-rundown">
        {items.map((item) => (
          <RundownRow key={item.segment.id} item={item} actual={actual} />
        ))}
      </ol>
    </section>
  );
}
