import type { GatheringKind } from '../../src/modules/gatherings/kinds.ts'
import type { Comfort, GatheringAudience } from '../../src/modules/gatherings/schema.ts'
import type { Repeat } from '../../src/modules/gatherings/time/repeat.ts'
import type { Slug } from '../types.ts'

/** A place as a host wrote it down. */
export interface GatheringPlace {
  name: string
  address?: string
  way?: string
  access?: Comfort[]
  note?: string
  /** For how many, where one chooses among several; not said: enough. */
  room?: number
}

/** A gathering of a circle, in the words of its host: those are in one language. */
export interface Gathering {
  slug: Slug
  circle: Slug
  kind: GatheringKind
  title: string
  about: string
  /** What one celebrates, or what one looks back on. */
  occasion?: string
  /** Step by step. */
  runningOrder?: string[]
  /** How it was. */
  afterwards?: string
  /** Default: everyone. */
  audience?: GatheringAudience
  /** Days from today, on the clock there; `until` may be after midnight. */
  days: number
  at: string
  until: string
  /** How many nights it goes on. */
  nights?: number
  places?: GatheringPlace[]
  online?: { address: string; told: 'signed-up' | 'all'; room?: number }
  /** Everybody who sits in the circle was asked. */
  asked?: boolean
  /** Not announced yet. */
  draft?: boolean
  /** Does not take place, and why. */
  cancelled?: string
  /** Comes back so many times, the first among them: as often on every day that the example is made. */
  repeat?: {
    by: Exclude<Repeat, 'no'>
    times: number
    /** Counted from the first: moved by so many days, called off, or with something that is different. */
    exceptions?: Record<number, { days?: number; cancelled?: string; note?: string }>
  }
}
