import type pg from 'pg'
import type { Sees } from './model.ts'
import type { Settled } from './settle.ts'

const lists = {
  words: 'select json_agg(id) from contributions.contribution where id = any ($1)',
  speakers: 'select json_agg(contribution_id) from contributions.speaker where contribution_id = any ($1)',
  consents:
    'select json_agg(distinct contribution_id) from contributions.consent_entry where contribution_id = any ($1)',
  named: 'select json_agg(id) from unnest($1) id where contributions.name_with(id) is not null',
  seats: 'select json_agg(id) from circles.seat where id = any ($2)',
  hats: 'select json_agg(seat_id) from circles.seat_hat where seat_id = any ($2)',
  clusters: 'select json_agg(id) from dialogues.cluster where id = any ($3)',
  answers: 'select json_agg(id) from contributions.owed_answer where id = any ($4)',
  carriers:
    'select json_agg(distinct owed_answer_id) from contributions.carrier where owed_answer_id = any ($4)',
} satisfies Record<keyof Sees, string>

const everything = `select ${Object.entries(lists)
  .map(([name, query]) => `(${query.replaceAll(/\$(\d)/g, '$$$1::uuid[]')}) as ${name}`)
  .join(', ')}`

/** What raw SQL on the pages' own role shows of a world to the holder of this token (none: to nobody), as indexes. */
export async function look(web: pg.Client, token: string | undefined, settled: Settled): Promise<Sees> {
  await web.query('begin read only')
  try {
    if (token) await web.query('select platform.act_as($1)', [token])
    const { words, seats, clusters, answers } = settled
    const { rows } = await web.query(everything, [words, seats, clusters, answers.filter(Boolean)])
    const found = rows[0] as Record<keyof Sees, string[] | null>
    const among = (ids: readonly (string | null)[], shown: string[] | null) =>
      (shown ?? []).map((id) => ids.indexOf(id)).sort((a, b) => a - b)
    return {
      words: among(words, found.words),
      speakers: among(words, found.speakers),
      consents: among(words, found.consents),
      named: among(words, found.named),
      seats: among(seats, found.seats),
      hats: among(seats, found.hats),
      clusters: among(clusters, found.clusters),
      answers: among(answers, found.answers),
      carriers: among(answers, found.carriers),
    }
  } finally {
    await web.query('rollback')
  }
}
