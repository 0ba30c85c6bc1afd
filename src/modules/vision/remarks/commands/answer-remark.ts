import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { Answer } from '../input.ts'
import { remarkToMe } from '../queries.ts'

/** Who made something says something back, which stands beside it wherever that is read. Once for each. */
export const answerRemark = command({
  name: 'vision.answer-remark',
  does: 'create',
  input: Answer,
  async policy({ db, sealing, input }) {
    if (!(await remarkToMe(db, sealing, input.remark))) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const remark = await remarkToMe(db, sealing, input.remark)
    if (!remark || actor.kind !== 'person') throw new Absent()
    if (remark.answer) return
    const { words, name } = input
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('vision.answer')
      .values({
        ...{ remark_id: remark.id, person_id: actor.id, sealing_key_id: key.row.id },
        ...{ content: key.seal(JSON.stringify({ words, name })), answered_on: dayAt(clock.now()) },
      })
      .execute()
    record.about('vision remark', remark.id)
  },
})
