import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import type { TestApplication } from '../../support/application.ts'
import type { Insert, Settled } from './settle.ts'
import type { RandomWorld } from './world.ts'

/** What was told and is written out, or is asked to be. */
export async function settleWritings(
  insert: Insert,
  { words }: RandomWorld,
  settled: Settled,
  keyOf: (index: number) => { seal(clear: string): Buffer },
): Promise<void> {
  const those = words.flatMap(({ writing }, i) => (writing ? [{ writing, i, id: settled.words[i] }] : []))
  await insert(
    'contributions.contribution_media',
    those.map(({ id, i }) => ({
      ...{ contribution_id: id, number: 1, kind: 'drawing', content_type: 'image/webp', width: 6, height: 3 },
      body: keyOf(i).seal('een tekening'),
    })),
  )
  await insert(
    'contributions.written_out',
    those.map(({ id, i, writing }) => {
      const text = settled.writings[i] ?? null
      const body = text === null ? null : keyOf(i).seal(text)
      return { contribution_id: id, writer_seat_id: settled.seats[writing.seat], body }
    }),
  )
}

/** What was laid with another cluster, and the words that lay in it. */
export async function settleFormers(
  insert: Insert,
  { formers }: RandomWorld,
  settled: Settled,
): Promise<void> {
  await insert(
    'dialogues.former_cluster',
    formers.map(({ fire, became }, i) => ({
      id: settled.formers[i],
      dialogue_id: settled.dialogues.get(fire),
      circle_id: settled.circles[fire],
      name: formerName(settled, i),
      is_question: false,
      became: settled.clusters[became],
    })),
  )
  await insert(
    'dialogues.former_words',
    formers.flatMap(({ words }, i) =>
      words.map((word) => ({ cluster_id: settled.formers[i], contribution_id: settled.words[word] })),
    ),
  )
}

export const formerName = ({ formers }: Settled, index: number) => `Vroeger ${formers[index]}`

/** Everybody with an account takes over what chance gives them a card of, as the house does it: it refuses who may not. */
export async function settleTakings(
  { app }: TestApplication,
  insert: Insert,
  { takings }: RandomWorld,
  settled: Settled,
): Promise<void> {
  const cards = new Map(takings.map(({ seat }) => [seat, { code: randomBytes(16), word: randomBytes(32) }]))
  const all = [...cards].map(([seat, card]) => ({ ...card, seat: settled.seats[seat] }))
  await insert(
    'circles.seat_word',
    all.map(({ seat, word }) => ({ seat_id: seat, word_mac: word, failed: 0, failed_in_all: 0 })),
  )
  await insert(
    'circles.seat_code',
    all.map(({ seat, code }) => ({
      ...{ id: randomUUID(), seat_id: seat, kind: 'card' },
      ...{ long_hash: code, short_hash: hashOf(code.toString('hex')) },
    })),
  )
  for (const { seat, person } of takings) {
    const { code, word } = cards.get(seat) ?? {}
    const came = settled.actors.find(({ actor }) => actor.kind === 'person' && actor.person === person)
    await app.house.database.write(came?.token, ({ db }) =>
      sql`select dialogues.take_over(${code}, ${word}, null)`.execute(db),
    )
  }
}
