import { aStage } from '../../src/modules/weeks/live/testing/stage.ts'
import { hashOf, newSessionToken } from '../../src/platform/codes/codes.ts'
import type { TestDatabase } from '../../tests/support/postgres.ts'
import { post } from './listening.ts'

/** A stage that is live, and a facilitator who changes what is on it. */
export interface BenchStage {
  database: TestDatabase
  /** The address of its line. */
  line: string
  /** Puts this on stage. */
  change(base: string, sign: string): Promise<{ status: number }>
}

export async function benchStage(): Promise<BenchStage> {
  const { test, here, lotte, lotteId } = await aStage()
  await lotte.get(`${here}/desk`)
  const { values } = lotte.form(`${here}/desk/stage`)
  const token = newSessionToken()
  await test.sql(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at)
     values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
    [hashOf(token), lotteId],
  )
  const cookie = `kampvuur_session=${token}; kampvuur_visitor=${lotte.cookie('kampvuur_visitor')}`
  let version = Number(values._version)
  await test.close()
  return {
    database: test.database,
    line: `${here}/live/line`,
    change(base, sign) {
      const typed = { stage: 'now', nowWords: `${sign} en wie er nu aan de beurt is` }
      const sent = { ...(values as Record<string, string>), ...typed, _version: String(version) }
      version += 1
      return post(`${base}${here}/desk/stage`, cookie, new URLSearchParams(sent).toString())
    },
  }
}
