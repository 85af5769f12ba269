/** The practice dashboard as a page. Reaches nothing of the extension, so that a plain server can serve it as well as the extension. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/practice/odometer.css';
import '../../components/practice/practice.css';
import { render } from 'preact';
import { readOptions } from '../../components/practice/options';
import { PracticePage } from '../../components/practice/PracticePage';
import { createPractice } from '../../components/practice/practice-model';
import { runPractice } from '../../components/practice/run';
import { pickLanguage } from '../../utils/i18n';

const practice = createPractice(
  readOptions(location.search),
  { mono: () => performance.now(), wall: () => Date.now() },
  {
    language: pickLanguage(navigator.languages),
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  },
);
const root = document.getElementById('root');
if (root) render(<PracticePage practice={practice} />, root);
runPractice(practice, window, new AbortController().signal);

// No content script comes to a page of the extension by itself; on a plain server the extension brings it.
if (location.protocol.endsWith('-extension:')) {
  for (const name of ['reader', 'dashboard']) {
    const script = document.createElement('script');
    script.src = `/content-scripts/${name}.js`;
    script.async = false;
    document.head.append(script);
  }
}
