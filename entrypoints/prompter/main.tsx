/** Composition root of the prompter: a page of ours in a window of its own, on the screen that the host sees. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/prompter/prompter.css';
import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { ModelProvider, type PrompterModel } from '../../components/prompter/model';
import { PrompterPage } from '../../components/prompter/PrompterPage';
import { TextProvider } from '../../components/ui/text';
import { type Language, loadTexts, type TextRoom, translator } from '../../utils/i18n';
import { followLanguage } from './language';
import { buildModel } from './model';

const ROOMS: readonly TextRoom[] = ['common', 'sidebar', 'prompter'];

function App({ model, language }: { model: PrompterModel; language: ReadonlySignal<Language> }) {
  return (
    <TextProvider language={language.value} rooms={ROOMS}>
      <ModelProvider model={model}>
        <PrompterPage />
      </ModelProvider>
    </TextProvider>
  );
}

const app = document.getElementById('app');
void followLanguage().then(async (language) => {
  await loadTexts(language.value, ROOMS);
  const model = await buildModel(language, ROOMS);
  effect(() => {
    const now = language.value;
    document.documentElement.lang = now;
    void loadTexts(now, ROOMS).then(() => {
      document.title = translator(now).t('prompter.title');
    });
  });
  if (app) render(<App model={model} language={language} />, app);
});
