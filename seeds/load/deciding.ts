import { hashOf, normaliseCode } from '../../src/platform/codes/codes.ts'
import { decides, youngRules } from '../deciding.ts'
import { momentFrom } from './days.ts'
import { circleId, contributionId, idOf, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** Who decides together or while young. After the consents: what was said before is asked again, and is not changed by it. */
export function loadDeciding({ lay, makeKey, now }: Loading): void {
  for (const { movement, togetherFrom, aloneFrom, secondFor } of youngRules)
    lay('contributions.young_rule', {
      movement_id: circleId(movement),
      together_from: togetherFrom,
      alone_from: aloneFrom,
      second_for: [...secondFor],
    })
  for (const { fire, name, days, together, young, beside, code, shows } of decides) {
    const at = momentFrom(now, days, '20:00')
    const key = makeKey()
    const id = idOf('beside', fire, name)
    lay('contributions.beside', {
      ...{ id, at, seat_id: seatId(fire, name), sealing_key_id: key.id },
      name: key.seal(beside.nl),
      code_hash: hashOf(normaliseCode(code)),
    })
    lay('contributions.deciding_note', {
      ...{ at, together, seat_id: seatId(fire, name) },
      ...{ young_from: young?.from ?? null, young_below: young?.below ?? null },
    })
    for (const index of shows)
      lay('contributions.shown_beside', { beside_id: id, contribution_id: contributionId(fire, index) })
  }
}
