import type { CommandContext } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { CheckView } from '../queries.ts'

/** @throws Conflict where somebody else changed it since. */
export async function changeCheck(
  { db, input }: Pick<CommandContext<{ check: string }>, 'db' | 'input'>,
  version: number,
  to: { content: Buffer } | { read_on: string } | { audience: CheckView['audience'] },
): Promise<void> {
  await expectVersion(
    db
      .updateTable('vision.look')
      .set({ ...to, version: version + 1 })
      .where('id', '=', input.check)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}
