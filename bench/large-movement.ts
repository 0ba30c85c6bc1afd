import { startTestServer } from '../tests/support/test-server.ts'
import type { Looks, Movement } from './support/movement.ts'

// What the queries of one fire's pages cost in a movement of a thousand fires and sixty thousand sentences, as a multiple
// of what they cost where there is that one fire: what may be seen is asked of the rows at hand, so it should stay near
// one. The time is what the database itself works, with everything that decides who sees what; the median of nine.

const fires = Number(process.env.BENCH_FIRES ?? 1000)
const times = 9

const queries: Record<string, (fire: Movement['fire']) => string> = {
  'the words of a fire': ({ circleId }) =>
    `select id, audience from contributions.contribution where circle_id = '${circleId}'`,
  'how they lie': ({ circleId }) =>
    `select c.id, x.cluster_id from contributions.contribution c
     left join dialogues.cluster_contribution x on x.contribution_id = c.id where c.circle_id = '${circleId}'`,
  'the clusters of a fire': ({ dialogueId }) =>
    `select id, name from dialogues.cluster where dialogue_id = '${dialogueId}'`,
  'the answers owed to a fire': ({ dialogueId }) =>
    `select id, answer from contributions.owed_answer
     where id in (select owed_answer_id from dialogues.cluster where dialogue_id = '${dialogueId}')`,
  'the words behind an answer': ({ owedAnswerId }) =>
    `select contribution_id from contributions.owed_answer_words where owed_answer_id = '${owedAnswerId}'`,
  'who carries an answer': ({ owedAnswerId }) =>
    `select seat_id, name from contributions.carrier where owed_answer_id = '${owedAnswerId}'`,
  'what a theme asked': ({ themeId }) =>
    `select owed_answer_id from action_teams.theme_asked where theme_id = '${themeId}'`,
}

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number

async function cost(movement: Movement, looks: Looks, query: (fire: Movement['fire']) => string) {
  const taken: number[] = []
  for (let i = 0; i < times + 2; i += 1) taken.push(await movement.took(looks, query(movement.fire)))
  return median(taken.slice(2)) // the first two plan and warm
}

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { movementOf } = await import('./support/movement.ts')
const small = await movementOf(1)
const large = await movementOf(fires)
try {
  const results = []
  for (const [name, query] of Object.entries(queries)) {
    for (const looks of ['keeper', 'member', 'nobody'] as const) {
      const [alone, among] = [await cost(small, looks, query), await cost(large, looks, query)]
      results.push({
        query: name,
        looks,
        smallMs: Number(alone.toFixed(3)),
        largeMs: Number(among.toFixed(3)),
        ratio: Number((among / alone).toFixed(2)),
      })
    }
  }
  const worst = results.reduce((one, other) => (other.ratio > one.ratio ? other : one))
  process.stdout.write(
    `${JSON.stringify({ bench: 'large movement', fires, sentences: large.sentences, times, worst, results }, null, 2)}\n`,
  )
} finally {
  await Promise.all([small.close(), large.close()])
  await server.stop()
}
