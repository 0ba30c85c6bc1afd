import { randomUUID } from 'node:crypto'
import { keyOf, type Somebody, sealer } from '../../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { sharedMailAddresses } from '../../../src/modules/stories/share/mail/address.ts'
import { stopCodes } from '../../../src/modules/stories/share/mail/code.ts'
import { makeCircle, type TestApplication } from '../../support/application.ts'

/** Who shared something without their account, and hears of it at their own address. */
export async function withSharedMail(
  test: TestApplication,
  { email }: Pick<Somebody, 'email'>,
): Promise<void> {
  const { house } = test.app
  const movementId = await makeCircle(test, { kind: 'movement', name: 'Het gedeelde' })
  const [id, content, key] = [randomUUID(), await keyOf(test), await keyOf(test)]
  await test.sql(
    `insert into stories.shared (id, movement_id, sealing_key_id, content, audience, language, long_hash, short_hash, shared_on)
     values ($1, $2, $3, $4, 'nearby', 'nl', uuid_send($1::uuid), uuid_send($1::uuid), platform.day_of(now()))`,
    [id, movementId, content, await sealer(test)(content, 'Iets zonder naam')],
  )
  await test.sql(
    `insert into stories.shared_mail (shared_id, sealing_key_id, address, address_key, stop_hash, locale)
     values ($1, $2, $3, $4, $5, 'nl')`,
    [
      ...[id, key, await sealer(test)(key, email), sharedMailAddresses.of(house, email)],
      stopCodes.hashesOf(house, key).long_hash,
    ],
  )
}
