/** What in a text should not be said on air: the words marked in a copy of it, each with reason, article and suggestion. It never blocks. */
import { useMemo } from 'preact/hooks';
import { checkWording } from '../../utils/domain/wording/check';
import type { Finding } from '../../utils/domain/wording/list';
import { WORDING } from '../../utils/domain/wording/words';
import { useText } from '../ui/text';
import { useDesk } from './model';

export function WordingNotes({ text, found }: { text: string; found?: readonly Finding[] }) {
  const own = useDesk().own.value;
  const findings = useMemo(() => found ?? checkWording(text, WORDING, own), [text, own, found]);
  if (findings.length === 0) return null;
  return (
    <div class="adk-wording" data-wording={findings.length}>
      <p class="adk-mirror">{marked(text, findings)}</p>
      <ul>
        {findings.map((finding) => (
          <Note key={finding.start} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

/** The text with the findings marked; a long one is cut to what stands around them. */
function marked(text: string, findings: readonly Finding[]) {
  const AROUND = 40;
  const parts = [];
  let at = Math.max(0, (findings[0]?.start ?? 0) - AROUND);
  if (at > 0) parts.push('…');
  for (const { start, end } of findings) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at, at + AROUND), at + AROUND < text.length ? '…' : '');
  return parts;
}

function Note({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const side = language === 'en' ? 'en' : 'zh';
  const reason = WORDING.reasons[finding.reason]?.[side] ?? finding.reason;
  return (
    <li data-grade={finding.grade}>
      <b>{t('desk.wording.word', { word: finding.word })}</b> {reason}
      {finding.article && <span class="adk-quiet"> {t('desk.wording.article', { article: finding.article[side] })}</span>}
      {finding.suggestion && <span> {t('desk.wording.suggestion', { suggestion: finding.suggestion[side] })}</span>}
    </li>
  );
}
