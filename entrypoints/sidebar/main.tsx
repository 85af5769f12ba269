/** Composition root of the sidebar: a page of ours in a frame on the dashboard, or in a window. It lives on messages alone. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/sidebar/sidebar.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { ModelProvider, type SidebarModel } from '../../components/sidebar/model';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { TextProvider } from '../../components/ui/text';
import { loadTexts, type TextRoom, translator } from '../../utils/i18n';
import { followLook, type PageLook } from './look';
import { buildModel } from './model';
import { standing } from './place';

const ROOMS: readonly TextRoom[] = ['common', 'sidebar', 'teach'];

function App({ model, look }: { model: SidebarModel; look: PageLook }) {
  return (
    <TextProvider language={look.inForce.value} rooms={ROOMS}>
      <ModelProvider model={model}>
        <Sidebar />
      </ModelProvider>
    </TextProvider>
  );
}

const look = followLook(document.documentElement, navigator.languages);
const app = document.getElementById('app');
void buildModel(standing(window), look).then((model) => {
  effect(() => {
    const language = look.inForce.value;
    void loadTexts(language, ROOMS).then(() => {
      document.title = translator(language).t('sidebar.title');
    });
  });
  addEventListener('pagehide', () => model.ending.flush());
  if (app) render(<App model={model} look={look} />, app);
});
