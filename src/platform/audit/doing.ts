/** What kind of doing the log tells of, as NEN 7513 tells them apart. */
export const doings = ['create', 'read', 'change', 'delete', 'search', 'print', 'export', 'transfer'] as const
export type Doing = (typeof doings)[number]

const firstWords: Readonly<Partial<Record<Doing, readonly string[]>>> = {
  create: [
    'add',
    'ask',
    'begin',
    'bring',
    'create',
    'invite',
    'make',
    'note',
    'speak',
    'start',
    'tell',
    'write',
  ],
  read: ['look', 'open', 'read', 'see'],
  delete: ['erase', 'remove'],
  print: ['print'],
  search: ['search'],
  export: ['export'],
  transfer: ['transfer'],
}

/** What a command does by the first word of its verb: `contributions.write-down` creates. Anything else changes. */
export function doingOf(command: string): Doing {
  const [word = ''] = (command.split('.').at(-1) ?? '').split('-')
  return doings.find((doing) => firstWords[doing]?.includes(word)) ?? 'change'
}
