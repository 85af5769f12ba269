/** Says plainly what is old and since when. Prices and talking points come from this computer and are never old. */
import { formatClock } from '../../utils/domain/format';
import type { Standing } from '../../utils/domain/prompter/standing';
import type { Key } from '../../utils/i18n';
import { useText } from '../ui/text';
import { useModel } from './model';

const WORDS = {
  orphaned: ['prompter.standing.orphaned', 'prompter.standing.orphaned'],
  lost: ['prompter.standing.lost', 'prompter.standing.lostUnknown'],
  closed: ['prompter.standing.closed', 'prompter.standing.closedUnknown'],
  silent: ['prompter.standing.silent', 'prompter.standing.silent'],
} as const satisfies Record<string, readonly [Key, Key]>;

export function StandingWord() {
  const { prompter, stage, showFailed, timeZone } = useModel();
  const { t, language } = useText();

  function words(standing: Standing): string | null {
    if (!('since' in standing)) return standing.kind === 'fine' ? null : t(`prompter.standing.${standing.kind}`);
    const [since, unknown] = WORDS[standing.kind];
    if (standing.since === null) return t(unknown);
    return t(since, { time: formatClock(standing.since, timeZone, language) });
  }

  const standing = prompter.standing.value;
  const calm = standing.kind === 'idle' || standing.kind === 'connecting';
  const lines = [
    words(standing),
    showFailed.value ? t('prompter.standing.showFailed') : null,
    stage.trouble.value ? t('prompter.standing.notKept') : null,
  ].filter((line): line is string => line !== null);
  return (
    <div class="ad-standing" role="status">
      {lines.map((line) => (
        <p key={line} class={calm && line === lines[0] ? 'ad-standing-calm' : 'ad-standing-old'} data-standing={standing.kind}>
          {line}
        </p>
      ))}
    </div>
  );
}
