import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../tests/support/application.ts'
import { layKey } from '../../../../tests/support/keys.ts'

interface Told {
  movement: string
  circle?: string
  audience?: 'circle' | 'movement' | 'everyone'
  kind?: string
  language?: 'nl' | 'en'
  title: string
  inShort?: string
  body?: string
}

/** A story that readers may read, past all forms. Returns its id. */
export async function tell({ sql, app }: TestApplication, told: Told): Promise<string> {
  const id = randomUUID()
  const key = await layKey(app.house)
  const { movement, circle = null, audience = 'everyone', kind = 'story', language = 'nl' } = told
  const shared = [id, movement, circle, kind, language, audience]
  await sql(
    `insert into stories.story (id, movement_id, circle_id, kind, language, audience, sealing_key_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [...shared, key],
  )
  await sql(
    `insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body, plain, bylines)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, '{"type":"doc","content":[]}', $10, '{}')`,
    [...shared, `told-${id}`, told.title, told.inShort ?? '', told.body ?? ''],
  )
  return id
}
