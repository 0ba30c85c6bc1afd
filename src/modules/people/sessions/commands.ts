import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'

/** Ends one of one's own sessions. Somebody else's is absent. */
export const endSession = command({
  name: 'people.end-session',
  input: z.object({ id: z.uuid() }),
  policy: ({ actor }) => onlyPersons(actor.kind),
  async run({ db, input, record }) {
    const { rows } = await sql<{
      ended: boolean
    }>`select platform.end_session(${input.id}::uuid) as ended`.execute(db)
    if (!rows[0]?.ended) throw new Absent()
    record.about('session', input.id)
  },
})

/** Ends all one's own sessions but this one. */
export const endOtherSessions = command({
  name: 'people.end-other-sessions',
  input: z.object({}),
  policy: ({ actor }) => onlyPersons(actor.kind),
  async run({ db, actor, record }) {
    if (actor.kind === 'nobody') throw new Absent()
    await sql`select platform.end_session(s.id) from platform.session s
      where s.ended_at is null and s.id <> ${actor.sessionId}::uuid`.execute(db)
    record.about('session', actor.sessionId)
  },
})

function onlyPersons(kind: string): void {
  if (kind !== 'person') throw new Absent()
}
