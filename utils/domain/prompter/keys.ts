/** Which key does what on the prompter: the keys that clickers and pedals send, and what a person changed. Listening is left to the components. */

/** Names are `KeyboardEvent.key`, a letter in lower case, the space bar `Space`. The digits 1 to 9 choose products and are not in here. */
export const DEFAULT_KEYS = {
  next: ['PageDown', 'ArrowRight'],
  previous: ['PageUp', 'ArrowLeft'],
  seen: ['Enter'],
  play: ['Space'],
  faster: ['ArrowUp'],
  slower: ['ArrowDown'],
  // Many clickers send a full stop for their black button, and F5 for "start the show", which would reload the page.
  blackout: ['b', '.'],
  fullScreen: ['f', 'F5'],
  mirror: ['m'],
  larger: ['+', '='],
  smaller: ['-'],
  script: ['s'],
  settings: [','],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type PrompterAction = keyof typeof DEFAULT_KEYS;
export const PROMPTER_ACTIONS = Object.keys(DEFAULT_KEYS) as PrompterAction[];

/** What a person changed; an action that is absent has its own keys. */
export type OwnKeys = Partial<Record<PrompterAction, string[]>>;
export type Keys = Record<PrompterAction, readonly string[]>;

/** The keys in force: the default ones, with one's own in the place of those for the same action. */
export function keysOf(own: OwnKeys): Keys {
  return { ...DEFAULT_KEYS, ...own };
}

/** The name of a pressed key as it is kept here; null for what cannot be given away: digits, Escape, Tab, a modifier alone. */
export function keyName(key: string): string | null {
  if (
    /^[0-9]$/.test(key) ||
    ['Escape', 'Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Dead', 'Process', 'Unidentified'].includes(key)
  ) {
    return null;
  }
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Gives `key` to `action` alone: whoever had it loses it. */
export function withKey(own: OwnKeys, action: PrompterAction, key: string): OwnKeys {
  const keys = keysOf(own);
  const changed: OwnKeys = { ...own };
  for (const other of PROMPTER_ACTIONS) {
    if (other !== action && keys[other].includes(key)) changed[other] = keys[other].filter((kept) => kept !== key);
  }
  if (!keys[action].includes(key)) changed[action] = [...keys[action], key];
  return changed;
}

/** Takes one key from an action. */
export function withoutKey(own: OwnKeys, action: PrompterAction, key: string): OwnKeys {
  return { ...own, [action]: keysOf(own)[action].filter((kept) => kept !== key) };
}
