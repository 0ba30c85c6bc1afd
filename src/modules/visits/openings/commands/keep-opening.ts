import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { openingKinds } from '../../schema.ts'
import { ensureHosted } from '../ensure-hosted.ts'
import { KeepOpening } from '../input.ts'

/** A host lets be known that others may come and see, or that they would like to; or changes what it says. */
export const keepOpening = command({
  name: 'visits.keep-opening',
  input: KeepOpening,
  async policy({ db, actor, input }) {
    await ensureHosted(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const house = await ensureHosted(db, actor, input.slug)
    const { opening, words, days, room, expect, audience, version } = input
    const said = { words, days, room, expect, audience }
    const kind = openingKinds.find((one) => one === opening)
    const id = kind ? clock.id() : opening
    record.about('visit opening', id)
    if (kind) {
      await db
        .insertInto('visits.opening')
        .values({ id, circle_id: house.id, kind, ...said, said_on: dayAt(clock.now()) })
        .execute()
      return
    }
    await expectVersion(
      db
        .updateTable('visits.opening')
        .set({ ...said, version: version + 1 })
        .where('id', '=', id)
        .where('circle_id', '=', house.id)
        .where('closed', '=', false)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
  },
})
