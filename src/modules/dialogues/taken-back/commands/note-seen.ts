import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'

/** `cluster <id>`, as the page shows it. */
const shown = z
  .string()
  .regex(/^(?:cluster|answer|report|letter) [0-9a-f-]{36}$/)
  .transform((one) => one.split(' ') as ['cluster' | 'answer' | 'report' | 'letter', string])

/** Who made it has read that something is gone from these, and needs not be told again. What is not theirs stays as it is. */
export const noteSeen = command({
  name: 'dialogues.note-taken-back',
  input: z.object({ shown: z.preprocess((value) => [value ?? []].flat(), z.array(shown).min(1).max(200)) }),
  policy: () => {},
  async run({ db, input }) {
    await db
      .updateTable('dialogues.taken_back')
      .set({ seen: true })
      .where((eb) =>
        eb.or(input.shown.map(([thing, id]) => eb.and([eb('thing', '=', thing), eb('thing_id', '=', id)]))),
      )
      .execute()
    return {}
  },
})
