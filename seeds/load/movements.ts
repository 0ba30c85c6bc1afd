import { colours } from '../movements/colours.ts'
import { circleId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What movements and houses of the example have of their own. */
export function loadMovements({ lay }: Loading): void {
  lay('movements.colours', ...colours.map(({ circle, light }) => ({ circle_id: circleId(circle), light })))
}
