/** The coach's summary of the last rehearsal against this rundown: time per segment, what was skipped, what not to say. No sales: it was practice. */
import { useEffect, useState } from 'preact/hooks';
import { formatDateTime, formatDuration, formatList } from '../../utils/domain/format';
import type { Rundown } from '../../utils/domain/rundown';
import { plannedVsActual, type SegmentActual } from '../../utils/domain/rundown-edit/actual';
import { checkRundown } from '../../utils/domain/wording/check-rundown';
import { WORDING } from '../../utils/domain/wording/words';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import { DataTable } from '../ui/DataTable';
import { useText } from '../ui/text';
import { type Rehearsal, useDesk } from './model';
import { SkippedPoints } from './SkippedPoints';
import { kindText, useSegmentTitle } from './use-segment-title';

/** Within this much a segment is on time: nobody speaks to the second. */
const ON_TIME_MS = 30_000;

export function RehearsalPanel({ rundown }: { rundown: Rundown }) {
  const { rehearsal, openPractice } = useDesk();
  const { t } = useText();
  const [last, setLast] = useState<Rehearsal | null | 'loading' | 'failed'>('loading');
  useEffect(() => {
    rehearsal().then(setLast, () => setLast('failed'));
  }, [rehearsal]);
  return (
    <section class="adk-form" aria-label={t('desk.rehearsal.title')}>
      <h2>{t('desk.rehearsal.title')}</h2>
      {last === 'loading' && <p class="adk-quiet">{t('desk.loading')}</p>}
      {last === 'failed' && <p role="alert">{t('desk.failed.title')}</p>}
      {last === null && <p>{t('desk.rehearsal.none')}</p>}
      <div class="adk-row">
        <Button icon="play" onClick={openPractice}>
          {t('desk.rehearsal.start')}
        </Button>
      </div>
      {last !== null && typeof last === 'object' && <Summary rundown={rundown} last={last} />}
    </section>
  );
}

function Summary({ rundown, last: { session, marks } }: { rundown: Rundown; last: Rehearsal }) {
  const { desk, own } = useDesk();
  const text = useText();
  const { t, language } = text;
  const titleOf = useSegmentTitle();
  const { products } = desk.data.value;
  const end = session.endedAt ?? session.summary.lastAt ?? session.startedAt;
  const named = (segment: Rundown['segments'][number]) => segment.title ?? kindText(text, segment.kind);
  const { segments, unplanned } = plannedVsActual(rundown, marks, { now: end, ended: true, titleOf: named });
  const skipped = segments.filter((one) => one.skipped).length;
  const findings = checkRundown(rundown, products, WORDING, own.value).reduce((sum, one) => sum + one.findings.length, 0);
  const difference = ({ actualMs, plannedMs, skipped: left }: SegmentActual): string => {
    if (left || actualMs === undefined) return t('desk.rehearsal.skipped');
    const over = actualMs - plannedMs;
    if (Math.abs(over) <= ON_TIME_MS) return t('desk.rehearsal.onTime');
    return t(over > 0 ? 'desk.rehearsal.over' : 'desk.rehearsal.under', { time: formatDuration(Math.abs(over), language) });
  };
  return (
    <>
      <p class="adk-quiet">
        {session.title} · {formatDateTime(session.startedAt, session.timeZone, language)} ·{' '}
        {formatDuration(end - session.startedAt, language)}
      </p>
      {skipped === segments.length ? (
        <p>{t('desk.rehearsal.alien')}</p>
      ) : (
        <p>{t('desk.rehearsal.aired', { count: segments.length - skipped, all: segments.length })}</p>
      )}
      <p>
        {t('desk.rehearsal.findings', { count: findings })}{' '}
        {findings > 0 && <a href={deskHref('rundown', rundown.id, 'wording')}>{t('desk.wording.check')}</a>}
      </p>
      <DataTable<SegmentActual>
        caption={t('desk.rehearsal.times')}
        locale={language}
        rows={segments}
        rowId={({ segment }) => segment.id}
        columns={[
          {
            id: 'segment',
            header: t('desk.segment.form'),
            cell: ({ segment }) =>
              titleOf(
                segment,
                products.find(({ id }) => id === segment.product),
              ),
          },
          {
            id: 'planned',
            header: t('desk.rehearsal.planned'),
            numeric: true,
            cell: ({ plannedMs }) => formatDuration(plannedMs, language),
          },
          {
            id: 'actual',
            header: t('desk.rehearsal.actual'),
            numeric: true,
            cell: ({ actualMs }) => (actualMs === undefined ? t('common.noValue') : formatDuration(actualMs, language)),
          },
          { id: 'difference', header: t('desk.rehearsal.difference'), cell: difference },
        ]}
      />
      <SkippedPoints rundown={rundown} marks={marks} />
      {unplanned.length > 0 && (
        <p>
          {t('desk.rehearsal.unplanned', { titles: formatList([...new Set(unplanned.map(({ title }) => title))], language) })}
        </p>
      )}
    </>
  );
}
