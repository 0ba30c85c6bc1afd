import type pg from 'pg'
import type { Sees } from './model.ts'
import type { Settled } from './settle.ts'

/** Both ends of a link are asked of the things themselves, which takes as long as all the rest. */
const links = {
  merges: `select json_agg(from_id) from platform.link where why = 'merged-into' and from_id = any ($2)`,
  splits: `select json_agg(to_id) from platform.link where why = 'split-into' and to_id = any ($1)`,
}

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
  writings:
    'select json_agg(contribution_id) from contributions.written_out where contribution_id = any ($1)',
  asked: 'select json_agg(contribution_id) from contributions.asked_of_me() where contribution_id = any ($1)',
  formers: 'select json_agg(id) from dialogues.former_cluster where id = any ($5)',
} satisfies Record<Exclude<keyof Sees, keyof typeof links>, string>

const asked = (queries: Readonly<Record<string, string>>) =>
  `select ${Object.entries(queries)
    .map(([name, query]) => `(${query.replaceAll(/\$(\d)/g, '$$$1::uuid[]')}) as ${name}`)
    .join(', ')}`
/** By their names: planned once, and not for each who looks. */
const everything = { name: 'everything', text: asked(lists) }
const allLinks = { name: 'links', text: asked(links) }

/** What raw SQL on the pages' own role shows of a world to the holder of this token (none: to nobody), as indexes. */
export async function look(web: pg.Client, token: string | undefined, settled: Settled): Promise<Sees> {
  await web.query('begin read only')
  try {
    if (token) await web.query('select platform.act_as($1)', [token])
    const { words, seats, clusters, answers, formers } = settled
    const [row] = (
      await web.query({ ...everything, values: [words, seats, clusters, answers.filter(Boolean), formers] })
    ).rows
    const [ways] =
      formers.length > 0 || clusters.length > 1
        ? (await web.query({ ...allLinks, values: [clusters, formers] })).rows
        : []
    const found = { ...row, ...ways } as Partial<Record<keyof Sees, string[] | null>>
    const among = (ids: readonly (string | null)[], shown: string[] | null | undefined) =>
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
      writings: among(words, found.writings),
      asked: among(words, found.asked),
      formers: among(formers, found.formers),
      merges: among(formers, found.merges),
      splits: among(clusters, found.splits),
    }
  } finally {
    await web.query('rollback')
  }
}
