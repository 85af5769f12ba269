/** Composition root of the desk: a full page where products, hosts and rundowns are made ready. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/desk/desk.css';
import { render } from 'preact';
import { loadTexts } from '../../utils/i18n';
import { App, ROOMS } from './App';
import { followAppearance, nameDocument } from './appearance';
import { handoverModel } from './Handover';
import { buildModel } from './model';

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
