/** The doors through which a session's page has its files made: each tells how far it is and can be stopped. Making them is `session-files`, loaded late. */
import type { Translator } from '../../utils/i18n';
import { stepping } from '../../utils/state/stepping';
import type { Doors, FileDoor } from './doors';
import type { FileKind, SessionFiles } from './session-files';

interface Ports {
  /** Loaded when a file is first wanted. */
  files(): Promise<SessionFiles>;
  /** In the language that is in force when a file is made. */
  text(): Translator;
  /** A failure goes to the error log; the page says that no file came. */
  report(where: string, error: unknown): Promise<unknown>;
}

export function fileDoors({ files, text, report }: Ports): Omit<Doors, 'practice' | 'openTab'> {
  const door =
    (kind: FileKind): FileDoor =>
    async (recording, people, progress) => {
      try {
        const made = await files();
        return (await made[kind]({ recording, people, text: text(), onStep: stepping(progress) })) ? { ok: true } : null;
      } catch (error) {
        await report(`export ${kind}`, error);
        return { ok: false, reason: 'export' };
      }
    };
  return {
    exportCsv: door('csv'),
    exportXlsx: door('xlsx'),
    exportJson: door('json'),
    exportCard: door('card'),
    exportBundle: door('bundle'),
  };
}
