import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { knownAmong, topicsOf } from '../../topics.ts'
import { ownSubscription } from '../code.ts'
import { ChangeSubscription } from '../input.ts'

/** Who holds the code of a letter says what the next should be about, and in which language. */
export const changeSubscription = command({
  name: 'newsletter.change-subscription',
  input: ChangeSubscription,
  async policy({ db, input }) {
    if (!(await ownSubscription(db, input.code))?.confirmed) throw new Absent()
  },
  async run({ db, input, record }) {
    const own = await ownSubscription(db, input.code)
    if (!own) throw new Absent()
    const topics = knownAmong(await topicsOf(db, input.locale, own.movementId), input.topics)
    const { rows } = await sql<{
      changed: string | null
    }>`select newsletter.change(${input.locale}, ${topics}::uuid[]) as changed`.execute(db)
    if (!rows[0]?.changed) throw new Absent()
    record.about('newsletter subscriber', own.id)
  },
})
