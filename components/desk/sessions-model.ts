/** How the desk comes to history, which is loaded when it is first shown; the entry point hands it in. */
import type { ComponentType } from 'preact';
import { createContext } from 'preact';

/** Loads history as one component that needs nothing more. */
export const SessionsContext = createContext<() => Promise<ComponentType>>(() => Promise.reject(new Error('no history around')));
