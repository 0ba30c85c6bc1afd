import { modules } from '../../modules.ts'
import type { Verb } from '../command-line.ts'
import { CliProblem } from '../problem.ts'
import { listRoutes } from './list.ts'
import { table } from './table.ts'

/** `routes [--json]`: every route with what guards it, without a database. */
export const routes: Verb = async (args, { out, w }) => {
  if (args.some((arg) => arg !== '--json')) throw new CliProblem('routes.usage', {}, 2)
  const list = listRoutes(modules)
  if (args.includes('--json')) out(JSON.stringify(list, null, 2))
  else {
    const heading = [
      w('routes.method'),
      w('routes.path'),
      w('routes.policy'),
      w('routes.kind'),
      w('routes.thing'),
    ]
    out(table([heading, ...list.map((r) => [r.method, r.path, r.policy, r.kind, r.thing ?? ''])]))
  }
  return 0
}
