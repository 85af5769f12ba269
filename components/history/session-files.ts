/** Makes the files of one session and saves them; loaded when one is first wanted. Bytes are `utils/export`'s, which the entry points hand in. */
import type { Bundle } from '../../utils/domain/merge/bundle';
import type { Session } from '../../utils/domain/session';
import type { Translator } from '../../utils/i18n';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { type PagePaints, pagePaints } from '../ui/paints';
import { fileNaming, sheetWords } from './file-words';
import { sessionCard } from './session-card';
import { formatIn } from './use-format';

type OnStep = (done: number, all: number) => Promise<boolean | undefined>;
type Naming = ReturnType<typeof fileNaming>;
type Words = ReturnType<typeof sheetWords>;
type Card = ReturnType<typeof sessionCard>;

interface Made {
  name: string;
  type: string;
  content: string | Blob | Uint8Array<ArrayBuffer>;
}

/** As `utils/export/session-files` has them. */
interface Makers {
  csvFile(recording: Recording, naming: Naming, onStep: OnStep): Promise<Made | null>;
  jsonFile(recording: Recording, naming: Naming, onStep: OnStep): Promise<Made | null>;
  xlsxFile(recording: Recording, naming: Naming, onStep: OnStep, words: Words): Promise<Made | null>;
  cardFile(session: Session, card: Card, naming: Naming, paints: PagePaints): Promise<Made>;
  bundleFile(session: Session, bundle: Bundle, naming: Naming): Promise<Made>;
}

interface FilePorts {
  makers: Makers;
  /** Read anew from the database, so that what is given away is what is stored. Rejects for a session that is gone or still recorded. */
  bundleOf(session: string): Promise<Bundle>;
  save(name: string, content: BlobPart, type: string): void;
}

/** What a file is made of. */
export interface FileOrder {
  recording: Recording;
  people: People;
  text: Translator;
  onStep: OnStep;
}

export type FileKind = 'csv' | 'xlsx' | 'json' | 'card' | 'bundle';
/** Each resolves to true when the file was saved, to false when it was stopped: then there is none. */
export type SessionFiles = Record<FileKind, (order: FileOrder) => Promise<boolean>>;

export function sessionFiles({ makers, bundleOf, save }: FilePorts): SessionFiles {
  const saved = (file: Made | null): boolean => {
    if (file) save(file.name, file.content, file.type);
    return file !== null;
  };
  return {
    csv: async ({ recording, text, onStep }) => saved(await makers.csvFile(recording, fileNaming(text), onStep)),
    json: async ({ recording, text, onStep }) => saved(await makers.jsonFile(recording, fileNaming(text), onStep)),
    xlsx: async ({ recording, people, text, onStep }) =>
      saved(await makers.xlsxFile(recording, fileNaming(text), onStep, sheetWords(text, people))),
    card: async ({ recording, people, text }) => {
      const card = sessionCard(recording, people, text, formatIn(text));
      return saved(await makers.cardFile(recording.session, card, fileNaming(text), pagePaints()));
    },
    bundle: async ({ recording: { session }, text }) =>
      saved(await makers.bundleFile(session, await bundleOf(session.id), fileNaming(text))),
  };
}
