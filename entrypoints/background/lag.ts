/** The lag of orders behind the words that sold them, as the aide set it: kept at hand, since the live feed cannot wait for the settings. */
import { DEFAULT_LAG_MS } from '../../utils/domain/show-lag';
import { logError } from '../../utils/platform/error-log';
import { onAirLag } from '../../utils/settings/aide';

let lag = DEFAULT_LAG_MS;

/** ms. */
export const lagMs = () => lag;

/** Reads it and follows its changes. Called once, when the worker starts. */
export function followLag(changed: () => void): void {
  const use = (ms: number) => {
    lag = ms;
    changed();
  };
  onAirLag.watch(use);
  onAirLag.get().then(use, (error) => logError('settings', error));
}
