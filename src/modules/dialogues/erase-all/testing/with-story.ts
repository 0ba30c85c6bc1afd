import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import { keyOf, type Somebody, sealer } from './everybody.ts'

/** What somebody alone wrote for others, as it was written and as it is read; and one more who is told of in it. */
export async function withStory(
  test: TestApplication,
  person: string,
  { name, movementId }: Pick<Somebody, 'name'> & { movementId: string },
): Promise<void> {
  const { sql } = test
  const [story, writer, key] = [randomUUID(), randomUUID(), await keyOf(test)]
  const seal = sealer(test)
  await sql(
    `insert into stories.story (id, movement_id, kind, audience, sealing_key_id) values ($1, $2, 'story', 'everyone', $3)`,
    [story, movementId, key],
  )
  await sql('insert into stories.writer (id, story_id, person_id, name) values ($1, $2, $3, $4)', [
    writer,
    story,
    person,
    name,
  ])
  await sql('insert into stories.version (story_id, number, writer_id, content) values ($1, 1, $2, $3)', [
    story,
    writer,
    await seal(key, name),
  ])
  await sql(
    `insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain,
       bylines)
     values ($1, $2, $3, 'story', 'nl', 'everyone', $4, $4, $4, to_jsonb($4::text), $4, array[$4])`,
    [randomUUID(), story, movementId, name],
  )
  await sql(
    `insert into stories.told_of (id, story_id, name, code_hash, asked_number, says, said_number, said_how, said_on)
     values ($1, $2, $3, 'x', 1, 'yes', 1, 'spoken', current_date)`,
    [randomUUID(), story, await seal(key, name)],
  )
}
