/** All alerts of the session with time and answer, and the way to the rules. New ones stand on top of the sidebar. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatClock } from '../../../utils/domain/format';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { type AlertMark, alertText } from './alert-text';
import { Fold } from './Fold';
import { Later } from './Later';

const SHOWN = 12;
const loadSettings = () => import('./AlertSettings').then((module) => module.AlertSettings);

export function Alerts() {
  const { live, timeZone } = useModel();
  const text = useText();
  const { t, language } = text;
  const [settings, setSettings] = useState(false);
  const marks = useComputed(() => live.state.value?.session?.marks ?? []);
  const alerts = marks.value.filter((mark): mark is AlertMark => mark.kind === 'alert').slice(0, SHOWN);
  const open = alerts.filter((mark) => mark.acknowledgedAt === undefined).length;
  const clock = (at: number) => formatClock(at, timeZone, language);
  return (
    <>
      <Fold
        name="alerts"
        heading={t('sidebar.aide.alerts.heading')}
        aside={open > 0 && t('sidebar.aide.alerts.open', { count: open })}
      >
        {alerts.length === 0 && <p class="ad-aside">{t('sidebar.aide.alerts.none')}</p>}
        <ol class="ad-alert-list">
          {alerts.map((mark) => (
            <li key={mark.id}>
              <span class="ad-aside ad-num">{clock(mark.at)}</span>
              <span class="ad-alert-text">{alertText(mark, text)}</span>
              {mark.acknowledgedAt !== undefined && (
                <span class="ad-aside ad-num">{t('sidebar.aide.alerts.acknowledged', { time: clock(mark.acknowledgedAt) })}</span>
              )}
            </li>
          ))}
        </ol>
        <div>
          <Button size="sm" icon="settings" onClick={() => setSettings(true)}>
            {t('sidebar.aide.alerts.settings')}
          </Button>
        </div>
      </Fold>
      {settings && <Later load={loadSettings} props={{ onClose: () => setSettings(false) }} />}
    </>
  );
}
