import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import { keyOf, type Somebody, sealer } from './everybody.ts'

const said = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

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
     values ($1, $2, $3, 'story', 'nl', 'everyone', $4, $4, $4, $5, $4, array[$4])`,
    [randomUUID(), story, movementId, name, { type: 'doc', content: [said(name)] }],
  )
  await sql(
    `insert into stories.told_of (id, story_id, name, code_hash, asked_number, asked_audience, says, said_number,
       said_audience, said_how, said_name, said_on, later_on, told_on, along_id, along_hash, along_until)
     select $1, $2, $3, uuid_send($1::uuid), 1, 'everyone', 'yes', 1, 'everyone', 'spoken', sha256('x'),
       today, today, today, gen_random_uuid(), sha256(uuid_send($1::uuid)), today from platform.day_of(now()) today`,
    [randomUUID(), story, await seal(key, name)],
  )
  // And themselves, chosen by name from a circle.
  await sql(
    `insert into stories.told_of (id, story_id, name, code_hash, seat_id, asked_number, asked_audience)
     select $1, $2, $3, uuid_send($1::uuid), s.id, 1, 'everyone' from circles.seat s where s.person_id = $4 limit 1`,
    [randomUUID(), story, await seal(key, name), person],
  )
  await sql(
    `insert into stories.quoted (story_id, contribution_id, name_hash)
     select $1, c.id, sha256('x') from contributions.contribution c limit 1`,
    [story],
  )
  await sql('insert into stories.asked_oneself (story_id, answers) values ($1, $2)', [
    story,
    await seal(key, name),
  ])
  await asksAlong(test, { story, writer, person }, await seal(key, name))
  await withPicture(test, story, name)
  await withShown(test, story, name)
  await shares(test, person, { name, movementId })
  await reacts(test, person, { name, movementId })
}

/** Somebody else is asked to write and read along; and who goes is asked for both on what nobody here wrote. */
async function asksAlong(
  test: TestApplication,
  { story, writer, person }: { story: string; writer: string; person: string },
  sealed: Buffer,
): Promise<void> {
  const ask = 'insert into stories.asked_writer (id, story_id, person_id, asked_by, title, name)'
  await test.sql(
    `${ask} select gen_random_uuid(), $1, p.id, $2, $4, $4 from people.person p where p.id <> $3 limit 1`,
    [story, writer, person, sealed],
  )
  await test.sql(
    `insert into stories.invited_writer (id, story_id, asked_by, title, name, code_hash, by_letter, email, email_key_id, says,
       byline, until_on)
     values (gen_random_uuid(), $1, $2, $3, $3, uuid_send(gen_random_uuid()), true, $3, $4, 'yes', $3, platform.day_of(now()))`,
    [story, writer, sealed, await keyOf(test)],
  )
  const read = 'insert into stories.reader (id, story_id, person_id, asked_by, title, name)'
  await test.sql(
    `${read} select gen_random_uuid(), $1, p.id, $2, $4, $4 from people.person p where p.id <> $3 limit 1`,
    [story, writer, person, sealed],
  )
  await test.sql(
    `${read} select gen_random_uuid(), s.id, $2, null, $3, $3 from stories.story s where s.id <> $1 limit 1`,
    [story, person, sealed],
  )
  await test.sql(
    `${ask} select gen_random_uuid(), s.id, $2, null, $3, $3 from stories.story s where s.id <> $1 limit 1`,
    [story, person, sealed],
  )
}

async function withPicture(test: TestApplication, story: string, name: string): Promise<void> {
  const [picture, key] = [randomUUID(), await keyOf(test)]
  const sealed = await sealer(test)(key, name)
  await test.sql(
    `insert into stories.picture (id, story_id, sealing_key_id, words, recognisable, width, height, widths)
     values ($1, $2, $3, $4, 'nobody', 9, 9, '{9}')`,
    [picture, story, key, sealed],
  )
  await test.sql(
    `insert into stories.picture_file (picture_id, format, width, bytes, body) values ($1, 'webp', 9, 9, $2)`,
    [picture, sealed],
  )
  await test.sql(
    'insert into stories.seen_on (picture_id, told_id) select $1, t.id from stories.told_of t where t.story_id = $2',
    [picture, story],
  )
}

async function withShown(test: TestApplication, story: string, name: string): Promise<void> {
  const [file, key] = [randomUUID(), await keyOf(test)]
  await test.sql(
    `insert into stories.shown_file (id, story_id, sealing_key_id, content_type, bytes) values ($1, $2, $3, 'audio/wav', 9)`,
    [file, story, key],
  )
  await test.sql('insert into stories.shown_piece (shown_file_id, number, body) values ($1, 0, $2)', [
    file,
    await sealer(test)(key, name),
  ])
  await test.sql('update stories.published set shown = $2 where story_id = $1', [
    story,
    { file, host: name, chapters: `0:00 ${name}` },
  ])
}

/** Something shared in two minutes, with a spoken minute, that became a story of nobody else. */
async function shares(
  test: TestApplication,
  person: string,
  { name, movementId }: { name: string; movementId: string },
): Promise<void> {
  const [id, key] = [randomUUID(), await keyOf(test)]
  const sealed = await sealer(test)(key, name)
  await test.sql(
    `insert into stories.shared (id, movement_id, person_id, sealing_key_id, content, audience, language, long_hash,
       short_hash, step, proposal, answer, question, reply, yes_how, shared_on)
     values ($1, $2, $3, $4, $5, 'movement', 'nl', uuid_send($1::uuid), uuid_send($1::uuid), 'proposed', $5, $5, $5, $5, 'account', platform.day_of(now()))`,
    [id, movementId, person, key, sealed],
  )
  await test.sql(
    `insert into stories.shared_media (shared_id, kind, content_type, body) values ($1, 'sound', 'audio/mpeg', $2)`,
    [id, sealed],
  )
}

/** A question to somebody else who wrote something. */
async function reacts(
  test: TestApplication,
  person: string,
  { name, movementId }: { name: string; movementId: string },
): Promise<void> {
  const [story, other, key] = [randomUUID(), await keyOf(test), await keyOf(test)]
  const sealed = await sealer(test)(key, name)
  await test.sql(
    `insert into stories.story (id, movement_id, kind, sealing_key_id) values ($1, $2, 'story', $3)`,
    [story, movementId, other],
  )
  await test.sql(
    `insert into stories.reaction (id, story_id, person_id, sealing_key_id, content, mail, answer, locale, may_stand, step,
       sent_on, long_hash, short_hash)
     values ($1, $2, $3, $4, $5, $5, $5, 'nl', false, 'answered', platform.day_of(now()), uuid_send($1::uuid), uuid_send($1::uuid))`,
    [randomUUID(), story, person, key, sealed],
  )
}
