import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from '../../testing/world.ts'

/** A Week of which one session was, where Noor, who has an account, and Bep, who has none, spoke. */
export interface KeptWorld extends WeekWorld {
  session: string
  /** Its address. */
  here: string
  noor: Browserless
  visitor: Browserless
}

export async function keptWorld(): Promise<KeptWorld> {
  const world = await weekWorld()
  const noor = await world.person('Noor Visser', undefined, undefined, 'noor@voorbeeld.example')
  const session = await onProgramme(world, await begin(world))
  await fill(world.lotte, `sessions/${session}/speakers/new`, {
    ...{ name: 'Noor Visser', email: 'noor@voorbeeld.example' },
  })
  await fill(world.lotte, `sessions/${session}/speakers/new`, {
    ...{ name: 'Bep Visser', yesHow: 'paper', yesOn: '2026-11-01' },
  })
  await release(world.lotte)
  await world.test.sql(
    "update weeks.programme_session set starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours'",
  )
  return { ...world, session, here: `${at}/sessions/${session}`, noor, visitor: world.test.visitor() }
}

/** Lotte keeps a recording of it. @returns its address. */
export async function keeps(
  { lotte, here }: KeptWorld,
  file: Buffer,
  typed: Record<string, string> = {},
): Promise<string> {
  await lotte.get(`${here}/keep/recording`)
  await lotte.upload({ title: 'Praten op de bank, alles', ...typed }, { file })
  return lotte.path
}

/** A maker writes down what Bep said. */
export async function bepSays({ lotte, test }: KeptWorld, kept: string, said: Record<string, string>) {
  const [bep] = await test.sql<{ id: string }>("select id from weeks.draft_speaker where name = 'Bep Visser'")
  await lotte.get(`${kept}/yes/${bep?.id}`)
  await lotte.submit({ yesHow: 'paper', yesOn: '2026-11-20', ...said })
}

/** Noor says it with her own account. */
export async function noorSays({ noor }: KeptWorld, says: 'yes' | 'no', until = '') {
  await noor.get('/mine/kept')
  await noor.submit({ says, until })
}
