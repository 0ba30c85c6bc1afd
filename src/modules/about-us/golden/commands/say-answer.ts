import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { findMovement } from '../../place.ts'
import { SayAnswer } from '../input.ts'

/** Who takes part lays an answer beside those of others. Writing it here is saying it to everyone. */
export const sayAnswer = command({
  name: 'about-us.say-answer',
  input: SayAnswer,
  async policy({ db, input }) {
    const movement = await findMovement(db, input.slug)
    if (!movement) throw new Absent()
    if (!movement.takesPart) throw new Denied('denied.not-of-movement')
  },
  async run({ db, actor, input, clock, record }) {
    const movement = await findMovement(db, input.slug)
    if (!movement || actor.kind !== 'person') throw new Absent()
    const { question, name, words } = input
    const id = clock.id()
    await db
      .insertInto('about_us.golden_answer')
      .values({ id, movement_id: movement.id, question, person_id: actor.id, name })
      .execute()
    await db
      .insertInto('about_us.golden_answer_version')
      .values({ answer_id: id, number: 1, words })
      .execute()
    record.about('golden answer', id)
  },
})
