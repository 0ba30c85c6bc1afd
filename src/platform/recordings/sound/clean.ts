/** What a container's sound is and lasts once everything else in it was made empty. */
export interface CleanSound {
  body: Buffer
  /** Null where only playing it would tell. */
  seconds: number | null
  /** There is something to be looked at as well. */
  seen?: boolean
}

/** Thrown where a container is not as it should be: what we do not understand we cannot clean. */
export class NotUnderstood extends Error {}
