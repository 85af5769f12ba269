/** How long ago something was, counted on by the clock; alone in its own component, so that only this text is drawn anew each second. */
import { useComputed } from '@preact/signals';
import { formatAge } from '../../utils/domain/format';
import { useText } from '../ui/text';
import { useModel } from './model';

/** Younger than this is "just now": a second counted up and reset all the time would only distract. */
const JUST_NOW_MS = 5000;

export function Age({ at }: { at: number }) {
  const { live } = useModel();
  const { t, language } = useText();
  const text = useComputed(() => {
    const age = live.now.value - at;
    return age < JUST_NOW_MS ? t('sidebar.numbers.justNow') : t('sidebar.numbers.age', { age: formatAge(age, language) });
  });
  return <span class="ad-num">{text.value}</span>;
}
