import { randomUUID } from 'node:crypto'
import {
  makeCircle,
  makePerson,
  makeSeat,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { keyOf, type Somebody, sealedWith, sealer } from './everybody.ts'
import { withStory } from './with-story.ts'
import { withWish } from './with-wish.ts'

/**
 * What somebody with an account leaves elsewhere: called about a house in which they are host, and about a region in which
 * they sit with a team only; signed in, with a passkey, and with letters.
 */
export async function withAccount(
  test: TestApplication,
  person: string,
  { seat, name, email, phone }: Somebody,
) {
  const { sql } = test
  const movementId = await makeCircle(test, { kind: 'movement', name: 'De beweging' })
  const within = { movementId, parentId: movementId }
  const region = await makeCircle(test, { ...within, kind: 'region', name: 'Zuid' })
  const house = await makeCircle(test, { ...within, name: 'De Kade' })
  const team = await makeCircle(test, { kind: 'team', name: 'Het team', movementId, parentId: house })
  await sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [house, region])
  await withStory(test, person, { name, movementId })
  await withWish(test, person, { name, movementId })
  const hosts = await makeSeat(test, house, person, 'host')
  await sql(
    `insert into participants.caller (seat_id, circle_id, name, about, phone, yes_at) values ($1, $2, $3, $4, $5, now())`,
    [hosts, house, name, `wat ${name} weet`, phone],
  )
  const sat = await makeSeat(test, team, person)
  const words = randomUUID()
  await sql(
    `insert into participants.entry (id, circle_id, kind, words, said_on, shared)
     values ($1, $2, 'says', 'Van ons allemaal', platform.day_of(now()), true)`,
    [words, team],
  )
  await sql('insert into participants.says_answer (entry_id, seat_id, yes) values ($1, $2, true)', [
    words,
    sat,
  ])
  await sql(
    `insert into circles.proposal (id, circle_id, kind, reason, by_seat_id, outcome, ended_at)
     values ($1, $2, 'close', $3, $4, 'withdrawn', now())`,
    [randomUUID(), house, `omdat ${name} het zegt`, hosts],
  )
  await sql(
    "insert into circles.deed (circle_id, seat_id, kind, becomes) values ($1, $2, 'proposed-close', $3)",
    [house, hosts, `omdat ${name} het zegt`],
  )
  await sql('update circles.circle set contact_name = $1 where id = any ($2)', [name, [house, region]])
  await sql("insert into circles.contact_mail (circle_id, address, shown) values ($1, $2, 'everyone')", [
    house,
    email,
  ])
  await sql(
    `insert into gatherings.gathering (id, circle_id, kind, title, contact_name, contact_phone)
     values ($1, $2, 'meeting', 'Aan tafel', $3, $4)`,
    [randomUUID(), house, name, phone],
  )
  const [gathering, time, signUp] = [randomUUID(), randomUUID(), randomUUID()]
  await sql(
    `insert into gatherings.gathering (id, circle_id, kind, title, status, from_afar)
     values ($1, $2, 'meeting', 'Aan zee', 'announced', true)`,
    [gathering, house],
  )
  await sql(
    `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
     values ($2, $1, now() + interval '1 day', now() + interval '1 day', now() + interval '25 hours')`,
    [gathering, time],
  )
  const seal = sealer(test)
  // A host ended their place in a team, and wrote to them why.
  await sql('insert into circles.ended_place (seat_id, by_seat_id, reason) values ($1, $1, $2)', [
    sat,
    await seal(await sealedWith(test, sat), `omdat ${name}`),
  ])
  const own = await keyOf(test)
  const [called, address] = [await seal(own, name), await seal(own, email)]
  const needs = await seal(own, JSON.stringify({ kinds: [], words: name }))
  await sql(
    `insert into gatherings.sign_up (id, gathering_id, occurrence_id, person_id, sealing_key_id, name, email, companions,
       needs, answer, place, long_hash, short_hash) values ($1, $2, $3, $4, $5, $6, $7, $6, $8, 'yes', 'afar', $9, $10)`,
    [signUp, gathering, time, person, own, called, address, needs, hashOf(signUp), hashOf(`kort ${signUp}`)],
  )
  await sql(
    `insert into gatherings.asked_seat (gathering_id, seat_id, long_hash, short_hash)
     select $1, s.id, $3, $4 from circles.seat s where s.person_id = $2 limit 1`,
    [gathering, person, hashOf(`gevraagd ${signUp}`), hashOf(`gevraagd, kort ${signUp}`)],
  )
  await sql('insert into gatherings.feed (id, person_id, secret_hash) values ($1, $2, $3)', [
    randomUUID(),
    person,
    hashOf(`agenda ${person}`),
  ])
  await sql("update people.person set slug = $2, address_form = 'u', locale = 'en' where id = $1", [
    person,
    `naam-${person}`,
  ])
  await speaksAtWeek(test, person, name, movementId)
  await introduces(test, person, name)
  await writesNotes(test, person, name)
  await meetsSomebody(test, person, name)
  await answersWhy(test, person, name, movementId)
  await supports(test, person, name, movementId)
  await sql(
    `insert into auth.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp", aaguid)
     values ($1, $2, 'k', $3, $4, 0, 'singleDevice', false, 'soort')`,
    [randomUUID(), `sleutel van ${name}`, person, randomUUID()],
  )
  await sql(
    `insert into auth.account (id, "accountId", "providerId", "userId", scope, "createdAt", "updatedAt")
     values ($1, $2, 'huis', $3, 'openid', now(), now())`,
    [randomUUID(), name, person],
  )
  await sql(
    `insert into auth.second_step ("userId", sealing_key_id, secret, begun_in, confirmed_at)
     select $1, id, 'x', gen_random_uuid(), now() from platform.sealing_key where wrapped is not null limit 1`,
    [person],
  )
  const signIn = randomUUID()
  await sql(
    `insert into people.organisation_sign_in (id, circle_id, issuer, client_id, sealing_key_id, client_secret)
     select $1, $2, 'https://inlog.example', 'x', id, 'x' from platform.sealing_key where wrapped is not null limit 1`,
    [signIn, house],
  )
  await sql(
    `insert into people.scim_user (id, sign_in_id, user_name, external_id, email, name, person_id)
     values ($1, $2, $3, $4, $3, $4, $5), ($6, $2, $4, $4, $3, $4, null)`,
    [randomUUID(), signIn, email, name, person, randomUUID()],
  )
  await sql(`insert into auth.recovery_code ("userId", hash) values ($1, 'x')`, [person])
  await sql(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at, strong_at, strong_in)
     values ($1::text::bytea, $2, 'person', 'test', now() + interval '1 hour', now(), $3)`,
    [randomUUID(), person, house],
  )
  await sql(
    `insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
     values ($1, $3, $2, now() + interval '1 hour', now(), now())`,
    [randomUUID(), person, randomUUID()],
  )
  await sql(
    `insert into auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values ($1, $3, $2, now() + interval '1 hour', now(), now())`,
    [randomUUID(), JSON.stringify({ email }), randomUUID()],
  )
  await sql("insert into people.sign_in_request (id, email, locale, next) values ($1, $2, 'nl', '/mine')", [
    randomUUID(),
    email,
  ])
  await sql(
    "insert into platform.example_mail (recipient, subject, body, calendar, html, headers) values ($1, 'Dag', $2, $2, $2, $2)",
    [email, name],
  )
  // A list that they sent waits, and one that they took in is known.
  await waitingList(test, house, person, name)
  await sql(
    "insert into circles.import (id, circle_id, person_id, holds, counted) values ($1, $2, $3, 'participants', '{}')",
    [randomUUID(), house, person],
  )
  const line = JSON.stringify({ nl: name, en: name })
  await sql(
    `insert into example.persona (slug, person_id, position, name, company, line)
     values ($1, $2, (select count(*) + 1 from example.persona), $3, 'lived', $4)`,
    [`naam-${person}`, person, name, line],
  )
  await sql(
    `insert into example.paper (seat_id, position, name, kind, code, word, line)
     values ($1, (select count(*) + 1 from example.paper), $2, 'card', 'code', 'woord', $3)`,
    [seat, name, line],
  )
}

/** Introduces themselves to everyone, with a photo and a telephone number. */
async function introduces({ sql, app }: TestApplication, person: string, name: string) {
  const [id, file] = [randomUUID(), randomUUID()]
  const key = await keyOf({ sql, app })
  await sql(
    `insert into introductions.introduction (id, person_id, name, here_because, hats, experience, audience, readers,
       findable, theme_ids, region_ids, phone)
     values ($1, $2, $3, $3, $3, $3, 'everyone', $4, true, $4, $4, '06 12 34 56 78')`,
    [id, person, name, [id]],
  )
  await sql('select platform.announce_file($1)', [file])
  await sql(
    `insert into introductions.photo (introduction_id, sealing_key_id, file_id, width, height)
     values ($1, $2, $3, 10, 10)`,
    [id, key, file],
  )
}

/** Lays an answer in the golden circle, with their name. */
async function answersWhy({ sql }: TestApplication, person: string, name: string, movement: string) {
  const id = randomUUID()
  await sql(
    "insert into about_us.golden_answer (id, movement_id, question, person_id, name) values ($1, $2, 'why', $3, $4)",
    [id, movement, person, name],
  )
  await sql('insert into about_us.golden_answer_version (answer_id, number, words) values ($1, 1, $2)', [
    id,
    name,
  ])
}

/** Is named among who supports the movement, and would like to do more. */
async function supports(test: TestApplication, person: string, name: string, movement: string) {
  await test.sql(
    `insert into about_us.supporter (circle_id, person_id, role, name, words, asks, since_year, until_year, thanks, yes_on, yes_how)
     values ($1, $2, $3, $3, $3, $3, 2020, 2024, true, platform.day_of(now()), 'account')`,
    [movement, person, name],
  )
  const [wanted, key] = [randomUUID(), await keyOf(test)]
  await test.sql("insert into about_us.wanted_role (id, circle_id, role) values ($1, $2, 'schrijven')", [
    wanted,
    movement,
  ])
  await test.sql(
    'insert into about_us.role_reply (id, wanted_id, person_id, sealing_key_id, body) values ($1, $2, $3, $4, $5)',
    [randomUUID(), wanted, person, key, await sealer(test)(key, name)],
  )
}

/** Wrote somebody a note, and somebody wrote them one. */
async function writesNotes(test: TestApplication, person: string, name: string) {
  const other = await makePerson(test, 'Wil')
  const seal = sealer(test)
  for (const [from, to] of [
    [person, other],
    [other, person],
  ] as const) {
    const key = await keyOf(test)
    await test.sql(
      `insert into introductions.note (id, from_person_id, to_person_id, from_name, sealing_key_id, body)
       values ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), from, to, name, key, await seal(key, name)],
    )
  }
}

