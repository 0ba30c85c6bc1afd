import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type NeedKind, needsText } from './needs.ts'

interface Told {
  name: string
  email: string
  companions: string
  needs: NeedKind[]
  needsWords: string
}

/** What somebody told of themselves, sealed with the key of their sign-up; what is empty is not kept. */
export async function sealTold(db: Db, sealing: Sealing, keyId: string, told: Told) {
  const seal = (text: string | null) => (text ? sealing.seal(db, keyId, text) : null)
  return {
    name: await seal(told.name),
    email: await seal(told.email),
    companions: await seal(told.companions),
    needs: await seal(needsText({ kinds: told.needs, words: told.needsWords })),
  }
}
