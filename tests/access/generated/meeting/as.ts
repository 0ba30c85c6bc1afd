import pg from 'pg'

/** As whoever tries it, on the pages' own role. @returns whether it came about. */
export async function as(
  web: pg.Client,
  token: string | undefined,
  steps: readonly (readonly [string, unknown[]])[],
): Promise<boolean> {
  await web.query('begin')
  try {
    if (token) await web.query('select platform.act_as($1)', [token])
    let done = true
    for (const [text, values] of steps) {
      const { rowCount, rows } = await web.query(text, values)
      done = done && rowCount !== 0 && rows[0]?.done !== null
    }
    await web.query('commit')
    return done
  } catch (error) {
    await web.query('rollback')
    if (error instanceof pg.DatabaseError && refusals.includes(error.code ?? '')) return false
    throw error
  }
}

/** By a rule, by what a closed circle takes in, or as something else still stands on it. */
const refusals = ['42501', '23514', '23503']

export const row = (table: string, values: Record<string, unknown>) =>
  [
    `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.keys(values).map((_, i) => `$${i + 1}`)})`,
    Object.values(values),
  ] as const
