/** A panel over the side of the prompter that leaves the rest in sight. Escape closes it, and the focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/text';
import { useModel } from './model';

export function Panel({ title, wide = false, children }: { title: string; wide?: boolean; children: ComponentChildren }) {
  const { stage } = useModel();
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      stage.panel.value = null;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [stage]);
  return (
    <section ref={box} class={`ad-panel${wide ? ' ad-panel-wide' : ''}`} role="dialog" aria-labelledby={id}>
      <header class="ad-panel-head">
        <h2 id={id}>{title}</h2>
        <IconButton
          icon="close"
          label={t('prompter.close')}
          onClick={() => {
            stage.panel.value = null;
          }}
        />
      </header>
      <div class="ad-panel-body">{children}</div>
    </section>
  );
}
