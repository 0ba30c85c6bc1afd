import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { hash } from '../input.ts'
import { giveCard, hasWord, mayPrint } from './give-card.ts'

/**
 * Prints or renews the card of somebody around the fire, by who keeps it. Only where its owner chose a word: that word
 * stays and is not told, so who renews a card cannot read it. Not by who helped them today, nor by who held the device on
 * which they chose it.
 */
export const renewCard = command({
  name: 'dialogues.renew-card',
  input: z.object({
    dialogueId: z.uuid(),
    seatId: z.uuid(),
    long: hash,
    short: hash,
    browserHash: hash.nullable().default(null),
  }),
  async policy({ db, input }) {
    await ensureKeeper(db, input.dialogueId)
    const seat = await db
      .selectFrom('circles.seat as s')
      .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
      .select('s.id')
      .where('s.id', '=', input.seatId)
      .where('d.id', '=', input.dialogueId)
      .where('s.ended_at', 'is', null)
      .executeTakeFirst()
    if (!seat) throw new Absent()
    if (!(await hasWord(db, input.seatId))) throw new Denied('denied.word-first')
    if (!(await mayPrint(db, input.seatId, input.browserHash))) throw new Denied('denied.helper-card')
  },
  async run({ db, input, record }) {
    await giveCard(db, input.seatId, input)
    record.about('card', input.seatId)
    return {}
  },
})
