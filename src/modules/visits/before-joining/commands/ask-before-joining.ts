import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { findConnected, holdRequest, type OwnRequest } from '../../../participants/index.ts'
import { AskBeforeJoining } from '../input.ts'

/** Who asked to join, or who gets to know them, asks a house whether they may come and see. What happens next is up to people. */
export const askBeforeJoining = command({
  name: 'visits.ask-before-joining',
  input: AskBeforeJoining,
  async policy({ db, input }) {
    const request = await requestOf(db, input)
    if (!request || !maySee(request)) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { request, code, opening, words, suits } = input
    // Held for the rest of this transaction.
    await requestOf(db, { request, code })
    const id = clock.id()
    const { rows } = await sql<{
      house: string | null
    }>`select visits.ask_before_joining(${id}::uuid, ${request}::uuid,
      ${opening}::uuid, ${words}, ${suits}) as house`.execute(db)
    const house = rows[0]?.house
    if (!house) throw new Invalid({ opening: 'opening.asked' })
    record.about('work visit', id)
    record.fact('visits.asked', { visit: id, circle: house })
    return { visitId: id }
  },
})

async function requestOf(db: Db, { request, code }: { request: string; code: string }) {
  if (!code) return findConnected(db, request)
  const held = await holdRequest(db, code)
  return held?.id === request ? held : undefined
}

/** Once somebody spoke with them, until it is closed; not who asked for one circle alone. */
export const maySee = ({
  step,
  closed,
  toCircle,
}: Pick<OwnRequest, 'step' | 'closed' | 'toCircle'>): boolean => step !== 'asked' && !closed && !toCircle
