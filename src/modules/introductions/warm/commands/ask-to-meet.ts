import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { approaches } from '../../approach.ts'
import { AskToMeet } from '../input.ts'

/** One asks another to get to know each other. The database looks whether that other may be approached. */
export const askToMeet = command({
  name: 'introductions.ask-to-meet',
  input: AskToMeet,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    if (!(await approaches(db))) throw new Invalid({ why: 'ask.enough' })
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    const { rows } = await sql<{ asked: boolean }>`select introductions.ask_to_meet(${id}::uuid,
      ${input.introduction}::uuid, ${input.name}, ${key.row.id}::uuid, ${key.seal(input.why)}) as asked`.execute(
      db,
    )
    if (!rows[0]?.asked) throw new Absent()
    record.about('meeting', id)
    record.fact('introductions.meeting-asked', { meeting: id })
  },
})
