/** Says that nobody has yet confirmed, on the live page, how this platform is read, and takes the confirmation. Keeping it is left to the background. */
import { useComputed, useSignal } from '@preact/signals';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/text';
import { Guarded } from './Guarded';
import { useModel } from './model';
import { refusalText } from './refusal-text';

export function ConfirmNotice() {
  const { live, onConfirm } = useModel();
  const text = useText();
  const reader = useComputed(() => live.state.value?.here?.reader);
  const busy = useSignal(false);
  const refused = useSignal<string | null>(null);
  const { adapter, confirmed, platform = '', state } = reader.value ?? {};
  if (adapter === undefined || confirmed || state !== 'reading') return null;

  const confirm = async (send: NonNullable<typeof onConfirm>) => {
    busy.value = true;
    try {
      const answer = await send(adapter);
      refused.value = answer.ok ? null : answer.reason;
    } catch {
      // Not swallowed: the refusal is shown.
      refused.value = 'unreachable';
    }
    busy.value = false;
  };
  return (
    <Notice
      tone="info"
      compact
      title={text.t('sidebar.page.unconfirmed', { platform })}
      actions={
        onConfirm && (
          <Guarded>
            <Button size="sm" icon="check" busy={busy.value} onClick={() => void confirm(onConfirm)}>
              {text.t('sidebar.page.confirm')}
            </Button>
          </Guarded>
        )
      }
    >
      <p>{text.t('sidebar.page.unconfirmedDo')}</p>
      {refused.value !== null && <p role="alert">{refusalText(refused.value, text)}</p>}
    </Notice>
  );
}
