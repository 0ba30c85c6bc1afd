import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import { hashOf } from '../../../../platform/codes/codes.ts'
import type { TestFire } from '../../harvest/testing/fire.ts'
import { answers } from './answers.ts'
import { keyOf, type Somebody, sealedWith, sealer } from './everybody.ts'
import { speaks } from './speaks.ts'

/**
 * Everything that somebody can do around a fire, with an account or a card. Whoever adds a column that holds something of
 * somebody adds the deed by which it is filled.
 */
export async function everyDeed(test: TestApplication, fire: TestFire, who: Somebody): Promise<void> {
  const wil = { seat: await fire.seat('Wil'), name: 'Wil' }
  await speaks(test, fire, who, wil.seat)
  await answers(test, fire, who, wil)
  await sits(test, fire, who, wil.seat)
  await leads(test, fire, who)
}

/** What hangs on the seat itself: asked, prepared with in a letter, helped and helping, with a card on a device. */
async function sits(test: TestApplication, fire: TestFire, { seat, name, email }: Somebody, wil: string) {
  const { sql } = test
  const seal = sealer(test)
  const [key, talk] = [await sealedWith(test, seat), await keyOf(test)]
  await sql(
    `insert into dialogues.invitation (seat_id, dialogue_id, email, needs, answer, answered_at, brought_by)
     values ($1, $2, $3, $4, 'yes', now(), $5), ($5, $2, null, null, 'yes', now(), $1)`,
    [seat, fire.dialogueId, await seal(key, email), await seal(key, name), wil],
  )
  await sql(
    `insert into dialogues.preparation_talk (id, dialogue_id, seat_id, talked_on, sealing_key_id, note)
     values ($1, $2, $3, platform.day_of(now()), $4, $5)`,
    [randomUUID(), fire.dialogueId, seat, talk, await seal(talk, name)],
  )
  const mine = [seat]
  await sql("update circles.seat set partner_of = 'Het zorgkantoor' where id = $1", mine)
  await sql(
    "insert into circles.seat_hat (seat_id, hat, suggested_hat) values ($1, 'client', 'client')",
    mine,
  )
  await sql("insert into circles.seat_word (seat_id, word_mac) values ($1, 'mac')", mine)
  await sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash)
     values ($1, 'card', $2, $3)`,
    [seat, hashOf(seat), hashOf(`kort ${seat}`)],
  )
  await sql('insert into contributions.word_beside (seat_id, beside_seat_id) values ($1, $2)', [wil, seat])
  await sql(
    `insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, browser_hash, ends_at)
     values ($1, $2, $3, gen_random_uuid(), 'hash', now() + interval '50 minutes')`,
    [randomUUID(), seat, wil],
  )
  await sql(
    `insert into platform.session (token_hash, seat_id, scope, method, device, ends_at)
     values ($1, $2, 'room', 'test', $3, now() + interval '1 hour')`,
    [hashOf(randomUUID()), seat, `de telefoon van ${name}`],
  )
  await sql(
    "insert into platform.command_receipt (key, actor, command, result) values ($1, $2, 'test', jsonb_build_object('of', $3::text))",
    [randomUUID(), `seat:${seat}`, name],
  )
}

/** Began the fire and leads it, with a telephone number of their own; whom to call about it. */
async function leads({ sql }: TestApplication, fire: TestFire, { seat, name, phone }: Somebody) {
  const at = [fire.dialogueId, name, phone]
  await sql('update dialogues.dialogue set facilitator_name = $2, contact_phone = $3 where id = $1', at)
  await sql('update circles.circle set contact_name = $2 where id = $1', [fire.circleId, name])
  await sql(
    `insert into dialogues.harvest_step (id, dialogue_id, circle_id, kind, before, after)
     values ($1, $2, $3, 'name', '{}', '{}')`,
    [randomUUID(), fire.dialogueId, fire.circleId],
  )
  await sql('update dialogues.harvest_step set listener_seat_id = $2 where dialogue_id = $1', [
    fire.dialogueId,
    seat,
  ])
  await sql('insert into dialogues.closing_letter (dialogue_id, circle_id) values ($1, $2)', [
    fire.dialogueId,
    fire.circleId,
  ])
  await sql('insert into dialogues.closing_letter_author (dialogue_id, seat_id) values ($1, $2)', [
    fire.dialogueId,
    seat,
  ])
}
