import { randomBytes } from 'node:crypto'
import type { Db } from '../../platform/database/connect.ts'
import { slugOf } from '../circles/index.ts'

const letters = '23456789bcdfghjkmnpqrstvwxz'

/**
 * The name of a story in addresses: `een-kop-koffie-7kf3qx`. The end is drawn by chance, so that an address tells nothing of
 * other stories with the same title, and nobody guesses it.
 */
export function storySlug(title: string, end: string = drawn()): string {
  // A title in letters that addresses do not have.
  const name = /[\p{Script=Latin}\p{N}]/u.test(title) ? slugOf(title) : 'verhaal'
  return `${name}-${end}`
}

const drawn = () => Array.from(randomBytes(6), (byte) => letters[byte % letters.length]).join('')

/**
 * Where a story is read from now on. Under a title that it had before it is where it was: paper and messages lead there. Of a title that
 * was given up nothing stays.
 */
export async function slugFor(db: Db, { id, title }: { id: string; title: string }): Promise<string> {
  const story = await db
    .selectFrom('stories.story')
    .select('address_end as end')
    .where('id', '=', id)
    .executeTakeFirst()
  return storySlug(title, story?.end ?? undefined)
}
