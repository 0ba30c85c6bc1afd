import { concerns } from './covers.ts'

/** The rooms of which these files are a part. */
export function roomsOf(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? []))
}

/** Whether these files are part of what all rooms stand on, or of the walks themselves. */
export const touchesAll = (files: readonly string[]): boolean =>
  concerns(
    [
      'package-lock.json',
      'src/platform',
      'src/design',
      'src/application.ts',
      'tests/support',
      'tests/access',
    ],
    files,
  )

/** What the walks through the house leave: said once, as is said of the deep suites. */
export function walksLine(changed: readonly string[] | undefined): string {
  const rooms = [...roomsOf(changed ?? [])].sort().join(', ') || 'no room'
  const tried = !changed || touchesAll(changed) ? 'try every route and ' : 'try and '
  return `The walks ${tried}look closer at ${rooms}; npm run test:deep walks every address and has axe look at every page: ${walks.join(', ')}`
}

const walks = ['tests/access/every-address.deep.test.ts', 'tests/journeys/every-page.deep.test.ts']
