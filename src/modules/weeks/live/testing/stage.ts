import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { at, begin, onProgramme, release, type WeekWorld, weekWorld } from '../../testing/world.ts'

/** A released Week with one session that is live. */
export interface Stage extends WeekWorld {
  session: string
  /** Its address. */
  here: string
  visitor: Browserless
}

export async function aStage(): Promise<Stage> {
  const world = await weekWorld()
  const session = await onProgramme(world, await begin(world))
  await release(world.lotte)
  const here = `${at}/sessions/${session}`
  await world.lotte.get(`${here}/desk/set-up`)
  await world.lotte.submit({
    streamUrl: 'https://beeld.example/week',
    streamHost: 'Beeld en Geluid Klaverum',
    asks: 'yes',
  })
  return { ...world, session, here, visitor: world.test.visitor() }
}

/** Somebody without an account sends a question. @returns the address behind which they read what became of it. */
export async function asks(stage: Stage, words: string): Promise<string> {
  const somebody = await stage.test.visitor().get(`${stage.here}/live/ask`)
  await somebody.submit({ words })
  return somebody.path
}

/** What the button of a question on the desk sends, as this facilitator sees it now. */
export async function button(
  who: Browserless,
  { here }: Stage,
  to: 'stage' | 'answered' | 'later',
  words: string,
): Promise<Record<string, string | string[]>> {
  await who.get(`${here}/desk`)
  const [, ...slips] = who.html.split('<figure')
  const slip = slips.find((one) => one.includes(words)) ?? ''
  const question = new RegExp(`value="(${to}\\.[^"]+)"`).exec(slip)?.[1] ?? 'there is no such button'
  return { ...who.form(`${here}/desk/question`).values, question }
}

/** A facilitator presses it. */
export async function press(
  who: Browserless,
  stage: Stage,
  to: 'stage' | 'answered' | 'later',
  words: string,
): Promise<void> {
  const sent = await button(who, stage, to, words)
  await who.post(`${stage.here}/desk/question`, sent)
}
