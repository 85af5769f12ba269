/** What happened in a session, in order: notes, cues, corrections, gaps, falls, alerts. What was on air has its own table. */
import type { Mark, Session } from '../../utils/domain/session';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import { useText } from '../ui/text';
import { useFormat } from './use-format';
import { useMarkText } from './use-mark-text';

interface Props {
  session: Session;
  marks: readonly Mark[];
}

const ICONS = {
  'on-air': 'broadcast',
  note: 'note',
  cue: 'screen',
  correction: 'edit',
  gap: 'lost',
  fall: 'arrow-down',
  reset: 'rolling',
  alert: 'warning',
} as const satisfies Record<Mark['kind'], IconName>;

export function MarksList({ session, marks }: Props) {
  const { t } = useText();
  const format = useFormat();
  const text = useMarkText(session);
  const listed = marks.filter((mark) => mark.kind !== 'on-air').sort((a, b) => a.at - b.at);
  return (
    <section class="adh-card" aria-labelledby="marks-title">
      <h2 class="adh-card-title" id="marks-title">
        {t('history.marks.title')}
      </h2>
      {listed.length === 0 && <p class="adh-hint">{t('history.marks.none')}</p>}
      <ol class="adh-marks">
        {listed.map((mark) => (
          <li key={mark.id} class={`adh-mark adh-mark-${mark.kind}`}>
            <time class="ad-num" dateTime={new Date(mark.at).toISOString()}>
              {format.clock(mark.at, session.timeZone)}
            </time>
            <span class="adh-mark-kind">
              <Icon name={ICONS[mark.kind]} size="sm" />
              {t(`history.marks.kind.${mark.kind}`)}
            </span>
            <span class="adh-mark-text">{text(mark)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
