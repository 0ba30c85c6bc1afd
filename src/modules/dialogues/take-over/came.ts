import { z } from 'zod'
import type { Visit } from '../../../platform/web/visit.ts'
import { myWords, type OwnWords } from '../../contributions/index.ts'
import { mySeatsAtFires, type SeatAtFire } from '../card/queries.ts'

const path = '/mine/take-over'
/** More cards are taken over as well; they are only not told on one page. */
const mostTold = 12

export interface CameAlong {
  fire: SeatAtFire
  words: readonly OwnWords[]
}

/** The seats of which the address says that they were just taken over. */
export function cameIn({ searchParams }: URL): string[] {
  const seats = searchParams.getAll('came').filter((id) => z.uuid().safeParse(id).success)
  return [...new Set(seats)].slice(0, mostTold)
}

/** The page again, with what came along now before what came along earlier. */
export function pathWith(seats: readonly string[]): string {
  const query = new URLSearchParams(seats.map((id) => ['came', id]))
  return seats.length > 0 ? `${path}?${query}` : path
}

/** What came along, card by card. The address opens nothing: what is not the actor's is not among it. */
export async function cameAlong({ db, house, actor, url }: Visit): Promise<CameAlong[]> {
  const seats = cameIn(url)
  if (seats.length === 0) return []
  const [fires, words] = await Promise.all([mySeatsAtFires(db, actor), myWords(db, house.sealing, actor)])
  return seats.flatMap((id) =>
    fires
      .filter(({ seatId }) => seatId === id)
      .map((fire) => ({
        fire,
        words: words.filter(({ speaker, erasedAt }) => speaker.seatId === id && !erasedAt),
      })),
  )
}
