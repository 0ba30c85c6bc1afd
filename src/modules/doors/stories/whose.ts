import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'

/** Of whom the list of stories is. */
export interface Whose {
  /** Of every movement of the house. */
  all: boolean
  /** Where the list is, as the menu leads to it. */
  page: string
  /** The page whose feed holds the same. */
  feed: string
  /** Where something is told to who is read here. */
  share: string
  /** Where the letters of the month are. */
  letter: string
}

/** What carries a movement's name holds its own, and what a sister's writers let stand there; all there is is one step further. */
export function whoseStories({ searchParams }: URL, around: Movement | undefined): Whose {
  if (searchParams.get('of') === 'all')
    return {
      all: true,
      page: '/stories?of=all',
      feed: '/stories?of=all',
      share: '/share',
      letter: '/newsletter',
    }
  const { chosen } = around ?? {}
  return {
    all: false,
    page: underName('/stories', around),
    feed: chosen ? `/circles/${chosen}` : '/stories',
    share: underName('/share', around),
    letter: chosen ? `/circles/${chosen}/newsletter` : '/newsletter',
  }
}
