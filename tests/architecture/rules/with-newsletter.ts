import { randomUUID } from 'node:crypto'
import { keyOf, type Somebody, sealer } from '../../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { addressKeyOf, newsletterCodeHash } from '../../../src/modules/newsletter/subscribe/code.ts'
import { makeCircle, type TestApplication } from '../../support/application.ts'

/** Who gets the letter of the month at their own address. */
export async function withNewsletter(
  test: TestApplication,
  { email }: Pick<Somebody, 'email'>,
): Promise<void> {
  const { house } = test.app
  const movementId = await makeCircle(test, { kind: 'movement', name: 'De brief' })
  const [key, addressKey] = [await keyOf(test), addressKeyOf(house, email)]
  await test.sql(
    `insert into newsletter.subscriber (id, movement_id, sealing_key_id, address, address_key, code_hash, topics, asked_on,
       confirmed_on, bounces)
     values ($1, $2, $3, $4, $5, $6, '{}', platform.day_of(now()), platform.day_of(now()), 1)`,
    [
      ...[randomUUID(), movementId, key, await sealer(test)(key, email), addressKey],
      newsletterCodeHash(house, movementId, addressKey),
    ],
  )
}
