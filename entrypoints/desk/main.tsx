/** Composition root of the desk: a full page where products, hosts and rundowns are made ready. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/desk/desk.css';
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { DeskPage } from '../../components/desk/DeskPage';
import { ModelProvider } from '../../components/desk/model';
import { TextProvider } from '../../components/ui/text';
import { type Language, loadTexts, type TextRoom } from '../../utils/i18n';
import { followAppearance, nameDocument } from './appearance';
import { Handover, handoverModel, PAGES } from './Handover';
import { buildModel } from './model';

const ROOMS: readonly TextRoom[] = ['common', 'desk'];

type Built = {
  model: ReturnType<typeof buildModel>;
  after: ReturnType<typeof handoverModel>;
  language: ReadonlySignal<Language>;
};

function App({ model, after, language }: Built) {
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

const root = document.getElementById('root');
void followAppearance(document.documentElement, navigator.languages).then(async (language) => {
  const model = buildModel(language);
  void model.desk.load();
  addEventListener('pagehide', () => model.desk.flush());
  await loadTexts(language.peek(), ROOMS);
  nameDocument(language, ROOMS);
  const after = handoverModel(model.route, language);
  if (root) render(<App model={model} after={after} language={language} />, root);
});
