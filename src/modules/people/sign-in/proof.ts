/** The ways in which somebody can show who they are. */
export type Method = 'mail-link' | 'passkey' | 'hand-over' | 'example' | `organisation:${string}`

/** Who somebody turned out to be, and how they showed it. It opens nothing by itself: the gate does. */
export interface Proof {
  personId: string
  method: Method
  /** It showed two things at once: a second step is not asked any more. */
  strong?: boolean
  /** An organisation says that it asked a second step itself: that counts in this circle alone. */
  strongIn?: string | undefined
}
