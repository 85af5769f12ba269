/** Who, where, when and how long: the head of a session's page. */
import { lengthMs } from '../../utils/domain/campaign/figures';
import type { Session } from '../../utils/domain/session';
import { counties, hostNames, type People } from '../../utils/state/history-search';
import { useText } from '../ui/text';
import { hostHref } from './doors';
import { useFormat } from './use-format';

interface Props {
  session: Session;
  people: People;
}

export function SessionFacts({ session, people }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { timeZone } = session;
  const start = `${format.day(session.startedAt, timeZone)} ${format.clock(session.startedAt, timeZone)}`;
  const names = [...new Set(hostNames(session, people))];
  const end = session.endedAt === undefined ? t('history.session.running') : format.clock(session.endedAt, timeZone);
  const facts = [
    [t('history.session.host'), names.length > 0 ? <HostLinks key="hosts" names={names} /> : t('history.noHost')],
    [t('history.session.county'), format.names(counties(session, people))],
    [t('history.session.campaign'), session.campaign ?? ''],
    [t('history.session.platform'), format.names(session.sources.map((source) => source.platform))],
    [t('history.session.start'), start],
    [t('history.session.end'), end],
    [t('history.session.length'), format.duration(lengthMs(session))],
    [t('history.session.readings'), format.count(session.summary.snapshots)],
  ] as const;
  return (
    <dl class="adh-facts" aria-label={t('history.session.facts')}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="ad-num">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Each host leads to all of their sessions. */
function HostLinks({ names }: { names: readonly string[] }) {
  const { t } = useText();
  return (
    <span class="adh-hosts">
      {names.map((name) => (
        <a key={name} href={hostHref(name)} title={t('history.host.link', { name })}>
          {name}
        </a>
      ))}
    </span>
  );
}
