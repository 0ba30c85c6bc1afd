import type { Db } from '../../../platform/database/connect.ts'

/** Whether somebody may ask for help, or why not. */
export type MayAsk = 'may' | 'no' | 'shown' | 'none' | 'no-place' | 'today' | 'nobody'

export async function mayAsk(db: Db): Promise<MayAsk> {
  const row = await db
    .selectNoFrom((eb) => eb.fn<MayAsk>('circles.may_ask_lost_step', []).as('may'))
    .executeTakeFirst()
  return row?.may ?? 'no'
}

/** Somebody lost their second step, as long as it waits. Never anything of the step itself. */
export interface LostStep {
  id: string
  /** Null: whoever looks did not show a second step of their own. */
  name: string | null
  at: Date
  /** When two had said yes. */
  agreedAt: Date | null
  /** Of whoever looks. */
  mine: boolean
  /** Whoever looks said yes. */
  said: boolean
  mayAgree: boolean
  /** Whoever looks showed their own second step. */
  strong: boolean
}

interface Row {
  id: string
  name: string | null
  at: Date
  agreed_at: Date | null
  mine: boolean
  said: boolean
  may_agree: boolean
  strong: boolean
}

/** Those that whoever looks may know of; of one, or all. One query. */
export async function lostStepsForMe(db: Db, id: string | null): Promise<LostStep[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.lost_steps_for_me', [eb.cast(eb.val(id), 'uuid')]).as('l'))
    .selectAll('l')
    .execute()
  return rows.map(({ agreed_at, may_agree, ...rest }) => ({
    ...rest,
    ...{ agreedAt: agreed_at, mayAgree: may_agree },
  }))
}

/** What the link in the letter leads to. */
export interface BehindLink {
  agreedAt: Date | null
  outcome: 'reset' | 'stopped' | 'found' | 'lapsed' | null
}

export async function behindStopLink(db: Db, hash: Buffer): Promise<BehindLink | undefined> {
  type Found = { agreed_at: Date | null; outcome: BehindLink['outcome'] }
  const row = await db
    .selectFrom((eb) => eb.fn<Found>('circles.behind_stop_link', [eb.val(hash)]).as('b'))
    .selectAll('b')
    .executeTakeFirst()
  return row && { agreedAt: row.agreed_at, outcome: row.outcome }
}

/** A day after the second yes. */
export const goesAt = (agreedAt: Date): Date => new Date(agreedAt.getTime() + 24 * 60 * 60 * 1000)
