/** Composition root of the desk: a full page where products, hosts and rundowns are made ready. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/desk/desk.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { DeskPage } from '../../components/desk/DeskPage';
import { ModelProvider } from '../../components/desk/model';
import { TextProvider } from '../../components/ui/text';
import { translator } from '../../utils/i18n';
import { followAppearance } from './appearance';
import { buildModel } from './model';

const language = followAppearance(document.documentElement, navigator.languages);
const model = buildModel(language);

function App() {
  return (
    <TextProvider language={language.value}>
      <ModelProvider model={model}>
        <DeskPage />
      </ModelProvider>
    </TextProvider>
  );
}

effect(() => {
  document.title = translator(language.value).t('desk.title');
});
addEventListener('pagehide', () => model.desk.flush());
const root = document.getElementById('root');
if (root) render(<App />, root);
void model.desk.load();
