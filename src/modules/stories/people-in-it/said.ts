import { consent } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Document } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type Slip, slipsOf, wordsAllowed, wordsLetGo } from '../../contributions/index.ts'

/** What words must be allowed before they stand in a story: whoever reads there is reached by them. */
export const quotedIn = consent('publish', 'here')

/** Ids of the words that a text has a place for. */
export const wordsIn = (document: Document): string[] => [
  ...new Set(document.content.flatMap((block) => (block.type === 'said' ? [block.attrs.contribution] : []))),
]

/** Those of them that the actor may read to publish them, by id. No query where there are none. */
export async function slipsIn(
  db: Db,
  sealing: Sealing,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Slip>> {
  if (ids.length === 0) return new Map()
  const rows = await wordsLetGo(db)
    .where('c.id', 'in', [...ids])
    .where('c.id', 'in', wordsAllowed(db, quotedIn))
    .execute()
  return new Map(slipsOf(sealing, rows).map((slip) => [slip.id, slip]))
}

/** The words in what somebody writes, as readers will read them: with a name where their speaker said yes to it for this story. */
export async function slipsAgreed(
  db: Db,
  sealing: Sealing,
  { storyId, document }: { storyId: string; document: Document },
): Promise<ReadonlyMap<string, Slip>> {
  const ids = wordsIn(document)
  if (ids.length === 0) return new Map()
  const rows = await wordsLetGo(db)
    .select((eb) => eb.fn<string | null>('stories.name_agreed', [eb.val(storyId), 'c.id']).as('named'))
    .where('c.id', 'in', ids)
    .where('c.id', 'in', wordsAllowed(db, quotedIn))
    .execute()
  return new Map(slipsOf(sealing, rows).map((slip) => [slip.id, { ...slip, name: slip.named }]))
}

/** Words that stand in a story that is read. */
export interface QuotedSlip extends Slip {
  /** Whether its reader may look where they come from. */
  way: boolean
}

/** The words that stand in a story that is read: with their speaker's yes, as far as that reaches this reader. */
export async function saidInStory(
  db: Db,
  sealing: Sealing,
  { storyId, document }: { storyId: string; document: Document },
): Promise<ReadonlyMap<string, QuotedSlip>> {
  const ids = wordsIn(document)
  if (ids.length === 0) return new Map()
  const rows = await wordsLetGo(db)
    .innerJoin('stories.quoted as q', (join) =>
      join.onRef('q.contribution_id', '=', 'c.id').on('q.story_id', '=', storyId),
    )
    .select((eb) => eb.fn<string | null>('stories.name_under', ['q.story_id', 'c.id']).as('named'))
    .select((eb) => eb.fn<boolean>('stories.way_is_open', ['c.id']).as('way'))
    .where('c.id', 'in', wordsAllowed(db, quotedIn))
    .execute()
  // With the name that its speaker said yes to for this story, whatever they let go for more.
  return new Map(slipsOf(sealing, rows).map((slip) => [slip.id, { ...slip, name: slip.named }]))
}

/** Words that can be put into a story. */
export interface QuotableSlip extends Slip {
  /** The conversation they come from. Null: whoever writes may not look there, or does not know of it. */
  from: string | null
}

/** What can be chosen to stand in a story: what the actor may read to publish it. */
export async function wordsToQuote(db: Db, sealing: Sealing): Promise<QuotableSlip[]> {
  const rows = await wordsLetGo(db)
    .leftJoin('circles.circle as f', 'f.id', 'c.circle_id')
    .select((eb) =>
      eb
        .case()
        .when(eb.fn<boolean>('stories.way_is_open', ['c.id']))
        .then(eb.ref('f.name'))
        .else(null)
        .end()
        .as('from'),
    )
    .where('c.id', 'in', wordsAllowed(db, quotedIn))
    .limit(60)
    .execute()
  return slipsOf(sealing, rows)
}
