import type { Visit } from '../../../platform/web/visit.ts'
import { openAddresses } from '../addresses/queries.ts'

export const hostOf = (origin: string) => new URL(origin).host

/** Every other address of this installation that everybody may know of. Nothing else is ever led to. */
export async function otherAddresses({ db, site }: Pick<Visit, 'db' | 'site'>): Promise<string[]> {
  if (Object.keys(site.addresses ?? {}).length === 0) return []
  return (await openAddresses(db, site)).filter((origin) => origin !== site.origin)
}

/** The one of them that the path names; undefined where it is none of them. */
export async function addressNamed(
  visit: Pick<Visit, 'db' | 'site' | 'params'>,
): Promise<string | undefined> {
  return (await otherAddresses(visit)).find((origin) => hostOf(origin) === visit.params.host)
}
