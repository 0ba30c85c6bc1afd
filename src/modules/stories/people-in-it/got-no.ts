import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { openContent, type StoryContent } from '../writing/content.ts'
import type { OwnStory } from '../writing/queries.ts'
import { isSameText } from './same-text.ts'
import { linesNaming } from './still-named.ts'
import { tookOut } from './took-out.ts'

interface Said {
  id: string
  says: 'yes' | 'no' | null
  saidNumber: number | null
}

/** Texts to which somebody said no, by their number. */
export type GotNo = ReadonlyMap<number, StoryContent>

/** Those before the text as it stands now. One query, and none where nobody said no. */
export async function textsThatGotNo(
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  people: readonly Omit<Said, 'id'>[],
): Promise<GotNo> {
  const numbers = new Set(
    people.flatMap(({ says, saidNumber: at }) =>
      says === 'no' && at !== null && at < own.number ? [at] : [],
    ),
  )
  if (numbers.size === 0) return new Map()
  const rows = await db
    .selectFrom('stories.version as v')
    .leftJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', own.keyId))
    .select(['v.number', 'v.content', 'k.wrapped'])
    .where('v.story_id', '=', own.id)
    .where('v.number', 'in', [...numbers])
    .execute()
  return new Map(
    rows.flatMap(({ number, wrapped, content }) => {
      const then = openContent(sealing, { keyId: own.keyId, wrapped, content })
      return then ? [[number, then] as const] : []
    }),
  )
}

/** Whether somebody said no to the text as it stands now, or to one that reads the same. */
export function noStands(texts: GotNo, own: OwnStory, { says, saidNumber: at }: Omit<Said, 'id'>): boolean {
  if (says !== 'no' || at === null) return false
  const then = texts.get(at)
  return at >= own.number || (then !== undefined && isSameText(then, own))
}

/** Ids of those who said no to the text as it stands now, or to one that reads the same. */
export async function noesThatStand(
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  people: readonly Said[],
): Promise<ReadonlySet<string>> {
  const texts = await textsThatGotNo(db, sealing, own, people)
  return new Set(people.filter((one) => noStands(texts, own, one)).map(({ id }) => id))
}

/**
 * Who is told of and said no to a text that reads as this one does, whether or not they are in it still: what somebody once left out may be
 * laid down again. Two queries, and nobody where nobody reads along.
 */
export async function noesToThisText(db: Db, sealing: Sealing, own: OwnStory): Promise<string[]> {
  const people = await db
    .selectFrom('stories.told_of')
    .select(['id', 'says', 'said_number as saidNumber'])
    .where('story_id', '=', own.id)
    .where('contribution_id', 'is', null)
    .where('says', '=', 'no')
    .where('story_id', 'in', (eb) => eb.selectFrom('stories.reader').select('story_id'))
    .orderBy('id')
    .execute()
  // Of no number: what counts is how it reads.
  return [...(await noesThatStand(db, sealing, { ...own, number: Number.POSITIVE_INFINITY }, people))]
}

/** Whether the text as it stands now is the one to which somebody said no, or reads the same. */
export const gotNo = async (
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  said: Omit<Said, 'id'>,
): Promise<boolean> => noStands(await textsThatGotNo(db, sealing, own, [said]), own, said)

/** What keeps somebody who said no in a story: lines with their name, or that nothing they said no to is gone. */
export interface KeptIn {
  lines: readonly string[]
  untouched: boolean
}

/** Null: nothing does, or their no stands to this very text. */
export function keptIn(
  texts: GotNo,
  own: OwnStory,
  said: Omit<Said, 'id'> & { name: string },
): KeptIn | null {
  if (said.says !== 'no' || noStands(texts, own, said)) return null
  const then = said.saidNumber === null ? undefined : texts.get(said.saidNumber)
  const kept = { lines: linesNaming(said.name, own), untouched: then !== undefined && !tookOut(then, own) }
  return kept.lines.length > 0 || kept.untouched ? kept : null
}
