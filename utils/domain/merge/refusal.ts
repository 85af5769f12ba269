/** Why a file was not taken, as codes that the interface has a sentence for. A file is taken or refused as a whole. */
import type { Bundle } from './bundle';
import type { RecordFault, RecordNote } from './check';

/** What is wrong with the outside of a file. */
export type FrameRefusal =
  /** Nothing in it, or no file of ours. */
  | 'empty'
  | 'foreign'
  /** Written by a later version of the extension than this. */
  | 'newer'
  /** It ends in the middle. */
  | 'truncated'
  /** Something in it was changed: the checksum differs, or a part cannot be unpacked. */
  | 'altered'
  | 'too-big';

/** `shape`: not the fields a bundle has · `counts`: more or fewer sessions than it says, or one twice · `unreadable`: the browser could not read it. */
export type BundleRefusal = FrameRefusal | RecordFault | 'not-json' | 'too-deep' | 'shape' | 'counts' | 'unreadable';

/** One file that a person dropped, read. */
export type ReadFile =
  | { ok: true; file: string; bundle: Bundle; checksum: string; notes: { session: string; note: RecordNote }[] }
  /** `where`: the part and the field, as a programmer would name it. */
  | { ok: false; file: string; code: BundleRefusal; where?: string };
