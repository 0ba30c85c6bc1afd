import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { ObjectionAnswer } from './schema.ts'

/** An objection that waits for an answer, for who said the words. */
export interface ObjectionToMine {
  id: string
  contributionId: string
  said: string
  /** `YYYY-MM-DD` */
  askedOn: string
  /** Others do not see the words until then. */
  asideUntil: Date | null
}

/** Open objections to words of the actor, the oldest first; `words` and `id` narrow it down, and `answered` ones come along. */
export async function objectionsToMine(
  db: Db,
  sealing: Sealing,
  { words, id, answered = false }: { words?: string; id?: string; answered?: boolean } = {},
): Promise<ObjectionToMine[]> {
  const rows = await db
    .selectFrom('contributions.objection as o')
    .innerJoin('platform.sealing_key as k', 'k.id', 'o.sealing_key_id')
    .innerJoin('contributions.contribution as c', 'c.id', 'o.contribution_id')
    .select(['o.id', 'o.contribution_id as contributionId', 'o.said', 'o.asked_on as askedOn'])
    .select(['k.id as keyId', 'k.wrapped', 'c.set_aside_until as asideUntil'])
    .where('o.contribution_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('contributions.my_contributions').as('mine')).select('mine.mine'),
    )
    .$if(!answered, (query) => query.where('o.answered_on', 'is', null))
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'is not', null)
    .$if(words !== undefined, (query) => query.where('c.id', '=', words ?? ''))
    .$if(id !== undefined, (query) => query.where('o.id', '=', id ?? ''))
    .orderBy('o.asked_on')
    .orderBy('o.id')
    .execute()
  return rows.flatMap(({ keyId, wrapped, ...row }) => {
    const said = sealing.open(keyId, wrapped, row.said)
    return said === null ? [] : [{ ...row, said }]
  })
}

/** The same for who looks after the place where it was said: never whose words they are. */
export interface KeptObjection {
  id: string
  said: string
  askedOn: string
  asideUntil: Date | null
}

const kept = (db: Db) =>
  db
    .selectFrom('contributions.objection as o')
    .innerJoin('platform.sealing_key as k', 'k.id', 'o.sealing_key_id')
    .select(['o.id', 'o.said', 'o.asked_on as askedOn', 'k.id as keyId', 'k.wrapped'])
    .select((eb) => eb.fn<Date | null>('contributions.aside_until', ['o.id']).as('asideUntil'))
    .where('o.id', 'in', (eb) =>
      eb
        .selectFrom(eb.fn<{ mine: string }>('contributions.objections_i_keep').as('mine'))
        .select('mine.mine'),
    )
    .orderBy('o.asked_on')
    .orderBy('o.id')

type SealedRow = Omit<KeptObjection, 'said'> & { said: Buffer; keyId: string; wrapped: Buffer | null }

function opened(sealing: Sealing, { keyId, wrapped, ...row }: SealedRow): KeptObjection[] {
  const said = sealing.open(keyId, wrapped, row.said)
  return said === null ? [] : [{ ...row, said }]
}

export async function objectionsIKeep(db: Db, sealing: Sealing): Promise<KeptObjection[]> {
  return (await kept(db).execute()).flatMap((row) => opened(sealing, row))
}

export async function findKeptObjection(
  db: Db,
  sealing: Sealing,
  id: string,
): Promise<KeptObjection | undefined> {
  const rows = await kept(db).where('o.id', '=', id).execute()
  return rows.flatMap((row) => opened(sealing, row))[0]
}

export interface GivenAnswer {
  kind: ObjectionAnswer
  /** May be empty. */
  answer: string
  answeredOn: string
}

/** The answer behind a code; undefined where there is none yet, and where there is no such code. */
export async function answerBehind(
  db: Db,
  sealing: Sealing,
  codeHash: Buffer,
): Promise<GivenAnswer | undefined> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .fn<{ kind: ObjectionAnswer; answer: Buffer; sealing_key_id: string; answered_on: string }>(
          'contributions.answer_to_objection',
          [eb.val(codeHash)],
        )
        .as('a'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'a.sealing_key_id')
    .select(['a.kind', 'a.answer', 'a.answered_on as answeredOn', 'k.id as keyId', 'k.wrapped'])
    .executeTakeFirst()
  if (!row) return undefined
  const answer = sealing.open(row.keyId, row.wrapped, row.answer)
  return answer === null ? undefined : { kind: row.kind, answer, answeredOn: row.answeredOn }
}
