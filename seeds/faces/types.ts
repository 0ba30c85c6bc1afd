import type { Slug, Telephone } from '../types.ts'

/** What a place says of itself: in Dutch, as somebody there would say it. Years count back from now, days from today. */
export interface Face {
  circle: Slug
  who: string
  worksOn?: string
  sites?: readonly string[]
  periods: readonly { yearsAgo: number; untilYearsAgo?: number; why?: string }[]
  tried?: readonly {
    yearsAgo: number
    outcome: 'well' | 'not' | 'open'
    words: string
    /** Its own people read it, and nobody else. */
    own?: true
  }[]
  promises?: readonly Promised[]
  /** What a partner answers to its own question. */
  role?: readonly { days: number; words: string }[]
  questions?: readonly { days: number; words: string }[]
  /** Its mission, what there was already, and what it agreed. */
  own?: readonly { kind: 'mission' | 'initiative' | 'agreement'; days: number; words: string }[]
  /** Who was asked to be called; `phone` where they said yes. */
  callers?: readonly { person: Slug; about: string; phone?: Telephone }[]
}

export interface Promised {
  /** When it was promised. */
  days: number
  words: string
  toWhom?: string
  /** For which years, counted from this one. */
  years?: readonly [from: number, until: number]
  /** Before which day. */
  byDays?: number
  became: readonly { days: number; outcome: 'done' | 'not' | 'on'; words: string }[]
}
