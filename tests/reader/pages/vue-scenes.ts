/** The same as `scenes.ts` for Vue pages. */
import { type App, createApp, shallowRef, type VNode } from 'vue';

export function showVue(scenes: Record<string, (step: number) => VNode>): void {
  let app: App | undefined;
  const step = shallowRef(0);
  window.show = (name) => {
    app?.unmount();
    step.value = 0;
    const scene = scenes[name];
    if (!scene) throw new Error(`no scene ${name}`);
    app = createApp({ render: () => scene(step.value) });
    app.mount('#root');
  };
  window.next = () => {
    step.value++;
  };
}

declare global {
  interface Window {
    show(name: string): void;
    next(): void;
  }
}
