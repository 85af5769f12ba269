/** Turns the code of a refusal into a sentence that says what to do. */
import { useText } from '../ui/text';

const KNOWN = [
  'disk-full',
  'no-mark',
  'no-session',
  'unreachable',
  'still-recording',
  'no-rows',
  'empty-part',
  'corrected',
  'mixed',
  'changed',
  'thinned',
  'part-missing',
] as const;

/** A code without a sentence of its own is named, so that a report about it can be understood. */
export function useReason(): (reason: string) => string {
  const { t } = useText();
  return (reason) => {
    const known = KNOWN.find((code) => code === reason);
    return known ? t(`history.refused.${known}`) : t('history.refused.unknown', { reason });
  };
}
