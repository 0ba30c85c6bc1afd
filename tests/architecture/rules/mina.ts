import type pg from 'pg'
import { hashOf } from '../../../src/platform/codes/codes.ts'

/** Somebody with a row of her own. */
export const mina = {
  person: '11111111-1111-4111-8111-111111111111',
  session: '22222222-2222-4222-8222-222222222222',
}

/** What the actor's setting would say if it were not signed. */
export const forged = `person|${mina.person}|${mina.session}|person`

/** Opens a session for her. @returns its token. */
export async function signIn(superuser: pg.Client, token: string): Promise<string> {
  await superuser.query("insert into people.person (id, name) values ($1, 'Mina') on conflict do nothing", [
    mina.person,
  ])
  await superuser.query(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at)
     values ($1, $2, 'person', 'test', now() + interval '1 hour') on conflict do nothing`,
    [hashOf(token), mina.person],
  )
  return token
}
