import type { Db } from '../../../platform/database/connect.ts'
import { type FormatName, formatOf } from '../formats.ts'

/**
 * Whoever begins a conversation with listeners sits behind the circle, unless they say that they will be at the table.
 * Nothing changes at the seat of somebody else, or where people were asked and read who listens.
 */
export async function sitBehind(
  db: Db,
  { dialogueId, format, sits }: { dialogueId: string; format: FormatName; sits: 'behind' | 'among' },
): Promise<void> {
  const behind = formatOf(format).mostListeners > 0 && sits === 'behind'
  await db
    .selectNoFrom((eb) =>
      eb.fn<boolean>('dialogues.sit_behind', [eb.val(dialogueId), eb.val(behind)]).as('sits'),
    )
    .execute()
}
