/** The prompter in small, so that the aide sees what the host sees, and the switch that blacks it out. */
import { useComputed } from '@preact/signals';
import { Toggle } from '../../ui/Toggle';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { Fold } from './Fold';
import { HostMini } from './HostMini';

export function HostView() {
  const { aide, live } = useModel();
  const { t } = useText();
  const open = useComputed(() => live.state.value?.prompter);
  const black = aide.black.value;
  const gist = black ? 'black' : open.value === false ? 'notOpen' : open.value ? 'isOpen' : null;
  return (
    <Fold name="host" heading={t('sidebar.aide.host.heading')} aside={gist && t(`sidebar.aide.host.${gist}`)}>
      <HostMini />
      <Toggle label={t('sidebar.aide.host.blackout')} on={black} onChange={aide.set.black} />
    </Fold>
  );
}
