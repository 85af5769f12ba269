/** Around a button that ends, removes or vouches for something: in a frame on the dashboard it acts only while the page leaves it to be seen. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../ui/text';
import { useModel } from './model';
import { type Sight, watchSight } from './sight';

export function Guarded({ children }: { children: ComponentChildren }) {
  const { frame } = useModel();
  const { t } = useText();
  const box = useRef<HTMLSpanElement>(null);
  const sight = useRef<Sight | null>(null);
  const covered = useSignal(false);
  const framed = frame !== undefined;
  useEffect(() => {
    if (!framed || !box.current) return;
    const watching = watchSight(box.current, () => performance.now());
    sight.current = watching;
    return watching.stop;
  }, [framed]);

  const guard = (event: Event) => {
    covered.value = sight.current?.isClear() === false;
    if (!covered.value) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A key pressed on the button comes as a click, too.
  return (
    <span class="ad-guarded" ref={box} onClickCapture={guard}>
      {children}
      {covered.value && (
        <span class="ad-guarded-why" role="alert">
          {t('sidebar.covered')}
        </span>
      )}
    </span>
  );
}
