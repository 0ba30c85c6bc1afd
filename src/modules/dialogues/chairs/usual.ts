import type { Format } from '../formats.ts'

/** How many chairs there are unless who prepares says otherwise: who sits behind and listens needs one too. */
export const usualChairs = ({
  mostSeats,
  mostListeners,
}: Pick<Format, 'mostSeats' | 'mostListeners'>): number => mostSeats + mostListeners
