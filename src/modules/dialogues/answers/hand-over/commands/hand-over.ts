import { command } from '../../../../../platform/commands/command.ts'
import type { Db } from '../../../../../platform/database/connect.ts'
import { Absent, Conflict, Invalid } from '../../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../../platform/i18n/days.ts'
import { carriersOf, ensureMayAnswer } from '../../../../contributions/index.ts'
import { HandOver } from '../input.ts'

/** Why somebody cannot be asked, by what the database says, with the field it stands at. */
const whyNot: Readonly<Record<string, Record<string, string>>> = {
  nobody: { seat1: 'onward.error.nobody' },
  same: { seat1: 'onward.error.carries' },
  outsider: { house1: 'onward.error.outsider' },
}

/** Asks somebody to carry an answer in the place of who carries it. Until they say yes nothing changes. */
export const handOver = command({
  name: 'dialogues.hand-over',
  input: HandOver,
  async policy({ db, input }) {
    await ensureMayAnswer(db, input.owedAnswerId)
  },
  async run({ db, input, clock, sealing, record }) {
    const { owedAnswerId, seat1, name1, mail1, house1 } = input
    const from = await handsOver(db, input)
    if (!seat1 && !name1 && !mail1) throw new Invalid({ seat1: 'onward.error.two' })
    if (!seat1 && !name1) throw new Invalid({ name1: 'onward.error.name' })
    if (!seat1 && !mail1) throw new Invalid({ mail1: 'onward.error.mail-needed' })
    const keyId = seat1 ? null : await sealing.makeKey(db, clock)
    const address = keyId && (await sealing.seal(db, keyId, mail1))
    const handoverId = clock.id()
    const { came } = await db
      .selectNoFrom((eb) => {
        const asked = [handoverId, owedAnswerId, from, seat1 || clock.id(), name1, house1, keyId]
        return eb
          .fn<string | null>('contributions.ask_to_carry', [
            ...asked.map((one) => eb.val(one)),
            eb.val(address),
            eb.val(dayAt(clock.now())),
          ])
          .as('came')
      })
      .executeTakeFirstOrThrow()
    if (came === null) throw new Absent()
    if (came === 'answered') throw new Conflict()
    if (came === 'asked already') return { owedAnswerId }
    if (came !== 'asked') throw new Invalid(whyNot[came] ?? {})
    record.about('owed-answer', owedAnswerId)
    record.fact('answers.handover-asked', { handoverId })
    return { owedAnswerId }
  },
})

/** The seat of who carries it now: the actor's own, or the one they say they look for. */
async function handsOver(db: Db, { owedAnswerId, from }: HandOver): Promise<string> {
  const carriers = await carriersOf(db, owedAnswerId)
  const seat = from
    ? carriers.find(({ seatId }) => seatId === from)
    : (carriers.find(({ mine }) => mine) ?? carriers.find(({ gone }) => gone))
  if (!seat) throw new Invalid({ from: 'onward.error.whose' })
  return seat.seatId
}
