import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { NearWords } from '../analysis/near.ts'
import { openWords } from './queries.ts'

interface Kept {
  words: NearWords
  last: string
  begunAt: number
}

const whole = 3_600_000
/** Words of one house are offered in no other: tests open several in one process. */
const inHouse = new WeakMap<InHouse, Kept>()

/** Whose words they are. */
export type InHouse = Pick<House, 'clock'>

/**
 * Words of what everybody may read. They are kept in this process, and new ones are asked for each time; one that stands nowhere any
 * more is found nowhere, and so is not offered.
 */
export async function openVocabulary(db: Db, house: InHouse): Promise<NearWords> {
  const now = house.clock.now().getTime()
  const kept = inHouse.get(house)
  const mine =
    kept && now - kept.begunAt <= whole ? kept : { words: new NearWords(), last: '0', begunAt: now }
  inHouse.set(house, mine)
  const added = await openWords(db, mine.last)
  mine.words.add(added)
  mine.last = added.at(-1)?.number ?? mine.last
  return mine.words
}