async function waitingList({ app, sql }: TestApplication, circle: string, person: string, name: string) {
  const { clock, database, sealing } = app.house
  const key = await database.write(undefined, ({ db }) => sealing.makeKey(db, clock))
  const body = await database.write(undefined, ({ db }) => sealing.seal(db, key, name))
  await sql(
    `insert into circles.spreadsheet (id, circle_id, person_id, holds, sealing_key_id, body)
     values ($1, $2, $3, 'people', $4, $5)`,
    [randomUUID(), circle, person, key, body],
  )
}

/** Got to know somebody by way of another, introduced two others, and promised to call. */
async function meetsSomebody(test: TestApplication, person: string, name: string) {
  const [wil, bea] = [await makePerson(test, 'Wil'), await makePerson(test, 'Bea')]
  const seal = sealer(test)
  for (const [introducer, one, other] of [
    [null, person, wil],
    [person, bea, wil],
  ] as const) {
    const [id, key, own] = [randomUUID(), await keyOf(test), await keyOf(test)]
    await test.sql(
      `insert into introductions.meeting (id, introducer_id, introducer_name, sealing_key_id, why)
       values ($1, $2, $3, $4, $5)`,
      [id, introducer, name, key, await seal(key, name)],
    )
    await test.sql(
      `insert into introductions.meeting_side (meeting_id, person_id, name, says, tells)
       values ($1, $2, $4, 'yes', true), ($1, $3, $4, 'yes', true)`,
      [id, one, other, name],
    )
    await test.sql(
      `insert into introductions.call_promise (id, meeting_id, person_id, due_on, sealing_key_id, words, outcome, told)
       values ($1, $2, $3, platform.day_of(now()), $4, $5, 'done', $5)`,
      [randomUUID(), id, one, own, await seal(own, name)],
    )
    const along = await keyOf(test)
    await test.sql(
      'insert into introductions.asked_along (id, meeting_id, person_id, sealing_key_id, words) values ($1, $2, $3, $4, $5)',
      [randomUUID(), id, one, along, await seal(along, name)],
    )
  }
}

