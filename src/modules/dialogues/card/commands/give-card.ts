import type { Db } from '../../../../platform/database/connect.ts'

interface Hashes {
  long: Buffer
  short: Buffer
}

/** Gives a seat a new card; the word stays, and the earlier card opens nothing any more. */
export async function giveCard(db: Db, seatId: string, { long, short }: Hashes): Promise<void> {
  await db
    .selectNoFrom((eb) =>
      eb.fn('circles.give_code', [eb.val(seatId), eb.val('card'), eb.val(long), eb.val(short)]).as('given'),
    )
    .execute()
}

/** Whether a word or picture was chosen for this seat, as far as the actor may know. */
export async function hasWord(db: Db, seatId: string): Promise<boolean> {
  const { yes } = await db
    .selectNoFrom((eb) => eb.fn<boolean>('circles.has_word', [eb.val(seatId)]).as('yes'))
    .executeTakeFirstOrThrow()
  return yes
}

/** Whether the actor may print this card: they did not help its owner today, nor hold the device for its word. */
export async function mayPrint(db: Db, seatId: string, browserHash: Buffer | null): Promise<boolean> {
  const { may } = await db
    .selectNoFrom((eb) =>
      eb.fn<boolean>('contributions.may_print_card', [eb.val(seatId), eb.val(browserHash)]).as('may'),
    )
    .executeTakeFirstOrThrow()
  return may
}
