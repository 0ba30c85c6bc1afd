import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { approaches } from '../../approach.ts'
import { WriteNote } from '../input.ts'

/** Leaves a note with somebody who takes them, or answers one. The database looks whether that is so. */
export const writeNote = command({
  name: 'introductions.write-note',
  input: WriteNote,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    if (!(await approaches(db))) throw new Invalid({ body: 'write.enough' })
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    const { rows } = await sql<{ lies: boolean }>`select introductions.write_note(${id}::uuid,
      ${input.introduction}::uuid, ${input.answers}::uuid, ${input.name}, ${key.row.id}::uuid,
      ${key.seal(input.body)}) as lies`.execute(db)
    if (!rows[0]?.lies) throw new Absent()
    record.about('note', id)
    record.fact('introductions.note-written', { note: id })
  },
})
