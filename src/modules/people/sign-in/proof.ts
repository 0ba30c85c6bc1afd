/** The ways in which somebody can show who they are. */
export type Method = 'mail-link' | 'passkey' | 'example' | `organisation:${string}`

/** Who somebody turned out to be, and how they showed it. It opens nothing by itself: the gate does. */
export interface Proof {
  personId: string
  method: Method
}
