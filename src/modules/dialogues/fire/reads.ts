import type { Reads } from '../../../platform/web/reads.ts'

/** What the log says somebody looked at. The id is that of the conversation, or of the seat. */
export const wordsAround: Reads = { thing: 'words around a fire' }
export const peopleAround: Reads = { thing: 'people around a fire' }
export const letterAround: Reads = { thing: 'closing letter' }

/** One person's address, needs or preparation. */
export const seatNamed: Reads = { thing: 'seat', id: ({ params }) => params.seat }

/** A second evening begins with what became of the first one's words. */
export const wordsOfLastTime: Reads = {
  ...wordsAround,
  async id({ db, params }) {
    const fire = await db
      .selectFrom('dialogues.dialogue')
      .select('follows_dialogue_id')
      .where('id', '=', params.id ?? '')
      .executeTakeFirst()
    return fire?.follows_dialogue_id ?? undefined
  },
}
