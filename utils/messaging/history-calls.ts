/** What a page of history asks the background for: the messages as calls, the same for every page. */
import { type Protocol, sendMessage } from './protocol';

type Call<T extends keyof Protocol> = Parameters<Protocol[T]>[0];

export const historyCalls = {
  deleteSession: (call: Call<'deleteSession'>) => sendMessage('deleteSession', call),
  restoreSession: (call: Call<'restoreSession'>) => sendMessage('restoreSession', call),
  editSession: (call: Call<'editSession'>) => sendMessage('editSession', call),
  splitSession: (call: Call<'splitSession'>) => sendMessage('splitSession', call),
  mergeSessions: (call: Call<'mergeSessions'>) => sendMessage('mergeSessions', call),
  addMark: (mark: Call<'addMark'>) => sendMessage('addMark', mark),
  changeMark: (call: Call<'changeMark'>) => sendMessage('changeMark', call),
  undoReshape: (call: Call<'undoReshape'>) => sendMessage('undoReshape', call),
};
