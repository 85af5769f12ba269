/** What can be done with the sessions that are ticked: beside each other, made into one. */
import { useState } from 'preact/hooks';
import type { History } from '../../utils/state/history';
import { COMPARE_MOST } from '../../utils/state/history-route';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { compareHref } from './doors';
import { MergeDialog } from './MergeDialog';

interface Props {
  history: History;
  /** Goes to an address of history. */
  onGo(href: string): void;
}

export function ChosenBar({ history, onGo }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const ids = history.chosen.value;
  const chosen = ids.flatMap((id) => history.sessions.value.find((session) => session.id === id) ?? []);
  if (chosen.length === 0) return <p class="adh-hint">{t('history.chosen.hint', { most: COMPARE_MOST })}</p>;

  async function merge(): Promise<void> {
    const made = await history.merge(ids);
    setAsking(false);
    if (made) history.chooseNone();
  }
  return (
    <section class="adh-chosen" aria-label={t('history.chosen.title')}>
      <strong role="status">{t('history.chosen.count', { count: chosen.length })}</strong>
      <Button
        variant="primary"
        icon="list"
        disabled={chosen.length < 2 || chosen.length > COMPARE_MOST}
        onClick={() => onGo(compareHref(ids))}
      >
        {t('history.chosen.compare')}
      </Button>
      <Button disabled={chosen.length < 2} onClick={() => setAsking(true)}>
        {t('history.chosen.merge')}
      </Button>
      <Button variant="quiet" icon="close" onClick={history.chooseNone}>
        {t('history.chosen.none')}
      </Button>
      {chosen.length > COMPARE_MOST && <span class="adh-hint">{t('history.chosen.tooMany', { most: COMPARE_MOST })}</span>}
      {asking && <MergeDialog sessions={chosen} onMerge={merge} onClose={() => setAsking(false)} />}
    </section>
  );
}
