import { randomUUID } from 'node:crypto'
import { keyOf, type Somebody, sealer } from '../../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { barrierAddresses } from '../../../src/modules/doors/barriers/address.ts'
import { makeCircle, type TestApplication } from '../../support/application.ts'

/** Who told what did not work here, with their own address, and got an answer. */
export async function withBarrier(test: TestApplication, { email }: Pick<Somebody, 'email'>): Promise<void> {
  const movementId = await makeCircle(test, { kind: 'movement', name: 'De drempel' })
  const key = await keyOf(test)
  const sealed = await sealer(test)(key, email)
  await test.sql(
    `insert into doors.barrier (id, movement_id, sealing_key_id, content, mail, address_key, by_mail, answer, locale, told_on,
       done_on)
     values ($1, $2, $3, $4, $4, $5, true, $4, 'nl', platform.day_of(now()), platform.day_of(now()))`,
    [randomUUID(), movementId, key, sealed, barrierAddresses.of(test.app.house, email)],
  )
}
