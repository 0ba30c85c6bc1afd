import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { WaitsElsewhere } from '../../dialogues/index.ts'
import { openContent } from '../writing/content.ts'
import { peopleInItWords } from './words.ts'

/** For who writes: stories of theirs that got a no, and lie still until they go on. Never whose it was. */
export const noesWaitForMe: WaitsElsewhere = {
  name: 'stories.got-no',
  async items({ db, house, locale }) {
    const w = peopleInItWords(locale)
    return (await storiesThatGotNo(db, house.sealing)).map(({ id, title }) => ({
      sentence: title ? w('waits', { title }) : w('waits.untitled'),
      step: w('waits.step'),
      href: `/write/${id}/people`,
    }))
  },
}

/** Whose text as it stands now got a no, or that nobody reads any more since one. One query. */
async function storiesThatGotNo(db: Db, sealing: Sealing): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{
    id: string
    keyId: string
    wrapped: Buffer | null
    content: Buffer
  }>`select s.id, s.sealing_key_id as "keyId", k.wrapped, v.content
    from stories.story s
    join lateral (select l.number, l.content from stories.version l where l.story_id = s.id order by l.number desc limit 1) v on true
    left join platform.sealing_key k on k.id = s.sealing_key_id
    where s.id in (select stories.my_stories()) and exists (
      select from stories.told_of t where t.story_id = s.id and not t.left_out and t.says = 'no'
        and (t.said_number >= v.number or t.still_no_to = v.number
          or (t.contribution_id is null and s.read_number is not null
            and not exists (select from stories.published p where p.story_id = s.id))))
    order by s.begun_at, s.id`.execute(db)
  return rows.map(({ id, keyId, wrapped, content }) => ({
    id,
    title: openContent(sealing, { keyId, wrapped, content })?.title ?? '',
  }))
}
