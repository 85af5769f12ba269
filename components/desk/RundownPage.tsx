/** The order of a show: which rundown, its segments with their times, the one that is open, and the wording check over all of it. */
import { formatDuration } from '../../utils/domain/format';
import type { Rundown } from '../../utils/domain/rundown';
import { plannedMs } from '../../utils/domain/rundown-edit/schedule';
import { deskHref } from '../../utils/state/desk-route';
import { Button } from '../ui/Button';
import type { IconName } from '../ui/icon-paths';
import { useText } from '../ui/text';
import { AddSegments } from './AddSegments';
import { EmptyState } from './EmptyState';
import { FirstRun } from './FirstRun';
import { useDesk } from './model';
import { RehearsalPanel } from './RehearsalPanel';
import { RundownHead } from './RundownHead';
import { SegmentForm } from './SegmentForm';
import { SegmentList } from './SegmentList';
import { TakeSample } from './TakeSample';
import { WordingPanel } from './WordingPanel';

export function RundownPage() {
  const { desk, route, go, newId, firstRunDone } = useDesk();
  const { t, language } = useText();
  const { rundowns } = desk.data.value;
  const open = rundowns.find(({ id }) => id === route.value.id) ?? rundowns[0];
  const add = () => {
    const rundown: Rundown = { v: 1, id: newId(), title: t('desk.rundown.newTitle'), segments: [] };
    desk.put('rundowns', rundown);
    go(deskHref('rundown', rundown.id));
  };
  const part = route.value.part;
  const segment = open?.segments.find(({ id }) => id === part);
  const total = open?.segments.reduce((sum, one) => sum + plannedMs(one), 0) ?? 0;
  const panel = (name: 'wording' | 'rehearsal', icon: IconName, label: string) => (
    <Button
      icon={icon}
      pressed={part === name}
      onClick={() => open && go(part === name ? deskHref('rundown', open.id) : deskHref('rundown', open.id, name))}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div class="adk-title">
        <h1>{t('desk.nav.rundown')}</h1>
        {open && (
          <span class="adk-quiet">
            {t('desk.rundown.total', { count: open.segments.length, time: formatDuration(total, language) })}
          </span>
        )}
        <div class="adk-row adk-end">
          <Button variant={open ? 'plain' : 'primary'} icon="plus" onClick={add}>
            {t('desk.rundown.add')}
          </Button>
          {open && panel('rehearsal', 'play', t('desk.rehearsal.open'))}
          {open && panel('wording', 'check', t('desk.wording.check'))}
        </div>
      </div>
      {!open && <FirstRun />}
      {!open && (
        <EmptyState icon="clock" text={t('desk.rundown.empty')}>
          {firstRunDone.value && <TakeSample />}
        </EmptyState>
      )}
      {open && <RundownHead rundown={open} />}
      {open && (
        <div class="adk-split adk-split-wide">
          <div class="adk-list">
            <SegmentList rundown={open} open={segment?.id} />
            <AddSegments rundown={open} {...(segment ? { after: segment.id } : {})} />
          </div>
          {part === 'wording' ? (
            <WordingPanel rundown={open} />
          ) : part === 'rehearsal' ? (
            <RehearsalPanel rundown={open} />
          ) : segment ? (
            <SegmentForm key={segment.id} rundown={open} segment={segment} />
          ) : (
            <p class="adk-quiet adk-pad">{t(open.segments.length === 0 ? 'desk.rundown.noSegments' : 'desk.rundown.choose')}</p>
          )}
        </div>
      )}
    </>
  );
}
