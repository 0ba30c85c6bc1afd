import { exportJwk, generateCryptoKeyPair, importJwk } from '@fedify/fedify'
import { sql } from 'kysely'
import type { House } from '../../platform/commands/command.ts'
import { findFollowed } from './actors.ts'

/**
 * With which all that one tells is signed; made the first time that anybody asks. Undefined where there is no such one. Who is not for
 * everybody any more keeps theirs: what they told is still taken back.
 */
export async function keysOf(house: House, id: string): Promise<CryptoKeyPair | undefined> {
  return (await kept(house, id)) ?? (await made(house, id))
}

async function kept({ database, sealing }: House, id: string): Promise<CryptoKeyPair | undefined> {
  const row = await database.read(undefined, ({ db }) =>
    db
      .selectFrom('social_web.actor as a')
      .innerJoin('platform.sealing_key as k', 'k.id', 'a.sealing_key_id')
      .select(['a.sealing_key_id', 'a.private_key', 'a.public_key', 'k.wrapped'])
      .where('a.id', '=', id)
      .executeTakeFirst(),
  )
  const clear = row && sealing.open(row.sealing_key_id, row.wrapped, row.private_key)
  if (!row || !clear) return undefined
  return {
    privateKey: await importJwk(JSON.parse(clear), 'private'),
    publicKey: await importJwk(row.public_key, 'public'),
  }
}

/** Of two who ask at once the first keys stay. */
async function made(house: House, id: string): Promise<CryptoKeyPair | undefined> {
  const { database, sealing, clock } = house
  if (!(await database.read(undefined, ({ db }) => findFollowed(db, id)))) return undefined
  const pair = await generateCryptoKeyPair('RSASSA-PKCS1-v1_5')
  const [secret, open] = await Promise.all([exportJwk(pair.privateKey), exportJwk(pair.publicKey)])
  await database.write(undefined, async ({ db }) => {
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await sql`select social_web.make_actor(${id}::uuid, ${key.row.id}::uuid, ${key.seal(JSON.stringify(secret))},
      ${JSON.stringify(open)}::jsonb)`.execute(db)
  })
  return kept(house, id)
}
