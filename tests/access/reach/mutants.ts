import type { TestApplication } from '../../support/application.ts'
import { type Verb, verbs } from './measure.ts'

/** One rule of the database taken away or opened for all, and how it is put back. */
export interface Mutant {
  name: string
  table: string
  /** What it may change. */
  verbs: readonly Verb[]
  plant: string
  mend: string
}

interface Policy {
  table: string
  name: string
  verb: string
  roles: string
  permissive: string
  using: string | null
  check: string | null
}

/** Every table without its row-level security, every policy gone, and every policy that lets everything through. */
export async function mutantsOf({ sql }: Pick<TestApplication, 'sql'>): Promise<Mutant[]> {
  await sql('set search_path = pg_catalog')
  const policies = await sql<Policy>(
    `select schemaname || '.' || tablename as table, policyname as name, cmd as verb,
       array_to_string(roles, ', ') as roles, permissive, qual as using, with_check as check
     from pg_policies where schemaname <> 'pgboss' order by 1, 2`,
  )
  const tables = await sql<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relrowsecurity and n.nspname <> 'pgboss' order by 1`,
  )
  await sql('reset search_path')
  return [
    ...tables.map(({ name }) => ({
      name: `${name} without row-level security`,
      table: name,
      verbs,
      plant: `alter table ${name} disable row level security`,
      mend: `alter table ${name} enable row level security`,
    })),
    ...policies.flatMap((policy) => [gone(policy), ...open(policy)]),
  ]
}

function gone(policy: Policy): Mutant {
  const { name, table } = policy
  return {
    name: `${name} on ${table} gone`,
    table,
    verbs: verbsOf(policy),
    plant: `drop policy ${name} on ${table}`,
    mend: `create policy ${name} on ${table} as ${policy.permissive} for ${policy.verb} to ${policy.roles} ${rule(policy.using, policy.check)}`,
  }
}

/** A policy that lets everything through already has nothing to be opened. */
function open(policy: Policy): Mutant[] {
  const { name, table, using, check } = policy
  const opened = [using, check].filter((rule) => rule !== null && rule !== 'true')
  if (opened.length === 0) return []
  return [
    {
      name: `${name} on ${table} open to all`,
      table,
      verbs: verbsOf(policy),
      plant: `alter policy ${name} on ${table} ${rule(using && 'true', check && 'true')}`,
      mend: `alter policy ${name} on ${table} ${rule(using, check)}`,
    },
  ]
}

const verbsOf = ({ verb }: Policy): readonly Verb[] =>
  verb === 'ALL' ? verbs : verbs.filter((one) => one === verb.toLowerCase())

const rule = (using: string | null, check: string | null) =>
  [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ')
