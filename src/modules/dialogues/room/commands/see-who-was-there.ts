import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { WhoWasThere } from '../input.ts'
import { expectedAt } from '../queries.ts'

/**
 * Who keeps the fire says who was there without a telephone: what stays around the fire is for them too. Only what
 * was ticked or unticked changes, so that two keepers do not undo each other's ticks.
 */
export const seeWhoWasThere = command({
  name: 'dialogues.see-who-was-there',
  input: WhoWasThere,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId, there, was } = input
    const expected = (await expectedAt(db, dialogueId)).map(({ seatId }) => seatId)
    const changed = [
      ...there.filter((id) => !was.includes(id)).map((id) => ({ id, there: true })),
      ...was.filter((id) => !there.includes(id)).map((id) => ({ id, there: false })),
    ]
    for (const one of changed) {
      const { seen } = await db
        .selectNoFrom((eb) =>
          eb.fn<boolean>('dialogues.was_there', [eb.val(one.id), eb.val(one.there)]).as('seen'),
        )
        .executeTakeFirstOrThrow()
      if (!seen || !expected.includes(one.id)) throw new Absent()
      record.about('seat', one.id)
    }
    return {}
  },
})
