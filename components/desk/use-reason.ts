/** Sentences for the codes with which a write is refused. */
import { useText } from '../ui/text';

const KNOWN = ['disk-full', 'closed', 'timeout', 'read-only', 'unreachable', 'schema'] as const;

/** An unknown code gets the general sentence. */
export function useReason(): (code: string | undefined) => string {
  const { t } = useText();
  return (code) => {
    const known = KNOWN.find((one) => one === code);
    return t(known ? `desk.reason.${known}` : 'desk.reason.unknown');
  };
}
