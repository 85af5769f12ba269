/** Joins the popup's signals with its page, so that language, address and log draw it anew. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { PopupPage } from '../../components/history/PopupPage';
import { TextProvider } from '../../components/ui/text';
import type { LogEntry } from '../../utils/domain/log-entry';
import type { Language, TextRoom } from '../../utils/i18n';
import type { HistoryRoute } from '../../utils/state/history-route';

interface Props {
  page: Omit<ComponentProps<typeof PopupPage>, 'route' | 'errors' | 'copy' | 'onList'>;
  language: ReadonlySignal<Language>;
  route: ReadonlySignal<HistoryRoute>;
  errors: ReadonlySignal<readonly LogEntry[]>;
}

const ROOMS: readonly TextRoom[] = ['common', 'history'];

export function Popup({ page, language, route, errors }: Props) {
  return (
    <TextProvider language={language.value} rooms={ROOMS}>
      <PopupPage
        {...page}
        route={route.value}
        errors={errors.value}
        copy={(text) => navigator.clipboard.writeText(text)}
        onList={() => location.assign('#/sessions')}
      />
    </TextProvider>
  );
}
