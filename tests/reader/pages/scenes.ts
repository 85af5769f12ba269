/** Scenes of a library page: each draws one believable part of a dashboard, and may go on to a next state. Readings expected of them stand in the `.json` of the same name. */

import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** `step` counts the calls of `window.next()`. */
export type Scene = (step: number) => ReactNode;

export function showReact(scenes: Record<string, Scene>): void {
  let root: Root | undefined;
  let scene: Scene | undefined;
  let step = 0;
  window.show = (name) => {
    scene = scenes[name];
    if (!scene) throw new Error(`no scene ${name}`);
    step = 0;
    root?.unmount();
    const element = document.getElementById('root') as HTMLElement;
    element.replaceChildren();
    root = createRoot(element);
    root.render(scene(step));
  };
  window.next = () => root?.render(scene?.(++step));
}

declare global {
  interface Window {
    show(name: string): void;
    next(): void;
  }
}
