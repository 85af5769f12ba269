/** Streams of the campaign's days that do not count, or stand in no row, each with its reason. */
import type { Report } from '../../../utils/domain/campaign/report';
import { formatDate } from '../../../utils/domain/format';
import { useText } from '../../ui/text';

export function LeftOutList({ report }: { report: Report }) {
  const { t, language } = useText();
  const { leftOut, campaign } = report;
  if (leftOut.length === 0) return null;
  return (
    <section class="adc-card" data-left-out>
      <h2>{t('desk.campaign.left.title')}</h2>
      <ul class="adc-list">
        {leftOut.map(({ session, why }) => (
          <li key={`${session.id} ${why}`}>
            {session.title || t('desk.campaign.members.untitled')}
            <span class="adc-more">
              {formatDate(session.startedAt, campaign.timeZone, language)} · {t(`desk.campaign.left.${why}`, { count: 1 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
