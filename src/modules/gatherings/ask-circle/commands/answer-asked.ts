import { hashOf } from '../../../../platform/codes/codes.ts'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { moreAsked, placeFor } from '../../place/answers.ts'
import { hasRoom } from '../../place/rooms.ts'
import { codeOf, holdCode } from '../../sign-up/code.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { findOpen, type Open } from '../../sign-up/open.ts'
import { ownSignUps } from '../../sign-up/queries.ts'
import type { Answer, SignUpView } from '../../sign-up/view.ts'
import { Answers } from '../input.ts'
import { askedOfMe } from '../queries.ts'

/**
 * Who was asked with their circle says for one or more times whether they come, and where, with the code of their letter.
 * @returns full: the times for which they keep the place they have, since there is none where they wanted to go.
 */
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
    const full: string[] = []
    for (const { occurrenceId, ...said } of told) {
      const before = all.find((one) => one.occurrenceId === occurrenceId)
      if (before?.answer === said.answer && before.place === said.place) continue
      await holdLine(db, occurrenceId)
      const open = await findOpen(db, { gatheringId: asked.gatheringId, occurrenceId })
      if (!open) continue
      const answer = { ...said, place: placeFor(open, said, `answer.${occurrenceId}`) }
      if (before?.answer === answer.answer && before.place === answer.place) continue
      if (before && !(await fits(db, open, before, answer))) {
        full.push(occurrenceId)
        continue
      }
      const id = before?.id ?? context.clock.id()
      if (before) await change(context, before, answer)
      else await begin(context, { ...asked, id, occurrenceId }, answer)
      await givePlaces(db, occurrenceId, id)
      record.about('sign-up', id)
    }
    record.fact('gatherings.asked-answered', { asked: asked.id })
    return { askedId: asked.id, full }
  },
})

interface Said {
  answer: Answer
  place: string
}

/** Who has a place keeps it rather than lose it where it is full. */
async function fits(db: Db, open: Open, before: SignUpView, { answer, place }: Said): Promise<boolean> {
  const { more } = moreAsked(open, before, { place, people: before.people })
  return answer !== 'yes' || more === 0 || hasRoom(db, before.occurrenceId, place, more)
}

type Context = Pick<CommandContext<{ locale: 'nl' | 'en' }>, 'db' | 'clock' | 'sealing' | 'house' | 'input'>

const change = ({ db, clock }: Context, { id, version }: { id: string; version: number }, said: Said) =>
  db
    .updateTable('gatherings.sign_up')
    .set({ ...said, answered_at: clock.now(), version: version + 1 })
    .where('id', '=', id)
    .execute()

/** Of whom it is the database says: of whose seat was asked. A code of its own opens it as well, to say what they need. */
async function begin(
  { db, clock, sealing, house, input }: Context,
  asked: { id: string; occurrenceId: string; gatheringId: string; name: string; askedId?: string },
  said: Said,
): Promise<void> {
  const keyId = await sealing.makeKey(db, clock)
  const { id } = asked
  const code = codeOf(house, id)
  await db
    .insertInto('gatherings.sign_up')
    .values({
      ...{ id, gathering_id: asked.gatheringId, occurrence_id: asked.occurrenceId, sealing_key_id: keyId },
      ...{ asked_id: asked.askedId, ...said, answered_at: clock.now(), locale: input.locale },
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
