/** Colours and measures stand in `assets/styles/tokens.css` alone; the rooms' style sheets draw with its custom properties. */
import { expect, test } from 'vitest';
import { FILES, read } from './files';

/** The shell of the sidebar's frame stands in somebody else's page, where the tokens are not loaded. */
const IN_THE_PAGE = /^entrypoints\/[^/]+\.content\//;

const sheets = FILES.filter((path) => /^(components|entrypoints)\/.*\.css$/.test(path) && !IN_THE_PAGE.test(path));

/** What a declaration may not hold: a colour, or a length other than 0 and a hairline of 1px. */
const RAW =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\((?!\s*from\b)|(?<![\w.-])(?!0px|1px|-1px)-?\d*\.?\d+(?:px|rem|pt)\b|\b(?:white|black|red|green|blue|orange|gray|grey|yellow)\b(?![-\w])/i;

/** `file:line: declaration` for each raw value in a style sheet. */
function raw(text: string, path = 'sheet'): string[] {
  const blank = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return blank.split('\n').flatMap((line, index) => {
    const declaration = /^\s*[\w-]+\s*:\s*(.*)$/.exec(line.replace(/.*\{/, ''));
    return declaration && RAW.test(declaration[1] ?? '') ? [`${path}:${index + 1}: ${line.trim()}`] : [];
  });
}

test('style sheets of the rooms draw with tokens', () => {
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.flatMap((path) => raw(read(path), path))).toEqual([]);
});

test('components carry no colours or lengths in their style attributes', () => {
  const components = FILES.filter((path) => /^components\/.*\.tsx$/.test(path));
  const wrong = components.filter((path) =>
    /style=(?:"[^"]*(?:#[0-9a-f]{3,8}\b|\dpx)|\{\{[^}]*(?:#[0-9a-f]{3,8}\b|\dpx))/i.test(read(path)),
  );
  expect(wrong).toEqual([]);
});

test('every custom property that is used is declared', () => {
  const declared = new Set(
    FILES.filter((path) => path.endsWith('.css')).flatMap((path) =>
      [...read(path).matchAll(/(--ad-[\w-]+)\s*:/g)].map((match) => match[1]),
    ),
  );
  const set = new Set(
    FILES.filter((path) => path.endsWith('.tsx')).flatMap((path) =>
      [...read(path).matchAll(/'(--ad-[\w-]+)'/g)].map((m) => m[1]),
    ),
  );
  const used = sheets.flatMap((path) => [...read(path).matchAll(/var\((--[\w-]+)/g)].map((match) => [match[1], path] as const));
  expect(used.filter(([name]) => !declared.has(name) && !set.has(name)).map(([name, path]) => `${name} in ${path}`)).toEqual([]);
});

test.each(['color: #fff', 'width: 12px', 'margin: 0 4px', 'background: rgb(0 0 0)', 'color: red', 'font-size: 1.2rem'])(
  'the check sees "%s"',
  (line) => {
    expect(raw(`.a {\n  ${line};\n}`)).toHaveLength(1);
  },
);

test.each([
  'color: var(--ad-ink)',
  'margin: 0',
  'border: 1px solid var(--ad-line)',
  'width: 100%',
  'flex: 1',
  'white-space: nowrap',
])('the check lets "%s" be', (line) => expect(raw(`.a {\n  ${line};\n}`)).toEqual([]));
