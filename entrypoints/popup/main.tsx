/** Composition root of the popup, which opens in a tab as well: history, the way onto the page in front, the session that runs. */
import '../../assets/styles/tokens.css';
import '../../components/ui/ui.css';
import '../../components/history/history.css';
import { render } from 'preact';
import { readOnly } from '../../utils/database/read-only';
import { createFront } from '../../utils/state/front-tab';
import { createHistory } from '../../utils/state/history';
import { createLive } from '../../utils/state/live';
import { followAppearance } from './appearance';
import { deskDoor } from './desk-door';
import { doors, frontPorts } from './doors';
import { followErrors } from './errors';
import { connectLive } from './live-port';
import { Popup } from './Popup';
import { inTab } from './place';
import { followRoute } from './route';
import { popupHistory } from './source';

document.documentElement.dataset.place = inTab() ? 'tab' : 'popup';

const language = followAppearance();
const front = createFront(frontPorts);
const live = createLive(() => connectLive(front.tab));
const source = popupHistory(readOnly(), live.state);
const history = createHistory(source);
const page = { front, live, source, history, doors: doors(inTab(), language), desk: deskDoor() };

const root = document.getElementById('root');
if (root) render(<Popup page={page} language={language} route={followRoute()} errors={followErrors()} />, root);
