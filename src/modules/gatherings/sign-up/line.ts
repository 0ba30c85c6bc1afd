import type { Db } from '../../../platform/database/connect.ts'

/** Waits until nobody else changes who comes. First of all a command locks. */
export async function holdLine(db: Db, occurrenceId: string): Promise<void> {
  await db
    .selectNoFrom((eb) => eb.fn('gatherings.hold_line', [eb.cast(eb.val(occurrenceId), 'uuid')]).as('held'))
    .execute()
}

/**
 * Gives the places that are free to who waits longest, in this transaction. Who got one hears it afterwards, but for
 * `answering`, who is told at once.
 */
export async function givePlaces(
  db: Db,
  occurrenceId: string,
  answering: string | null = null,
): Promise<void> {
  await db
    .selectNoFrom((eb) =>
      eb
        .fn('gatherings.give_places', [
          eb.cast(eb.val(occurrenceId), 'uuid'),
          eb.cast(eb.val(answering), 'uuid'),
        ])
        .as('given'),
    )
    .execute()
}
