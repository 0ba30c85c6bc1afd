import { hashOf } from '../../../../platform/codes/codes.ts'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { codeOf, holdCode } from '../../sign-up/code.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { findOpen } from '../../sign-up/open.ts'
import { ownSignUps } from '../../sign-up/queries.ts'
import type { Answer } from '../../sign-up/view.ts'
import { Answers } from '../input.ts'
import { askedOfMe } from '../queries.ts'

/** Who was asked with their circle says for one or more times whether they come, with the code of their letter. */
export const answerAsked = command({
  name: 'gatherings.answer-asked',
  input: Answers,
  async policy({ db, input }) {
    await holdCode(db, input.code)
    await findAsked(db, input.askedId)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const asked = await findAsked(db, input.askedId)
    const all = await ownSignUps(db, sealing)
    // In one order, so that two who answer at once never wait for each other.
    const told = input.answers.toSorted((a, b) => (a.occurrenceId < b.occurrenceId ? -1 : 1))
    for (const { occurrenceId, answer } of told) {
      const time = { gatheringId: asked.gatheringId, occurrenceId }
      const before = all.find((one) => one.occurrenceId === occurrenceId)
      if (before?.answer === answer || !(await findOpen(db, time))) continue
      await holdLine(db, occurrenceId)
      const id = before?.id ?? context.clock.id()
      if (before) await change(context, before, answer)
      else await begin(context, { ...asked, id, occurrenceId }, answer)
      await givePlaces(db, occurrenceId, id)
      record.about('sign-up', id)
    }
    record.fact('gatherings.asked-answered', { asked: asked.id })
    return { askedId: asked.id }
  },
})

type Context = Pick<CommandContext<{ locale: 'nl' | 'en' }>, 'db' | 'clock' | 'sealing' | 'house' | 'input'>

const change = ({ db, clock }: Context, { id, version }: { id: string; version: number }, answer: Answer) =>
  db
    .updateTable('gatherings.sign_up')
    .set({ answer, answered_at: clock.now(), version: version + 1 })
    .where('id', '=', id)
    .execute()

/** Of whom it is the database says: of whose seat was asked. A code of its own opens it as well, to say what they need. */
async function begin(
  { db, clock, sealing, house, input }: Context,
  asked: { id: string; occurrenceId: string; gatheringId: string; name: string; askedId?: string },
  answer: Answer,
): Promise<void> {
  const keyId = await sealing.makeKey(db, clock)
  const { id } = asked
  const code = codeOf(house, id)
  await db
    .insertInto('gatherings.sign_up')
    .values({
      ...{ id, gathering_id: asked.gatheringId, occurrence_id: asked.occurrenceId, sealing_key_id: keyId },
      ...{ asked_id: asked.askedId, answer, answered_at: clock.now(), locale: input.locale },
      ...{ long_hash: hashOf(code.long), short_hash: hashOf(code.short) },
      name: await sealing.seal(db, keyId, asked.name),
    })
    .execute()
}

/** @throws Absent where that code does not open it. */
async function findAsked(db: Db, askedId: string) {
  const asked = (await askedOfMe(db)).find(({ id }) => id === askedId)
  if (!asked) throw new Absent()
  return { ...asked, askedId: asked.id }
}
