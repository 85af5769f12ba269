/** The order of the show: choose what is shown, put any segment on air. Editing it is left to the desk. */
import { useText } from '../ui/text';
import { useModel } from './model';
import { RundownChooser } from './RundownChooser';
import { RundownRow } from './RundownRow';

export function RundownList() {
  const { rundown } = useModel();
  const { t } = useText();
  const items = rundown.items.value;
  return (
    <section class="ad-section" aria-labelledby="ad-rundown">
      <div class="ad-section-head">
        <h2 id="ad-rundown">{t('sidebar.rundown.heading')}</h2>
        <RundownChooser />
      </div>
      <ol class="ad-rundown">
        {items.map((item) => (
          <RundownRow key={item.segment.id} item={item} />
        ))}
      </ol>
    </section>
  );
}
