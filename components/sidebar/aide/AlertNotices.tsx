/** Alerts that nobody has acknowledged, in sight wherever the sidebar is scrolled to, and the sound that comes with a new one. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatClock } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { type AlertMark, alertText } from './alert-text';

/** The others are counted; the list below has them all. */
const SHOWN = 3;

/** One sound for each alert that comes while the page is open; none for those that were there before. */
function useSound(ids: readonly string[], known: boolean): void {
  const { aide, beep } = useModel();
  const heard = useRef<Set<string> | null>(null);
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids, not their array, are what changes
  useEffect(() => {
    if (!known) return;
    const before = heard.current;
    heard.current = new Set([...(before ?? []), ...ids]);
    if (before && aide.sound.peek() && ids.some((id) => !before.has(id))) beep();
  }, [key, known]);
}

export function AlertNotices() {
  const { live, actions, timeZone } = useModel();
  const text = useText();
  const { t, language } = text;
  const known = useComputed(() => live.state.value !== null);
  const marks = useComputed(() => live.state.value?.session?.marks ?? []);
  const open = marks.value.filter((mark): mark is AlertMark => mark.kind === 'alert' && mark.acknowledgedAt === undefined);
  useSound(
    open.map((mark) => mark.id),
    known.value,
  );
  return (
    <ul class="ad-alerts" aria-live="polite" aria-label={t('sidebar.aide.alerts.heading')}>
      {open.slice(0, SHOWN).map((mark) => (
        <li key={mark.id} class="ad-alert" data-alert={mark.rule}>
          <Icon name="warning" size="sm" />
          <span class="ad-alert-text">{alertText(mark, text)}</span>
          <span class="ad-aside ad-num">{formatClock(mark.at, timeZone, language)}</span>
          <Button size="sm" onClick={() => void actions.acknowledge(mark.id)}>
            {t('sidebar.aide.alerts.acknowledge')}
          </Button>
        </li>
      ))}
      {open.length > SHOWN && (
        <li class="ad-alert">
          <span class="ad-alert-text">{t('sidebar.aide.alerts.open', { count: open.length - SHOWN })}</span>
          <Button size="sm" onClick={() => void Promise.all(open.map((mark) => actions.acknowledge(mark.id)))}>
            {t('sidebar.aide.alerts.acknowledgeAll')}
          </Button>
        </li>
      )}
    </ul>
  );
}
