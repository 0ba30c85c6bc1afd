import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureKept } from '../../support/place.ts'
import { SeekSomebody } from '../input.ts'
import { wantedIn } from '../queries.ts'

/** A host says for which supporting role their circle looks for somebody. @throws Conflict where another host was faster. */
export const seekSomebody = command({
  name: 'about-us.seek-somebody',
  input: SeekSomebody,
  async policy({ db, input }) {
    await ensureKept(db, input.slug)
  },
  async run({ db, input, clock, record }) {
    const { id: circleId } = await ensureKept(db, input.slug)
    const { wanted, role, about, version } = input
    if (wanted && !(await wantedIn(db, circleId)).some(({ id }) => id === wanted)) throw new Absent()
    const id = wanted ?? clock.id()
    if (wanted)
      await expectVersion(
        db
          .updateTable('about_us.wanted_role')
          .set({ role, about, version: version + 1 })
          .where('id', '=', wanted)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    else
      await db.insertInto('about_us.wanted_role').values({ id, circle_id: circleId, role, about }).execute()
    record.about('wanted role', id)
  },
})
