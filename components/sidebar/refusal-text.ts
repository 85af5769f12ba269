/** The sentence for a refusal code of the background. A code without one is shown itself, so that it can be reported. */
import type { Key, Translator } from '../../utils/i18n';

const SENTENCES: Record<string, Key> = {
  unreachable: 'sidebar.refused.unreachable',
  'no-dashboard': 'sidebar.refused.no-dashboard',
  'no-tab': 'sidebar.refused.no-dashboard',
  duplicate: 'sidebar.refused.duplicate',
  'no-session': 'sidebar.refused.no-session',
  ended: 'sidebar.refused.ended',
  'no-mark': 'sidebar.refused.no-mark',
  'disk-full': 'sidebar.refused.disk-full',
  closed: 'sidebar.refused.closed',
  timeout: 'sidebar.refused.timeout',
  schema: 'sidebar.refused.schema',
  internal: 'sidebar.refused.internal',
  'own-page': 'teach.refused.own-page',
  'no-number': 'teach.refused.no-number',
};

export function refusalText(reason: string, { t }: Translator): string {
  const sentence = Object.hasOwn(SENTENCES, reason) ? SENTENCES[reason] : undefined;
  return `${t('sidebar.refused.title')}: ${t(sentence ?? 'sidebar.refused.unknown', { reason })}`;
}
