/** A running timer since a moment; alone in its own component, so that only this text is drawn anew each second. */
import { formatTimer } from '../../utils/domain/format';
import { useModel } from './model';

export function Elapsed({ since }: { since: number }) {
  const { live } = useModel();
  return <span class="ad-num">{formatTimer(Math.max(0, live.now.value - since))}</span>;
}
