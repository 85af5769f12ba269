/** The dashboard's part of teaching: starts the picker when the background has brought it, hands its keys and looks on, tells both ways to a number. */
import { browser } from '#imports';
import type { AdapterHints } from '../../utils/adapters/adapter';
import type { PageProfile } from '../../utils/domain/profile';
import type { FromPage, ToPage } from '../../utils/messaging/protocol';
import type { Picker, PickerDoor } from '../../utils/reader/pick-types';
import type { Reader } from '../../utils/reader/reader';
import { openRoot } from './open-root';

const PICKER = Symbol.for('anchor-desk.picker');

export interface Teaching {
  /** Takes what is about teaching. */
  message(message: ToPage): void;
  stop(): void;
}

interface Parts {
  post(message: FromPage): void;
  reader(): { reader: Reader; adapter: AdapterHints | undefined } | undefined;
  teach(profile: PageProfile): void;
  /** Pointing is over: the keys go back to the sidebar. */
  done(): void;
}

export function createTeaching({ post, reader, teach, done }: Parts): Teaching {
  let picker: Picker | undefined;
  const door = () => (globalThis as { [PICKER]?: PickerDoor })[PICKER];
  const stop = () => {
    picker?.stop();
    picker = undefined;
  };

  function start({ metric, language }: Extract<ToPage, { t: 'pick' }>): void {
    stop();
    let stage: string | undefined = 'pointing';
    const keysUrl = browser.runtime.getURL('/picker-keys.html');
    picker = door()?.start({
      metric,
      language,
      keysUrl,
      openRoot,
      adapter: reader()?.adapter,
      report(state) {
        post({ t: 'pick', state });
        if (state?.stage !== stage) done();
        stage = state?.stage;
      },
    });
  }

  function take({ metric }: Extract<ToPage, { t: 'take' }>): void {
    const now = reader();
    const place = now?.reader.found().find((one) => one.metric === metric);
    const picking = door();
    if (!now || !place || !picking) post({ t: 'taken', metric, picked: null });
    else picking.take(place.element, { openRoot, adapter: now.adapter }, (picked) => post({ t: 'taken', metric, picked }));
  }

  return {
    message(message) {
      if (message.t === 'pick') start(message);
      else if (message.t === 'pick-key') picker?.key(message.key);
      else if (message.t === 'pick-end') stop();
      else if (message.t === 'take') take(message);
      else if (message.t === 'tick') picker?.look(message.at);
      else if (message.t === 'profile') teach(message.profile);
    },
    stop,
  };
}
