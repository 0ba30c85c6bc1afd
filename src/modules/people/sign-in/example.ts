import type { House } from '../../../platform/commands/command.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { signInDesk } from './desk.ts'
import type { Proof } from './proof.ts'

/** In the example network, and only there, a name is proof enough. Null for a name that is not among its people. */
export async function proveExamplePerson(house: House, site: Site, slug: string): Promise<Proof | null> {
  if (!site.example || site.production) return null
  const person = await signInDesk(house).auth.read(undefined, ({ db }) =>
    db.selectFrom('people.person').select('id').where('slug', '=', slug).executeTakeFirst(),
  )
  return person ? { personId: person.id, method: 'example' } : null
}
