import { randomUUID } from 'node:crypto'

/** Time and new ids come from here, so that tests can set both. */
export interface Clock {
  now(): Date
  id(): string
}

export const systemClock: Clock = { now: () => new Date(), id: () => randomUUID() }
