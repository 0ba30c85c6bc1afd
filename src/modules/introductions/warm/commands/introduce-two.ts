import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { approaches } from '../../approach.ts'
import { IntroduceTwo } from '../input.ts'

/** Introduces two people who may be approached to each other: both are asked, and neither is told on. */
export const introduceTwo = command({
  name: 'introductions.introduce-two',
  input: IntroduceTwo,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    if (!(await approaches(db))) throw new Invalid({ why: 'ask.enough' })
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    const { one, other, name, why } = input
    const { rows } = await sql<{ asked: boolean }>`select introductions.introduce_two(${id}::uuid,
      ${one}::uuid, ${other}::uuid, ${name}, ${key.row.id}::uuid, ${key.seal(why)}) as asked`.execute(db)
    if (!rows[0]?.asked) throw new Absent()
    record.about('meeting', id)
    record.fact('introductions.meeting-asked', { meeting: id })
  },
})
