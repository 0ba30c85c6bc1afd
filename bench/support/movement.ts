import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { freshDatabase } from '../../tests/support/postgres.ts'

const sentencesEach = 60

/** Those who look: who keeps one fire, somebody of its house, and nobody. */
export type Looks = 'keeper' | 'member' | 'nobody'

export interface Movement {
  /** The fire that is looked at. */
  fire: { circleId: string; dialogueId: string; owedAnswerId: string; themeId: string }
  sentences: number
  /** How long the database works on a query as this person, through the web server's own role, in milliseconds. */
  took(looks: Looks, query: string): Promise<number>
  close(): Promise<void>
}

/** A movement of so many fires, each with sixty sentences, half of which lie in a cluster that is owed an answer. */
export async function movementOf(fires: number): Promise<Movement> {
  const { superuser, web } = await freshDatabase()
  const [boss, client] = [new pg.Client(superuser), new pg.Client(web)]
  await Promise.all([boss.connect(), client.connect()])
  const id = { organisation: randomUUID(), theme: randomUUID() }
  await boss.query(`insert into circles.circle (id, kind, slug, name, visibility)
    values ('${id.organisation}', 'organisation', 'house', 'House', 'everyone')`)
  await boss.query(`insert into action_teams.theme (id, movement_id, kind, slug, name)
    values ('${id.theme}', '${id.organisation}', 'theme', 'theme', '{}')`)
  await boss.query(
    `insert into circles.circle (id, kind, slug, name, parent_id)
     select gen_random_uuid(), 'fire', 'fire-' || i, 'Fire ' || i, $1 from generate_series(1, $2::int) i`,
    [id.organisation, fires],
  )
  await boss.query(
    `insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at, opening_question, status)
     select gen_random_uuid(), c.id, $1, 'campfire', c.name, 'o', now(), 'q', 'closed' from circles.circle c where kind = 'fire'`,
    [id.organisation],
  )
  await boss.query(
    `insert into contributions.contribution (id, circle_id, organisation_id, state, audience)
     select gen_random_uuid(), c.id, $1, 'confirmed', (array['here', 'organisation', 'everyone', 'everyone'])[1 + i % 4]
     from circles.circle c, generate_series(1, ${sentencesEach}) i where c.kind = 'fire'`,
    [id.organisation],
  )
  await boss.query(
    `insert into contributions.allowed (contribution_id, purpose, audience, with_name, readers, confirmed)
     select c.id, p.purpose, c.audience, false, contributions.readers_of(c.id, c.audience, '{}'), true
     from contributions.contribution c, (values ('talk-on'), ('theme-work')) as p(purpose)`,
  )
  await boss.query(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
     select gen_random_uuid(), c.id, $1, 'question', 'X', now() from circles.circle c where c.kind = 'fire'`,
    [id.organisation],
  )
  await boss.query(`insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
    select gen_random_uuid(), d.id, d.circle_id, 'k', o.id
    from dialogues.dialogue d join contributions.owed_answer o on o.circle_id = d.circle_id`)
  await boss.query(`insert into dialogues.cluster_contribution (contribution_id, cluster_id)
    select c.id, k.id from contributions.contribution c join dialogues.cluster k on k.circle_id = c.circle_id
    where c.audience = 'everyone'`)
  await boss.query(`insert into contributions.owed_answer_words (contribution_id, owed_answer_id)
    select x.contribution_id, k.owed_answer_id from dialogues.cluster_contribution x
    join dialogues.cluster k on k.id = x.cluster_id`)
  await boss.query(
    'insert into action_teams.theme_asked (theme_id, owed_answer_id) select $1, id from contributions.owed_answer limit 1',
    [id.theme],
  )
  await boss.query(
    `insert into platform.sealing_key (id, wrapped) select gen_random_uuid(), '' from circles.circle`,
  )
  await boss.query(`insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at)
    select gen_random_uuid(), c.id, 'S' || i, 'guest', (select id from platform.sealing_key limit 1), now()
    from circles.circle c, generate_series(1, 2) i where c.kind = 'fire'`)
  await boss.query(`insert into contributions.carrier (owed_answer_id, seat_id, name)
    select o.id, s.id, s.name from contributions.owed_answer o join circles.seat s on s.circle_id = o.circle_id`)
  const { rows } =
    await boss.query(`select d.circle_id as "circleId", d.id as "dialogueId", k.owed_answer_id as "owedAnswerId"
    from dialogues.dialogue d join dialogues.cluster k on k.dialogue_id = d.id limit 1`)
  const fire = { ...rows[0], themeId: id.theme }
  const tokens: Partial<Record<Looks, string>> = {
    keeper: await sitting(boss, fire.circleId, 'facilitator'),
    member: await sitting(boss, id.organisation, 'member'),
  }
  await boss.query('vacuum analyze')
  return {
    fire,
    sentences: fires * sentencesEach,
    async took(looks, query) {
      await client.query('begin')
      try {
        if (tokens[looks]) await client.query('select * from platform.act_as($1)', [tokens[looks]])
        const { rows: plans } = await client.query(`explain (analyze, format json) ${query}`)
        return plans[0]['QUERY PLAN'][0]['Execution Time']
      } finally {
        await client.query('rollback')
      }
    },
    async close() {
      await Promise.all([boss.end(), client.end()])
    },
  }
}

/** Somebody with an account who came; the token of their device. */
async function sitting(boss: pg.Client, circleId: string, role: string): Promise<string> {
  const [person, token] = [randomUUID(), randomUUID()]
  await boss.query('insert into people.person (id, name) values ($1, $2)', [person, role])
  await boss.query(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at, came_at)
     values (gen_random_uuid(), $1, $2, $3, $3, (select id from platform.sealing_key limit 1), now(), now())`,
    [circleId, person, role],
  )
  await boss.query(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at)
     values ($1, $2, 'person', 'bench', now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), person],
  )
  return token
}
