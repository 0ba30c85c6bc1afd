import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../tests/support/application.ts'
import type { TestFire } from '../../dialogues/harvest/testing/fire.ts'

/** Words that came back. Returns the contribution's id. */
export async function told(
  { sql }: TestApplication,
  of: TestFire,
  words: string,
  answer: string | null,
  audience: 'everyone' | 'organisation',
): Promise<string> {
  const seat = await of.seat(`Wie zei: ${words}`)
  const said = await of.say(seat, words, audience)
  const [owed, cluster] = [randomUUID(), randomUUID()]
  await sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_by, answered_at)
     values ($1, $2, $3, 'question', 'De keuken', '2020-05-01', $4, $5, 'Marcel', $6)`,
    [owed, of.circleId, of.organisationId, answer, answer && 'answered', answer && new Date()],
  )
  await sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id) values ($1, $2, $3, $4, $5)`,
    [cluster, of.dialogueId, of.circleId, `Over: ${words}`, owed],
  )
  await sql('insert into dialogues.cluster_contribution (cluster_id, contribution_id) values ($1, $2)', [
    cluster,
    said,
  ])
  await sql('insert into contributions.owed_answer_words (owed_answer_id, contribution_id) values ($1, $2)', [
    owed,
    said,
  ])
  return said
}
