import { colours } from '../movements/colours.ts'
import { closedRooms, elsewhere, sisters, welcomes } from '../movements/welcome.ts'
import { circleId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What movements and houses of the example have of their own. */
export function loadMovements({ lay }: Loading): void {
  lay('movements.colours', ...colours.map(({ circle, light }) => ({ circle_id: circleId(circle), light })))
  lay(
    'movements.welcome',
    ...welcomes.map(({ movement, sentence, words }) => ({
      movement_id: circleId(movement),
      sentence,
      words,
    })),
  )
  lay(
    'movements.elsewhere',
    ...elsewhere.map(({ movement, links }) => ({
      movement_id: circleId(movement),
      links: JSON.stringify(links),
    })),
  )
  lay(
    'movements.rooms',
    ...closedRooms.map(({ movement, closed }) => ({ movement_id: circleId(movement), closed })),
  )
  lay(
    'movements.sister',
    ...sisters.flatMap(([one, other]) => [
      { movement_id: circleId(one), sister_id: circleId(other) },
      { movement_id: circleId(other), sister_id: circleId(one) },
    ]),
  )
}
