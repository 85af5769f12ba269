/** Which rundown is shown: its title, or a choice among one's own and the sample where there is one; and the way to the desk, where it is edited. */
import { useText } from '../ui/text';
import { useModel } from './model';

const SAMPLE = 'sample';

export function RundownChooser() {
  const { rundown, choice } = useModel();
  const { t } = useText();
  const { id, title, sample } = rundown.rundown.value;
  const own = choice?.rundowns.value ?? [];
  const edit = (
    <a class="ad-aside" href="desk.html#/rundown" target="_blank" rel="noreferrer">
      {t('sidebar.rundown.edit')}
    </a>
  );
  if (!choice || own.length === 0) {
    return (
      <>
        <p class="ad-aside">{title}</p>
        {choice && edit}
      </>
    );
  }
  return (
    <>
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
      {edit}
    </>
  );
}
