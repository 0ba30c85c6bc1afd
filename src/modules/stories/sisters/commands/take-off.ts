import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeOff } from '../input.ts'
import { placingsAt, type Said } from '../queries.ts'
import { takeBack } from '../take-back.ts'

/** Hosts of a sister take a story off their site, ask no longer for it, or say no to what was offered. */
export const takeOff = command({
  name: 'stories.take-off',
  input: TakeOff,
  async policy({ db, input }) {
    if ((await saidTogether(db, input)).length === 0) throw new Absent()
  },
  async run({ db, input, record }) {
    await takeBack(db, await saidTogether(db, input))
    record.about('placed story', input.placed)
    return {}
  },
})

/** With what stands there goes what was asked beside it; what was asked can be taken back alone. */
async function saidTogether(db: Db, { slug, placed }: { slug: string; placed: string }): Promise<Said[]> {
  for (const { said, asked } of await placingsAt(db, slug)) {
    if (asked?.id === placed) return [asked]
    if (said?.id === placed) return [said, asked].filter((one) => one !== undefined)
  }
  return []
}
