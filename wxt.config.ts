/** Build settings. `--mode demo` differs by host access to localhost alone. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import enCommon from './assets/locales/en/common.json';
import zhCommon from './assets/locales/zh-CN/common.json';

const LOCAL = ['http://localhost/*', 'http://127.0.0.1/*'];

/** The few texts that the browser itself shows, and that a script on a dashboard needs without carrying the dictionaries. */
const messages = ({ name, description, frame, command }: typeof enCommon) =>
  JSON.stringify(
    Object.fromEntries(Object.entries({ name, description, ...frame, ...command }).map(([key, message]) => [key, { message }])),
  );

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // WXT takes a mode of its own (`demo`) for development, and development JSX carries this machine's paths into the bundle.
  vite: ({ command }) => ({
    plugins: [preact({ devToolsEnabled: command === 'serve', prefreshEnabled: command === 'serve' })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: command === 'serve' } },
    build: { target: 'es2022' },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `offscreen`: the page in which a backup is gathered by itself; a worker can make no address for a file.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    ...(browser === 'firefox' ? {} : { optional_permissions: ['downloads'] }),
    // Not Alt+Shift+N and P: Chromium keeps those for tab groups, and would leave the command without a key.
    commands: {
      'next-point': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextPoint__' },
      'previous-point': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousPoint__' },
      'on-air': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_onAir__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
    },
    options_ui: { page: 'desk.html', open_in_tab: true },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'demo' ? { host_permissions: LOCAL } : {}),
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'picker-keys.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'anchor-desk@anchor-desk.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
  hooks: {
    // The popup's page has one name of its own until its texts are there; the browser shows this one at the button.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: '_locales/en/messages.json', contents: messages(enCommon) });
      files.push({ relativeDest: '_locales/zh_CN/messages.json', contents: messages(zhCommon) });
    },
  },
});
