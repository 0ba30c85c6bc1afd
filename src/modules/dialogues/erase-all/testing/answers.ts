import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'
import type { TestFire } from '../../harvest/testing/fire.ts'
import { anAnswer, type Somebody, sealedWith, sealer } from './everybody.ts'

/** Carries an answer and gives it, notes another, hands over and takes over, and promised what was undone. */
export async function answers(
  test: TestApplication,
  fire: TestFire,
  { seat, name }: Somebody,
  wil: { seat: string; name: string },
) {
  const { sql } = test
  const her = { seat, name }
  const given = { answer: 'De deur blijft open.', answered_at: new Date() }
  await anAnswer(test, fire, [her, wil], { ...given, answer_kind: 'answered', answered_by: name })
  const told = { answer_kind: 'told-in-person', told_how: 'telephone', told_on: new Date() }
  await anAnswer(test, fire, [wil], {
    ...{ ...told, answered_at: new Date(), answered_by: wil.name },
    ...{ noted_by: name, noted_by_seat_id: seat },
  })
  const [passed, taken, asked] = [
    await anAnswer(test, fire, [wil]),
    await anAnswer(test, fire, [her]),
    await anAnswer(test, fire, [wil]),
  ]
  for (const [owed, from, to, outcome] of [
    [passed, her, wil, 'accepted'],
    [taken, wil, her, 'accepted'],
    [asked, wil, her, null],
  ] as const)
    await sql(
      `insert into contributions.handover (id, owed_answer_id, circle_id, from_seat_id, from_name, to_seat_id, to_name,
         of_house, asked_on, outcome, decided_on)
       values ($1, $2, $3, $4, $5, $6, $7, false, platform.day_of(now()), $8::text, case when $8::text is not null then platform.day_of(now()) end)`,
      [randomUUID(), owed, fire.circleId, from.seat, from.name, to.seat, to.name, outcome],
    )
  const undone = await anAnswer(test, fire, [her, wil])
  await sql(
    `insert into dialogues.undone_onward (owed_answer_id, cluster_id, circle_id, promise, carriers)
     select o.id, $2, o.circle_id, to_jsonb(o), (select jsonb_agg(to_jsonb(c)) from contributions.carrier c
       where c.owed_answer_id = o.id) from contributions.owed_answer o where o.id = $1`,
    [undone, randomUUID()],
  )
  await sql('delete from contributions.carrier where owed_answer_id = $1', [undone])
  await sql('delete from contributions.owed_answer where id = $1', [undone])
  const key = await sealedWith(test, seat)
  await sql('insert into contributions.carrier_address (seat_id, email) values ($1, $2)', [
    seat,
    await sealer(test)(key, name),
  ])
}
