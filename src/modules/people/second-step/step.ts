import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { signInDesk } from '../sign-in/desk.ts'
import { counterOf, hashOfPaper, paperCodesFrom } from './codes.ts'

/** Wrong codes in a row, over all days: after that only a code on paper opens. */
const mostWrong = 30

/**
 * Begins with an app: a new secret each time, that counts for nothing until a code from it was shown. Until then only the session
 * in which it was begun sees it: who has somebody's mailbox cannot lay one ready for them.
 */
export async function beginStep(house: House, personId: string, sessionId: string): Promise<void> {
  const { clock, database, sealing } = house
  // 136 bits, as text that the app's form can carry.
  const secret = randomBytes(17).toString('base64url')
  const made = await database.write(undefined, async ({ db }) => {
    const key = await sealing.makeKey(db, clock)
    return { sealing_key_id: key, secret: await sealing.seal(db, key, secret), begun_in: sessionId }
  })
  await asDesk(house, (db) =>
    db
      .insertInto('auth.second_step')
      .values({ userId: personId, ...made })
      .onConflict((clash) =>
        clash.column('userId').doUpdateSet(made).where('auth.second_step.confirmed_at', 'is', null),
      )
      .execute(),
  )
}

/** The secret of an app that is not confirmed yet, for its owner to scan; null: none, or it is confirmed and shown no more. */
export async function secretToScan(
  house: House,
  personId: string,
  sessionId: string,
): Promise<string | null> {
  const step = await asDesk(house, (db) => readStep(db, personId))
  return step?.begun_in === sessionId && !step.confirmed_at
    ? house.sealing.open(step.keyId, step.wrapped, step.secret)
    : null
}

/** Who shows a code, and in which session. */
export interface Showing {
  personId: string
  sessionId: string
}

/** A first code from the app: from now on it is their second step. Makes codes on paper. Null: the code does not fit. */
export async function confirmStep(
  house: House,
  { personId, sessionId }: Showing,
  typed: string,
  form: string,
): Promise<string[] | null> {
  const codes = paperCodesFrom(house.keyFor('recovery-codes'), personId, form)
  const begun = (await secretToScan(house, personId, sessionId)) !== null
  const used = begun && (await useAppCode(house, personId, typed, false))
  if (!used && !(await hasCode(house, personId, codes[0] ?? ''))) return null
  if (!used) return codes
  await asDesk(house, async (db) => {
    const now = house.clock.now()
    await db
      .updateTable('auth.second_step')
      .set({ confirmed_at: now })
      .where('userId', '=', personId)
      .execute()
    await db.deleteFrom('auth.recovery_code').where('userId', '=', personId).execute()
    const rows = codes.map((code) => ({
      userId: personId,
      hash: hashOfPaper(personId, code) ?? Buffer.alloc(0),
    }))
    await db.insertInto('auth.recovery_code').values(rows).execute()
  })
  return codes
}

/** Somebody shows a code: of their app or from their paper. Each counts once. */
export async function proveStep(
  house: House,
  personId: string,
  typed: string,
): Promise<'app' | 'paper' | null> {
  if (await usePaperCode(house, personId, typed)) return 'paper'
  return (await useAppCode(house, personId, typed, true)) ? 'app' : null
}

/** Takes the app and the codes on paper away. */
export const removeStep = (house: House, personId: string): Promise<void> =>
  asDesk(house, async (db) => {
    await db.deleteFrom('auth.recovery_code').where('userId', '=', personId).execute()
    await db.deleteFrom('auth.second_step').where('userId', '=', personId).execute()
  })

/** From now on this session counts as one with a second step. False: it is not theirs, or over. */
export async function strengthen(house: House, sessionId: string, personId: string): Promise<boolean> {
  const { rows } = await asDesk(house, (db) =>
    sql<{
      done: boolean
    }>`select platform.strengthen_session(${sessionId}::uuid, ${personId}::uuid) as done`.execute(db),
  )
  return rows[0]?.done ?? false
}

async function useAppCode(
  house: House,
  personId: string,
  typed: string,
  confirmed: boolean,
): Promise<boolean> {
  // Counted before it is compared, so that of many at once no more are compared than may be wrong.
  const step = await asDesk(house, async (db) => {
    const counted = await db
      .updateTable('auth.second_step')
      .set((e) => ({ failed: e('failed', '+', 1) }))
      .where('userId', '=', personId)
      .where('failed', '<', mostWrong)
      .where('confirmed_at', confirmed ? 'is not' : 'is', null)
      .executeTakeFirst()
    return counted.numUpdatedRows === 1n ? readStep(db, personId) : undefined
  })
  const secret = step && house.sealing.open(step.keyId, step.wrapped, step.secret)
  if (!secret) return false
  const last = step.last_counter === null ? null : Number(step.last_counter)
  const counter = await counterOf(secret, typed, house.clock.now(), last)
  if (counter === null) return false
  const { numUpdatedRows } = await asDesk(house, (db) =>
    // Of two who show the same code at the same moment one comes in.
    db
      .updateTable('auth.second_step')
      .set({ last_counter: String(counter), failed: 0 })
      .where('userId', '=', personId)
      .where((e) => e.or([e('last_counter', 'is', null), e('last_counter', '<', String(counter))]))
      .executeTakeFirst(),
  )
  return numUpdatedRows === 1n
}

async function usePaperCode(house: House, personId: string, typed: string): Promise<boolean> {
  const hash = hashOfPaper(personId, typed)
  if (!hash) return false
  const now = house.clock.now()
  return asDesk(house, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('auth.recovery_code')
      .set({ used_at: now })
      .where('userId', '=', personId)
      .where('hash', '=', hash)
      .where('used_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return false
    await db.updateTable('auth.second_step').set({ failed: 0 }).where('userId', '=', personId).execute()
    return true
  })
}

const hasCode = (house: House, personId: string, code: string): Promise<boolean> =>
  asDesk(house, (db) =>
    db
      .selectFrom('auth.recovery_code')
      .select('hash')
      .where('userId', '=', personId)
      .where('hash', '=', hashOfPaper(personId, code))
      .executeTakeFirst()
      .then((row) => row !== undefined),
  )

const readStep = (db: Db, personId: string) =>
  db
    .selectFrom('auth.second_step as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select([
      's.sealing_key_id as keyId',
      's.secret',
      'k.wrapped',
      's.confirmed_at',
      's.last_counter',
      's.begun_in',
    ])
    .where('s.userId', '=', personId)
    .executeTakeFirst()

const asDesk = <T>(house: House, work: (db: Db) => Promise<T>): Promise<T> =>
  signInDesk(house).auth.write(undefined, ({ db }) => work(db))
