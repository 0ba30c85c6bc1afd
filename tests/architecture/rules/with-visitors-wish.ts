import { wishAddresses } from '../../../src/modules/action-teams/wishes/address.ts'
import { keyOf, type Somebody, sealer } from '../../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { makeCircle, type TestApplication } from '../../support/application.ts'

/** Who asked for a theme without signing in, with their own name and address. */
export async function withVisitorsWish(
  test: TestApplication,
  { name, email }: Pick<Somebody, 'name' | 'email'>,
): Promise<void> {
  const movementId = await makeCircle(test, { kind: 'movement', name: 'De vraag' })
  const key = await keyOf(test)
  await test.sql(
    `insert into action_teams.wish (id, movement_id, name, words, reason, locale, mail, address_key)
     values ($1, $2, $3, $4, $4, 'nl', $5, $6)`,
    [
      ...[key, movementId, name, `wat ${name} mist`],
      ...[await sealer(test)(key, email), wishAddresses.of(test.app.house, email)],
    ],
  )
}
