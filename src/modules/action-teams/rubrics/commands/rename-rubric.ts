import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { inBoth } from '../../in-both.ts'
import { RenameRubric } from '../input.ts'
import { rubricToKeep } from '../place.ts'

/** Hosts call a rubric something else; its address stays. @throws Conflict where another host was faster. */
export const renameRubric = command({
  name: 'action-teams.rename-rubric',
  input: RenameRubric,
  async policy({ db, input }) {
    await rubricToKeep(db, input)
  },
  async run({ db, input, record }) {
    await expectVersion(
      db
        .updateTable('action_teams.theme')
        .set({ name: inBoth(input.nameNl, input.nameEn), version: input.version + 1 })
        .where('id', '=', input.rubric)
        .where('version', '=', input.version)
        .executeTakeFirst(),
    )
    record.about('theme', input.rubric)
  },
})
