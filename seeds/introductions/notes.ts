import type { Slug } from '../types.ts'

/** A note that lies for somebody. */
export interface Note {
  from: Slug
  to: Slug
  body: string
  daysAgo: number
  read?: boolean
}

export const notes: readonly Note[] = [
  {
    from: 'henk',
    to: 'lotte',
    body: 'Bij ons achter wil iemand ook een kring beginnen. Mag ik je daar een keer over bellen?',
    daysAgo: 2,
  },
  {
    from: 'joost',
    to: 'mina',
    body: 'Je zei iets over de sleutel van de keuken. Wil je daar eens over doorpraten, met koffie?',
    daysAgo: 9,
    read: true,
  },
]
