import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import { hashOf } from '../../../../platform/codes/codes.ts'
import type { TestFire } from '../../harvest/testing/fire.ts'
import { keyOf, type Somebody, sealedWith, sealer } from './everybody.ts'

/** Says, tells with voice and photo, has it written out and writes out, is objected to, and decides along with somebody. */
export async function speaks(test: TestApplication, fire: TestFire, { seat, name }: Somebody, wil: string) {
  const { sql } = test
  const seal = sealer(test)
  const aloud = await fire.say(seat, `${name} wil de sleutel.`, 'everyone', { withName: true })
  const later = await fire.say(seat, `${name} vond de soep koud.`, null)
  const told = await fire.say(seat, `${name} vertelt dit liever.`, 'everyone')
  const key = await sealedWith(test, told)
  for (const [words, kind, type] of [
    [told, 'sound', 'audio/mpeg'],
    [aloud, 'photo', 'image/webp'],
  ] as const)
    await sql(
      `insert into contributions.contribution_media (contribution_id, number, kind, content_type, body, width, height)
       values ($1, 1, $2, $3, $4, $5, $5)`,
      [words, kind, type, await seal(await sealedWith(test, words), name), kind === 'photo' ? 10 : null],
    )
  await sql(
    'insert into contributions.written_out (contribution_id, writer_seat_id, body) values ($1, $2, $3)',
    [told, wil, await seal(key, name)],
  )
  await sql('update contributions.speaker set on_behalf_of = $2 where contribution_id = $1', [
    told,
    `de zus van ${name}`,
  ])
  await sql("insert into contributions.aside (contribution_id, answer) values ($1, 'later')", [later])
  const others = await fire.say(wil, 'De klok tikt hard.', 'everyone')
  await sql('insert into contributions.written_out (contribution_id, writer_seat_id) values ($1, $2)', [
    others,
    seat,
  ])
  await sql(
    'update contributions.speaker set writer_seat_id = $2, on_behalf_of = $3 where contribution_id = $1',
    [others, seat, 'haar buurvrouw'],
  )
  await sql(
    `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id, present_seat_id)
     values ($1, 'here', $2, $3)`,
    [others, wil, seat],
  )
  for (const [words, objection] of [
    [aloud, await keyOf(test)],
    [others, await keyOf(test)],
  ] as const)
    await sql(
      `insert into contributions.objection (id, contribution_id, circle_id, organisation_id, code_hash, sealing_key_id, said,
         asked_version, answer_kind, answer, answered_on)
       values ($1, $2, $3, $4, $5, $6, $7, 1, 'kept', $8, platform.day_of(now()))`,
      [
        ...[randomUUID(), words, fire.circleId, fire.organisationId, hashOf(randomUUID()), objection],
        ...[
          await seal(objection, 'Dit gaat over mij.'),
          await seal(objection, words === aloud ? name : 'Het blijft zo.'),
        ],
      ],
    )
  const [noteKey, besideKey, beside] = [await keyOf(test), await keyOf(test), randomUUID()]
  await sql(
    `insert into contributions.deciding_note (seat_id, together, young_from, young_below, sealing_key_id, present)
     values ($1, true, 16, 18, $2, $3)`,
    [seat, noteKey, await seal(noteKey, `de buurvrouw van ${name}`)],
  )
  await sql(
    'insert into contributions.beside (id, seat_id, sealing_key_id, name, code_hash) values ($1, $2, $3, $4, $5)',
    [beside, seat, besideKey, await seal(besideKey, `de zus van ${name}`), hashOf(randomUUID())],
  )
  await sql('insert into contributions.shown_beside (contribution_id, beside_id) values ($1, $2)', [
    aloud,
    beside,
  ])
}
