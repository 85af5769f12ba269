/** Which rundown is shown: its title, or a choice among one's own and the sample where there is one. */
import { useText } from '../ui/text';
import { useModel } from './model';

const SAMPLE = 'sample';

export function RundownChooser() {
  const { rundown, choice } = useModel();
  const { t } = useText();
  const { id, title, sample } = rundown.rundown.value;
  const own = choice?.rundowns.value ?? [];
  if (!choice || own.length === 0) return <p class="ad-aside">{title}</p>;
  return (
    <select
      class="ad-input ad-rundown-choice"
      aria-label={t('sidebar.rundown.choose')}
      value={sample ? SAMPLE : id}
      onChange={(event) => choice.choose(event.currentTarget.value)}
    >
      {own.map((one) => (
        <option key={one.id} value={one.id}>
          {one.title}
        </option>
      ))}
      <option value={SAMPLE}>{t('sidebar.rundown.sample')}</option>
    </select>
  );
}