/** Stands on the programme of a Week by name, and took it back at another place on it. */
async function speaksAtWeek({ sql }: TestApplication, person: string, name: string, movementId: string) {
  const [week, day, session, yes, no] = [1, 2, 3, 4, 5].map(() => randomUUID())
  await sql(
    `insert into weeks.week (id, movement_id, circle_id, slug, year, released) values ($1, $2, $2, $3, 2031, 1)`,
    [week, movementId, `week-${week}`],
  )
  for (const draft of ['draft', 'programme'])
    await sql(
      `insert into weeks.${draft}_day (id, week_id, on_date, theme, about) values ($1, $2, '2031-01-13', '', '')`,
      [day, week],
    )
  await sql(
    `insert into weeks.draft_session (id, week_id, day_id, title, from_time, until_time)
     values ($1, $2, $3, 'Op de bank', '10:00', '11:00')`,
    [session, week, day],
  )
  await sql(
    `insert into weeks.programme_session (id, week_id, day_id, title, about, starts_at, ends_at, sign_up)
     values ($1, $2, $3, 'Op de bank', '', '2031-01-13 10:00', '2031-01-13 11:00', false)`,
    [session, week, day],
  )
  await sql(
    `insert into weeks.draft_speaker (id, week_id, session_id, name, words, person_id, yes_on, yes_how, withdrawn_on)
     values ($1, $3, $4, $5, $5, $6, platform.day_of(now()), 'account', null), ($2, $3, $4, $5, $5, $6, null, '', platform.day_of(now()))`,
    [yes, no, week, session, name, person],
  )
  await sql(
    `insert into weeks.programme_speaker (id, week_id, session_id, name, words, position) values ($1, $2, $3, $4, $4, 1)`,
    [yes, week, session, name],
  )
  await isRecorded({ sql }, [week, session, yes])
}

/** Is heard in a recording of it, with a yes until a day. */
async function isRecorded(
  { sql }: Pick<TestApplication, 'sql'>,
  [week, session, speaker]: readonly (string | undefined)[],
) {
  const key = randomUUID()
  await sql("insert into platform.sealing_key (id, wrapped) values ($1, 'x')", [key])
  await sql(
    `insert into weeks.keepsake (id, week_id, session_id, kind, title, url, url_host, sealing_key_id, words)
     values ($1, $2, $3, 'recording', 'Alles', 'https://beeld.example', 'Beeld', $1, 'x')`,
    [key, week, session],
  )
  await sql(
    `update weeks.keepsake_yes set yes_on = platform.day_of(now()), yes_how = 'account', until = platform.day_of(now()) + 9
     where keepsake_id = $1 and speaker_id = $2`,
    [key, speaker],
  )
}
