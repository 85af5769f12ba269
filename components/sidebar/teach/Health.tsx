/** The section on how the numbers are read. Its content is loaded, and the page asked, when somebody opens it. */
import { useText } from '../../ui/text';
import { Fold } from '../aide/Fold';
import { Later } from '../aide/Later';
import { useModel } from '../model';

const loadPanel = () => import('./HealthPanel').then((module) => module.HealthPanel);

export function Health() {
  const { teach, aide } = useModel();
  const { t } = useText();
  if (!teach) return null;
  return (
    <Fold name="health" heading={t('teach.health.heading')}>
      {aide.folds.value.health === true && <Later load={loadPanel} props={{}} />}
    </Fold>
  );
}
