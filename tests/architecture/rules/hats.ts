import type { Ask } from '../../../src/cli/doctor/check.ts'
import { ourSchemas } from './catalog.ts'

const asksForHats = /\b(seat_hat|hats_coming|suggested_hat|choose_hat|suggest_hat)\b/

/** Files of the application that read or write in which hat somebody sits. */
export function filesWithHats(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([, text]) => asksForHats.test(text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')))
    .map(([path]) => path)
    .sort()
}

/** Functions, views and policies of ours, of other tables, that do. */
export async function functionsWithHats(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; body: string }>(
    `select p.oid::regproc::text as name, p.prosrc as body from pg_proc p where p.pronamespace in ${ourSchemas}
     union all select c.oid::regclass::text, pg_get_viewdef(c.oid) from pg_class c
     where c.relkind in ('v', 'm') and c.relnamespace in ${ourSchemas}
     union all select p.polname || ' on ' || c.oid::regclass::text, pg_get_expr(p.polqual, p.polrelid)
     from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace in ${ourSchemas} and c.relname <> 'seat_hat' and p.polqual is not null`,
  )
  return rows
    .filter(({ body }) => asksForHats.test(body.replace(/--.*$/gm, '')))
    .map(({ name }) => name)
    .sort()
}

/** Which role may read hats at all; row-level security keeps it to one's own. */
export async function readersOfHats(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `select rolname as name from pg_roles where rolname in ('kampvuur_web', 'kampvuur_worker', 'kampvuur_auth')
     and has_any_column_privilege(rolname, 'circles.seat_hat', 'select') order by 1`,
  )
  return rows.map(({ name }) => name)
}

/**
 * Where hats are touched, each with the reason why nothing about anybody else's follows. A hat is never counted, drawn,
 * searched, sent, logged or exported but by its wearer: what would do so turns the test red, and has no reason to stand here.
 */
export const mayTouchHats: Readonly<Record<string, string>> = {
  'src/modules/circles/own-seats.ts': 'one’s own, for oneself and what one takes along',
  'src/modules/circles/schema.ts': 'what the table looks like',
  'src/modules/circles/things.ts': 'what the data map says of it',
  'src/modules/dialogues/fire/commands/answer-invitation.ts': 'writes one’s own',
  'src/modules/dialogues/invite/commands/invite-guest.ts': 'writes down what one thinks; not read back',
  'src/modules/dialogues/invite/queries.ts':
    'which of the hats that one wrote down oneself are coming, as yes or no',

  'circles.choose_hat': 'writes one’s own',
  'circles.hats_coming': 'hats that who asks wrote down themselves, as yes or no',
  'circles.suggest_hat': 'writes down what one thinks; not read back',

  'dialogues.forget_seat': 'forgets',
  'dialogues.keep_held_invitation': 'forgets what was chosen with an invitation',
  'dialogues.keep_invitation': 'forgets what was chosen with an invitation',
  'dialogues.seat_apart': 'lets what was written down go along with who it is about',
}
