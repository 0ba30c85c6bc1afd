import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Objection } from '../input.ts'

/**
 * Somebody says of words that others may read: this is about me. Done by anybody, also without an account. Whether the words
 * are there, and whether anybody hears it, is not told: the answer is the same.
 */
export const objectTo = command({
  name: 'contributions.object',
  input: Objection,
  does: 'create',
  policy() {},
  async run({ db, input, clock, sealing, record }) {
    const words = z.uuid().safeParse(input.words)
    const id = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    const said = await sealing.seal(db, keyId, input.said)
    const { heard } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('contributions.object_to', [
            eb.val(words.data ?? id),
            eb.val(id),
            eb.val(input.codeHash),
            eb.val(keyId),
            eb.val(said),
          ])
          .as('heard'),
      )
      .executeTakeFirstOrThrow()
    if (heard) {
      record.about('objection', id)
      record.fact('objection.made', { objection: id })
    }
    return {}
  },
})
