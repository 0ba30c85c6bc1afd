import type { Ask } from '../../../src/cli/doctor/check.ts'
import { ourSchemas } from './catalog.ts'

/**
 * Policies that ask one of our functions again for every row they look at: `f(id)` or a bare `f()`, which made a count
 * of 13 ms one of 1,050 ms. Asked once it reads `( SELECT f() AS f)`, with nothing in it that depends on the row.
 * What a policy checks of a row that is being written (WITH CHECK) is looked at once per row anyway, and what is immutable and asks
 * nothing of a row is worked out when a statement is planned.
 */
export async function bareCalls(ask: Ask): Promise<string[]> {
  const functions = await ask<{ name: string }>(
    `select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.oid in ${ourSchemas} and not (p.provolatile = 'i' and p.pronargs = 0)`,
  )
  const policies = await ask<{ policy: string; qual: string }>(
    `select c.oid::regclass || ' ' || p.polname as policy, pg_get_expr(p.polqual, p.polrelid) as qual
     from pg_policy p join pg_class c on c.oid = p.polrelid where p.polqual is not null order by 1`,
  )
  const names = new Set(functions.map(({ name }) => name))
  return policies.flatMap(({ policy, qual }) => callsPerRow(qual, names).map((call) => `${policy}: ${call}`))
}

/** @param names of our functions, with their schema, as PostgreSQL prints an expression. */
export function callsPerRow(expression: string, names: ReadonlySet<string>): string[] {
  const askedOnce = /\( SELECT ([a-z_]+\.[a-z_0-9]+)\(\) AS [a-z_0-9]+\)/g
  const rest = expression.replace(askedOnce, '(…)')
  return [...rest.matchAll(/([a-z_]+\.[a-z_0-9]+)\(/g)]
    .map(([, name = '']) => name)
    .filter((name) => names.has(name))
}
