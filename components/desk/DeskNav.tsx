/** The doors of the desk. A page that is not there has no door. */
import { DESK_PAGES, deskHref } from '../../utils/state/desk-route';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import { useText } from '../ui/text';
import { type MorePages, useDesk } from './model';

const OWN = ['products', 'hosts', 'rundown'];
const ICONS = {
  products: 'list',
  hosts: 'users',
  rundown: 'clock',
  sessions: 'record',
  campaigns: 'flag',
  dashboards: 'target',
  backup: 'disk',
} as const satisfies Record<(typeof DESK_PAGES)[number], IconName>;

export function DeskNav({ more }: { more: MorePages }) {
  const { route } = useDesk();
  const { t } = useText();
  return (
    <nav class="adk-nav" aria-label={t('desk.nav.label')}>
      <p class="adk-brand">{t('common.name')}</p>
      <ul class="adk-doors">
        {DESK_PAGES.filter((page) => OWN.includes(page) || more[page]).map((page) => (
          <li key={page}>
            <a href={deskHref(page)} aria-current={route.value.page === page ? 'page' : undefined}>
              <Icon name={ICONS[page]} />
              {t(`desk.nav.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
