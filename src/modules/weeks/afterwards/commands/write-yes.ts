import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { WriteYes } from '../input.ts'
import { ensureMakes } from '../policy.ts'
import { strike } from '../strike.ts'

/**
 * A maker writes down what somebody said who was asked, and how. Somebody's no takes it away for good. What somebody said with
 * their own account the database leaves as it is. @throws Absent, Invalid, Conflict
 */
export const writeYes = command({
  name: 'weeks.write-keepsake-yes',
  input: WriteYes,
  async policy({ db, input }) {
    await ensureMakes(db, input)
  },
  async run({ db, input, clock, record }) {
    const { id, speaker, yesHow, yesOn, until, version } = input
    record.about('keepsake', id)
    if (yesHow !== 'no' && until && until < dayAt(clock.now())) throw new Invalid({ until: 'until.past' })
    const said = yesHow === '' || yesHow === 'no' ? null : yesHow
    await expectVersion(
      db
        .updateTable('weeks.keepsake_yes')
        .set({ yes_how: said ?? '', yes_on: said && yesOn, until: said && until, version: version + 1 })
        .where('keepsake_id', '=', id)
        .where('speaker_id', '=', speaker)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    if (yesHow === 'no') await strike(db, id)
    return { gone: yesHow === 'no' }
  },
})
