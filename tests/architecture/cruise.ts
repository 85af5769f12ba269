/** Runs dependency-cruiser with our rules over a tree: the product's, or a small one that a test made. */
import { resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../../.dependency-cruiser.cjs';

export interface Findings {
  /** How many modules were looked at, packages included. */
  total: number;
  /** The rooms' own modules among them. */
  own: string[];
  /** One readable line each: rule, from, to, and the chain for a transitive one. */
  violations: string[];
}

/** `baseDir` is the folder that holds `entrypoints`, `components` and `utils`. */
export async function check(baseDir: string, folders = ['entrypoints', 'components', 'utils']): Promise<Findings> {
  const { forbidden, options } = config;
  const { enhancedResolveOptions, ...rest } = options ?? {};
  const { output } = await cruise(
    folders,
    { ...rest, baseDir, validate: true, ruleSet: { forbidden: forbidden ?? [] } },
    enhancedResolveOptions ?? {},
    { tsConfig: extractTSConfig(resolve('tsconfig.depcruise.json')) },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    total: summary.totalCruised,
    own: modules.map(({ source }) => source).filter((source) => /^(entrypoints|components|utils)\//.test(source)),
    violations: summary.violations.map(({ rule, from, to, via, cycle }) => {
      const chain = (via ?? cycle ?? []).map(({ name }) => name).join(' → ');
      return `${rule.name}: ${from} → ${to}${chain ? ` (${chain})` : ''}`;
    }),
  };
}
