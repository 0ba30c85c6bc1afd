import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import type { TestApplication } from '../../support/application.ts'
import { type Actor, actorsOf, sentWords } from './model.ts'
import { settleFormers, settleTakings, settleWritings } from './settle-later.ts'
import { circles, fires, people, type RandomWorld, type Seat } from './world.ts'

/** A random world as it stands in the database. */
export interface Settled {
  circles: string[]
  dialogues: Map<number, string>
  seats: string[]
  words: string[]
  /** What each sentence says: a text that occurs nowhere else. */
  texts: string[]
  clusters: string[]
  /** What was laid with another. */
  formers: string[]
  /** What was written out and waits for its speaker's yes: a text that occurs nowhere else. */
  writings: (string | null)[]
  /** Of the clusters that were taken onward. */
  answers: (string | null)[]
  actors: { actor: Actor; token: string | undefined }[]
}

type Rows = Record<string, unknown>[]
export type Insert = (table: string, rows: Rows) => Promise<void>

/** Puts a world beside those that are there already, with a session for everybody in it. */
export async function settle(test: TestApplication, world: RandomWorld): Promise<Settled> {
  const { sql, app } = test
  const insert: Insert = async (table, rows) => {
    if (rows.length === 0) return
    const columns = Object.keys(rows[0] as object).join(', ')
    await sql(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows, (_, value) => (value?.type === 'Buffer' ? hex(value.data) : value))],
    )
  }
  const ids = <T>(list: readonly T[]) => list.map(() => randomUUID() as string)
  const settled: Settled = {
    circles: ids(circles),
    dialogues: new Map(fires.map((fire) => [fire, randomUUID()])),
    seats: ids(world.seats),
    words: ids(world.words),
    texts: world.words.map(() => `woorden ${randomBytes(9).toString('hex')}`),
    clusters: ids(world.clusters),
    formers: ids(world.formers),
    writings: world.words.map(({ writing }) =>
      writing?.written ? `geschreven ${randomBytes(9).toString('hex')}` : null,
    ),
    answers: world.clusters.map(({ onward }) => (onward ? randomUUID() : null)),
    actors: [],
  }
  const circle = (index: number) => settled.circles[index] as string
  const parent = (index: number) => circles[index]?.parent ?? null
  const accounts = people.map(() => randomUUID())
  const keys = [...world.seats, ...world.words].map(() => app.house.sealing.newKey(app.house.clock))
  const keyOf = (index: number) => keys[index] as (typeof keys)[number]
  const wordKey = (index: number) => keyOf(world.seats.length + index)

  await insert(
    'people.person',
    accounts.map((id, i) => ({ id, name: `Mens ${i} ${id.slice(0, 8)}` })),
  )
  await insert(
    'circles.circle',
    circles.map(({ kind, parent, open }, i) => ({
      id: circle(i),
      kind,
      slug: `${kind}-${circle(i)}`,
      name: `Kring ${i}`,
      description: {},
      parent_id: parent === null ? null : circle(parent),
      movement_id: parent === null ? null : circle(0),
      visibility: open ? 'everyone' : 'members',
    })),
  )
  await insert(
    'platform.sealing_key',
    keys.map(({ row }) => row),
  )
  await insert(
    'circles.seat',
    world.seats.map((seat, i) => seatRow(seat, i)),
  )
  await insert(
    'circles.seat_hat',
    settled.seats.map((id) => ({ seat_id: id, hat: 'client' })),
  )
  await insert(
    'dialogues.dialogue',
    fires.map((fire) => ({
      ...dialogueRow,
      id: settled.dialogues.get(fire),
      circle_id: circle(fire),
      organisation_id: circle(parent(fire) as number),
    })),
  )
  await insert(
    'contributions.contribution',
    world.words.map(({ fire, state, aside }, i) => ({
      id: settled.words[i],
      circle_id: circle(fire),
      organisation_id: circle(parent(fire) as number),
      state,
      current_version: 1,
      with_name: false,
      set_aside_until: aside ? '2099-01-01' : null,
    })),
  )
  await insert(
    'contributions.speaker',
    world.words.map(({ speaker, writer }, i) => ({
      contribution_id: settled.words[i],
      speaker_seat_id: settled.seats[speaker],
      writer_seat_id: writer === null ? null : settled.seats[writer],
      way: writer === null ? 'own-device' : 'typed-by-other',
    })),
  )
  await insert(
    'contributions.contribution_version',
    world.words.map(({ speaker, writer }, i) => ({
      contribution_id: settled.words[i],
      number: 1,
      body: wordKey(i).seal(settled.texts[i] as string),
      sealing_key_id: wordKey(i).row.id,
      written_by_seat_id: settled.seats[writer ?? speaker],
    })),
  )
  const consents = world.words.flatMap(({ consents, named, speaker }, i) =>
    consents.map((audience) => ({
      contribution_id: settled.words[i],
      audience,
      purpose: 'talk-on',
      with_name: audience !== null && named,
      decided_by_seat_id: settled.seats[speaker],
    })),
  )
  const together = world.seats.flatMap(({ together }, i) =>
    together ? [{ seat: settled.seats[i], key: keyOf(i).row.id }] : [],
  )
  await insert(
    'contributions.beside',
    together.map(({ seat, key }) => ({
      ...{ id: randomUUID(), seat_id: seat, sealing_key_id: key, at: 'now' },
      ...{ name: keyOf(0).seal('wie meebeslist'), code_hash: hashOf(String(seat)) },
    })),
  )
  if (together.length > 0)
    await sql(
      'insert into contributions.deciding_note (seat_id, together) select seat, true from unnest($1::uuid[]) seat',
      [together.map(({ seat }) => seat)],
    )
  await insert('contributions.consent_entry', consents)
  const second = world.words.flatMap(({ speaker, secondYes }, i) =>
    secondYes && world.seats[speaker]?.together ? [settled.words[i]] : [],
  )
  if (second.length > 0)
    await sql(
      `select contributions.second_says(b.code_hash, e.asked, true)
       from unnest($1::uuid[]) w join contributions.speaker s on s.contribution_id = w
       join contributions.beside b on b.seat_id = s.speaker_seat_id
       cross join lateral (select l.asked from contributions.consent_entry l
         where l.contribution_id = w order by l.id desc limit 1) e`,
      [second],
    )
  await settleWritings(insert, world, settled, wordKey)
  await insert(
    'contributions.owed_answer',
    world.clusters.flatMap(({ fire }, i) =>
      settled.answers[i]
        ? [
            {
              id: settled.answers[i],
              circle_id: circle(fire),
              organisation_id: circle(parent(fire) as number),
              kind: 'question',
              asked_of: 'het bestuur',
              due_on: '2099-01-01',
            },
          ]
        : [],
    ),
  )
  await insert(
    'contributions.owed_answer_words',
    world.clusters.flatMap((_, i) =>
      settled.answers[i]
        ? sentWords(world, i).map((word) => ({
            owed_answer_id: settled.answers[i],
            contribution_id: settled.words[word],
          }))
        : [],
    ),
  )
  await insert(
    'contributions.carrier',
    world.clusters.flatMap(({ onward }, i) =>
      (onward?.carriers ?? []).map(({ seat, ofHouse }) => ({
        owed_answer_id: settled.answers[i],
        seat_id: settled.seats[seat],
        name: 'Wie draagt',
        of_house: ofHouse,
      })),
    ),
  )
  await insert(
    'dialogues.cluster',
    world.clusters.map(({ fire, splitFrom }, i) => ({
      id: settled.clusters[i],
      dialogue_id: settled.dialogues.get(fire),
      circle_id: circle(fire),
      name: `Bij elkaar ${settled.clusters[i]}`,
      is_question: false,
      owed_answer_id: settled.answers[i],
      split_from: splitFrom === null ? null : settled.clusters[splitFrom],
    })),
  )
  await insert(
    'dialogues.cluster_contribution',
    world.clusters.flatMap(({ words }, i) =>
      words.map((word) => ({ cluster_id: settled.clusters[i], contribution_id: settled.words[word] })),
    ),
  )
  await settleFormers(insert, world, settled)
  settled.actors = actorsOf(world).map((actor) => ({
    actor,
    token: actor.kind === 'nobody' ? undefined : randomBytes(32).toString('base64url'),
  }))
  const sessions = settled.actors.flatMap(({ actor, token }) =>
    token === undefined || actor.kind === 'nobody'
      ? []
      : [
          {
            hash: hashOf(token).toString('hex'),
            person: actor.kind === 'person' ? accounts[actor.person] : null,
            seat: actor.kind === 'seat' ? settled.seats[actor.seat] : null,
            scope: actor.kind === 'seat' ? actor.scope : 'person',
          },
        ],
  )
  // A device that sits down makes that its seat came: the world says itself who did.
  await sql("set session_replication_role = 'replica'")
  await sql(
    `insert into platform.session (token_hash, person_id, seat_id, scope, method, ends_at)
     select decode(s.hash, 'hex'), s.person, s.seat, s.scope, 'test', now() + interval '1 hour'
     from json_to_recordset($1) as s (hash text, person uuid, seat uuid, scope text)`,
    [JSON.stringify(sessions)],
  )
  await sql(
    `insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, ends_at)
     select gen_random_uuid(), h.helper, h.helped, s.id, now() + interval '50 minutes'
     from json_to_recordset($1) as h (helper uuid, helped uuid)
     join platform.session s on s.seat_id = h.helper and s.scope = 'room'`,
    [
      JSON.stringify(
        world.words.flatMap(({ helping, writer, speaker }) =>
          helping && writer !== null
            ? [{ helper: settled.seats[writer], helped: settled.seats[speaker] }]
            : [],
        ),
      ),
    ],
  )
  await sql("set session_replication_role = 'origin'")
  await settleTakings(test, insert, world, settled)
  return settled

  function seatRow(seat: Seat, index: number) {
    return {
      id: settled.seats[index],
      circle_id: circle(seat.circle),
      person_id: seat.person === null ? null : accounts[seat.person],
      name: `Stoel ${settled.seats[index]}`,
      role: seat.role,
      listens: seat.listens,
      sealing_key_id: keyOf(index).row.id,
      partner_of: seat.partner ? 'Een partner' : null,
      taken_at: seat.taken ? 'now' : null,
      came_at: seat.came ? 'now' : null,
      seen_there: false,
      ended_at: seat.ended ? 'now' : null,
    }
  }
}

const hex = (bytes: number[]) => `\\x${Buffer.from(bytes).toString('hex')}`

const dialogueRow = {
  format: 'campfire',
  title: 'Een gesprek',
  occasion: 'Omdat het tijd was.',
  opening_question: 'Wie ben je?',
  status: 'closed',
  starts_at: '2026-01-02T19:00:00Z',
}
