import type { StoryKind } from '../../stories/index.ts'

/** What a house tried, whatever came of it: what did not work stands between what did. */
export const triedKinds = ['practice', 'failure'] as const satisfies readonly StoryKind[]

/** How many of each shelf stand on the page with all of them; of two kinds on one shelf as many are asked for of each. */
export const inSight = 4

/** The shelves of the do-book, in the order of its page: by what one would do with what stands there. */
export const shelves = [
  { name: 'do', kinds: ['guide'] },
  { name: 'tried', kinds: triedKinds },
  // Told by somebody, and never counted.
  { name: 'changed', kinds: ['change', 'outcome'] },
  { name: 'methods', kinds: ['method'] },
  { name: 'tools', kinds: ['tool'] },
  { name: 'texts', kinds: ['template'] },
  { name: 'teaching', kinds: ['teaching'] },
  { name: 'seen', kinds: ['presentation', 'recording'] },
] as const satisfies readonly { name: string; kinds: readonly StoryKind[] }[]

export type Shelf = (typeof shelves)[number]
export type ShelfName = Shelf['name']

export const shelfOf = (name: string | undefined): Shelf | undefined =>
  shelves.find((shelf) => shelf.name === name)

/** What is printed as a booklet: what one takes along to where it is done. */
export const inBooklets: readonly StoryKind[] = ['guide', 'method', 'tool', 'template', 'teaching']
