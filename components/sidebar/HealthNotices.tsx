/** What stopped, since when, and what to do: the connection to the background, and whether readings get onto the disk. */
import { useComputed } from '@preact/signals';
import { formatClock } from '../../utils/domain/format';
import type { Key } from '../../utils/i18n';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { useModel } from './model';

const WHY: Record<string, Key> = {
  'disk-full': 'sidebar.storage.why.disk-full',
  closed: 'sidebar.storage.why.closed',
  timeout: 'sidebar.storage.why.timeout',
  schema: 'sidebar.storage.why.schema',
};

export function HealthNotices() {
  const { live, timeZone } = useModel();
  const { t, language } = useText();
  const storage = useComputed(() => live.state.value?.storage);
  const waiting = useComputed(() => live.state.value?.here?.waiting ?? 0);
  const clock = (at: number) => formatClock(at, timeZone, language);
  const lostSince = live.lostSince.value;
  const health = storage.value;

  if (live.connection.value === 'orphaned' || health?.state === 'orphaned') {
    return (
      <Notice tone="warning" title={t('sidebar.storage.orphaned')} icon="rolling">
        <p>{t('sidebar.storage.orphanedDo')}</p>
      </Notice>
    );
  }
  return (
    <>
      {live.connection.value === 'lost' && lostSince !== null && (
        <Notice tone="problem" title={t('sidebar.connection.lost', { time: clock(lostSince) })} icon="lost">
          {live.state.value && <p>{t('sidebar.connection.lostDo')}</p>}
        </Notice>
      )}
      {live.connection.value === 'connecting' && <Notice tone="info" title={t('sidebar.connection.connecting')} icon="rolling" />}
      {(health?.state === 'refused' || health?.state === 'unreachable') && (
        <Notice tone="problem" title={t(`sidebar.storage.${health.state}`, { time: clock(health.since) })} icon="disk">
          <p>{t(WHY[health.reason ?? ''] ?? 'sidebar.storage.why.unknown')}</p>
          {waiting.value > 0 && <p class="ad-num">{t('sidebar.storage.waiting', { count: waiting.value })}</p>}
        </Notice>
      )}
    </>
  );
}
