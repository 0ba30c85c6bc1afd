import type { Needs } from './needs.ts'

export const answers = ['yes', 'maybe', 'no'] as const
export type Answer = (typeof answers)[number]

export const reminders = ['none', 'day', 'week'] as const
export type Remind = (typeof reminders)[number]

/** Somebody's answer to one time of a gathering, or the asking that waits for one. */
export interface SignUpView {
  id: string
  gatheringId: string
  occurrenceId: string
  name: string
  email: string
  /** Null: asked, and not answered yet. */
  answer: Answer | null
  /** With how many, themselves counted in. */
  people: number
  /** The key of where they come; empty where there was nothing to choose. */
  place: string
  companions: string
  needs: Needs
  /** Said yes, and has a place. */
  placed: boolean
  /** Said yes, and waits for one. */
  waits: boolean
  remind: Remind
  came: boolean | null
  /** A code opens it: nobody's account. */
  hasCode: boolean
  /** Got a place without an address to write to: somebody calls them. */
  toTell: boolean
  version: number
}
