import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ChooseReach } from '../input.ts'
import { findOwn } from '../queries.ts'

/** Somebody says whether others may write them a note, and whether their telephone number is shown. */
export const chooseReach = command({
  name: 'introductions.choose-reach',
  input: ChooseReach,
  async policy({ db }) {
    if (!(await findOwn(db))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { notes, phone, version } = input
    const own = await findOwn(db)
    if (!own) throw new Absent()
    await expectVersion(
      db
        .updateTable('introductions.introduction')
        .set({ takes_notes: notes === 'yes', phone, version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('introduction', own.id)
  },
})
