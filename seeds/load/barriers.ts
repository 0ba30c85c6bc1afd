import { barrierAddresses } from '../../src/modules/doors/barriers/address.ts'
import { barriers } from '../barriers.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

const barrierId = (index: number) => idOf('barrier', index)
export const barrierIds = barriers.map((_, i) => barrierId(i))

/** What people could not do, sealed as the application seals. */
export function loadBarriers({ lay, makeKey, keyFor, now }: Loading): void {
  for (const [i, { words, page, phone, mail, daysAgo, answer }] of barriers.entries()) {
    const key = makeKey()
    lay('doors.barrier', {
      ...{
        id: barrierId(i),
        movement_id: circleId('een-stoel-erbij'),
        sealing_key_id: key.id,
        locale: 'nl',
      },
      ...{ content: key.seal(JSON.stringify({ words, page, phone })), by_mail: mail !== '' },
      ...{
        mail: mail ? key.seal(mail) : null,
        address_key: mail ? barrierAddresses.of({ keyFor }, mail) : null,
      },
      ...{ answer: answer ? key.seal(answer) : null, told_on: dayFrom(now, -daysAgo) },
      done_on: answer ? dayFrom(now, 2 - daysAgo) : null,
    })
  }
}
