/** What changed while each host was on air, for sessions with several. Silent where one host had all of it. */
import { useMemo } from 'preact/hooks';
import { hostTable } from '../../utils/domain/ledger/host-table';
import { lagOf } from '../../utils/domain/show-lag';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { OnAirTable } from './OnAirTable';

interface Props {
  recording: Recording;
  people: People;
}

export function HostsTable({ recording, people }: Props) {
  const { t } = useText();
  const { rows, platforms } = useMemo(
    () => hostTable(recording, (entry) => people.get(entry)?.name ?? entry),
    [recording, people],
  );
  if (rows.length < 2) return null;
  return (
    <section class="adh-card" aria-labelledby="hosts-title">
      <h2 class="adh-card-title" id="hosts-title">
        {t('history.hosts.title')}
      </h2>
      <OnAirTable
        rows={rows}
        caption={t('history.hosts.caption')}
        what={t('history.session.host')}
        shared={t('history.hosts.shared')}
        platforms={platforms}
      />
      <p class="adh-hint">
        {t('history.hosts.method')} {t('history.products.lag', { count: Math.round(lagOf(recording.session) / 1000) })}
      </p>
    </section>
  );
}
