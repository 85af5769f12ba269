/** The hosts: who speaks, with what title, for which county. The one that is open stands beside the list. */
import type { Host } from '../../utils/domain/rundown';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { useText } from '../ui/text';
import { EmptyState } from './EmptyState';
import { HostForm } from './HostForm';
import { useDesk } from './model';

export function HostsPage() {
  const { desk, route, go, newId } = useDesk();
  const { t } = useText();
  const { hosts } = desk.data.value;
  const open = hosts.find(({ id }) => id === route.value.id);
  const add = () => {
    const host: Host = { v: 1, id: newId(), name: '', title: '', county: '', tags: [] };
    desk.put('hosts', host);
    go(deskHref('hosts', host.id));
  };
  return (
    <>
      <div class="adk-title">
        <h1>{t('desk.nav.hosts')}</h1>
        <div class="adk-row adk-end">
          <Button variant="primary" icon="plus" onClick={add}>
            {t('desk.hosts.add')}
          </Button>
        </div>
      </div>
      {hosts.length === 0 ? (
        <EmptyState icon="users" text={t('desk.hosts.empty')} />
      ) : (
        <div class="adk-split">
          <ul class="adk-list adk-plain">
            {hosts.map((host) => (
              <li key={host.id}>
                <a class="adk-item" href={deskHref('hosts', host.id)} aria-current={host.id === open?.id ? 'true' : undefined}>
                  <span class="adk-item-text">
                    <b>{host.name || t('desk.unnamed')}</b>
                    <span class="adk-quiet">{[host.county, host.title].filter(Boolean).join(' · ')}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {open ? <HostForm key={open.id} host={open} /> : <p class="adk-quiet adk-pad">{t('desk.hosts.choose')}</p>}
        </div>
      )}
    </>
  );
}
