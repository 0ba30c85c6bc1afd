import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { PassOnObjection } from '../input.ts'
import { objectionLookedAt } from '../queries.ts'

/** Who looks after the movement lays it before who wrote the story, who decide what they change. */
export const passOnObjection = command({
  name: 'stories.pass-on-objection',
  input: PassOnObjection,
  async policy(context) {
    await objectionLookedAt(context)
  },
  async run({ db, input, clock, record }) {
    await expectVersion(
      db
        .updateTable('stories.objection')
        .set({ passed_on: dayAt(clock.now()) })
        .where('id', '=', input.id)
        .where('answered_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('story objection', input.id)
  },
})
