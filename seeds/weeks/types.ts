import type { YesHow } from '../../src/modules/weeks/schema.ts'
import type { photos } from '../told/photos.ts'
import type { Slug } from '../types.ts'

/** Something on the programme, in the words of who makes it: those are in one language. */
export interface SeedSession {
  slug: Slug
  /** Counted from the Monday: 0 to 4. */
  day: number
  at: string
  until: string
  /** By its place in the list of rooms. */
  room?: number
  title: string
  about: string
  circle?: Slug
  /** Where it leads to. */
  theme?: Slug
  speakers?: { name: string; words: string; person?: Slug; yes: YesHow }[]
  /** At the own place of this house, whose gathering it is. */
  house?: Slug
  /** One walks in. */
  open?: boolean
  most?: number
  /** Not on the programme before the second release. */
  added?: boolean
  /** How it was in the first release. */
  was?: { room?: number; at?: string; until?: string; title?: string }
  dropped?: string
  /** Only in the draft. */
  draft?: boolean
  /** Differs in the draft from what was released. */
  draftTitle?: string
}

export interface SeedWeek {
  slug: Slug
  /** Days from today of a day in it; it begins on the Monday before. */
  days: number
  title: string
  about: string
  accent: string
  themes: { theme: string; about: string }[]
  rooms: { name: string; address: string; way: string }[]
  sessions: SeedSession[]
  /** What its makers say of it afterwards. */
  /** Painted among the photos. */
  pictures?: { photo: keyof typeof photos; words: string }[]
  afterword?: { summary: string; impression: string }
}
