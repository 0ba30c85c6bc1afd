import { type RawBuilder, sql } from 'kysely'
import type { Room } from '../../../platform/web/rooms.ts'
import { thatClosed } from '../../movements/index.ts'

/** In which room a kind of thing stands. A gathering stands in none: letters lead to it, so it is there where the agenda is not. */
const roomOfKind: Readonly<Record<string, Room>> = {
  story: 'stories',
  theme: 'together',
  person: 'introductions',
  programme: 'week',
}

/** The kinds of thing that stand in these rooms. */
export const kindsIn = (closed: readonly Room[]): string[] =>
  Object.keys(roomOfKind).filter((kind) => closed.some((room) => room === roomOfKind[kind]))

/**
 * Of a document (`d`): it stands in no room that is closed at this address, nor is it a story of a movement that closed that room. What
 * is found leads somewhere.
 */
export function isLedTo(closed: readonly Room[]): RawBuilder<boolean> {
  const shut = sql`(select ${thatClosed('stories')})::uuid[]`
  return sql`d.kind <> all (${kindsIn(closed)}::text[]) and (d.kind <> 'story' or ${shut} = '{}'
    or not exists (select from stories.published p where p.story_id = d.id and p.movement_id = any (${shut})))`
}
