/**
 * Which room may import what: the table of the design, and nothing else. Run by `tests/architecture/rooms.test.ts`, which also proves that each rule
 * bites. `#imports` is WXT's door to the browser's API.
 */

/** @type {Record<string, { rooms?: string[], packages?: string[], assets?: string[] }>} */
const ROOMS = {
  'utils/domain': { assets: ['wording'] },
  'utils/adapters': { rooms: ['utils/domain'] },
  'utils/reader': { rooms: ['utils/adapters', 'utils/domain'], packages: ['@medv/finder'] },
  'utils/state': { rooms: ['utils/domain'], packages: ['@preact/signals'] },
  'utils/messaging': { rooms: ['utils/domain'], packages: ['#imports', '@webext-core/messaging'] },
  'utils/settings': { rooms: ['utils/domain', 'utils/schema'], packages: ['#imports'] },
  'utils/schema': { rooms: ['utils/domain'], packages: ['zod/mini'] },
  'utils/export': { rooms: ['utils/domain', 'utils/schema'], packages: ['fflate', 'papaparse'] },
  'utils/platform': { rooms: ['utils/domain'], packages: ['#imports'] },
  'utils/database': { rooms: ['utils/domain', 'utils/schema'], packages: ['#imports', 'dexie'] },
  'utils/i18n': { assets: ['locales'] },
  components: {
    rooms: ['utils/state', 'utils/domain', 'utils/i18n'],
    packages: ['preact', '@preact/signals', 'uplot', 'tinykeys', 'number-flow', 'odometer'],
    assets: ['styles', 'locales'],
  },
};

/** A rule for one row: whatever is not named there is forbidden. */
function only(room, { rooms = [], packages = [], assets = [] }) {
  const folders = [room, ...rooms, ...assets.map((name) => `assets/${name}`)];
  const modules = packages.map((name) => (name.startsWith('#') ? name : `node_modules/${name}`));
  return {
    name: `only-${room.replace('/', '-')}`,
    comment: `${room} may import ${[...folders, ...packages].join(', ')}`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { pathNot: `^(${[...folders, ...modules].join('|')})(/|$)` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, allowed]) => only(room, allowed)),
    {
      name: 'nobody-imports-entrypoints',
      comment: 'entrypoints compose; what two of them need belongs in a room',
      severity: 'error',
      from: { path: '^(entrypoints/[^/]+|components|utils)/' },
      to: { path: '^entrypoints/', pathNot: '^$1/' },
    },
    {
      name: 'small-in-the-page',
      comment: 'a content script runs in the page: IndexedDB there belongs to the page, and frameworks are too heavy',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: {
        path: '^(utils/database/|components/|node_modules/(dexie|preact|@preact|zod/(?!mini|v4/(mini|core))))',
        reachable: true,
      },
    },
    {
      name: 'zod-mini-only',
      comment: 'the full build is ten times as large and probes new Function',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: '^node_modules/zod/', pathNot: '^node_modules/zod/mini' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#imports$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'default', 'types'] },
  },
};
