/** Joins the desk's models with its pages, in the language in force. */
import type { ReadonlySignal } from '@preact/signals';
import { DeskPage } from '../../components/desk/DeskPage';
import { ModelProvider } from '../../components/desk/model';
import { TextProvider } from '../../components/ui/text';
import type { Language, TextRoom } from '../../utils/i18n';
import { Handover, type HandoverModel, PAGES } from './Handover';
import type { buildModel } from './model';

/** The texts that the desk shows. */
export const ROOMS: readonly TextRoom[] = ['common', 'desk'];

interface Props {
  model: ReturnType<typeof buildModel>;
  after: HandoverModel;
  language: ReadonlySignal<Language>;
}

export function App({ model, after, language }: Props) {
  return (
    <TextProvider language={language.value} rooms={ROOMS}>
      <ModelProvider model={model}>
        <Handover model={after}>
          <DeskPage more={PAGES} />
        </Handover>
      </ModelProvider>
    </TextProvider>
  );
}
