import { anEvening } from '../../src/modules/dialogues/room/testing/evening.ts'
import { startTestApplication } from '../../tests/support/application.ts'
import type { Browserless } from '../../tests/support/browserless.ts'
import type { TestDatabase } from '../../tests/support/postgres.ts'

/** Somebody at the table whose sentence is written, and who only has to say that the others may read it. */
export interface Ready {
  cookie: string
  /** The form that lets the sentence go. */
  letGo: { path: string; body: string }
  /** The form that takes it back. */
  takeBack: { path: string; body: string }
  id: string
  /** What stands in the sentence and nowhere else. */
  sign: string
}

/** A table with so many people, each with one sentence of their own that nobody else sees yet. */
export async function tableOf(people: number): Promise<{ database: TestDatabase; ready: Ready[] }> {
  const test = await startTestApplication()
  const evening = await anEvening(test)
  await evening.openDoor()
  const ready: Ready[] = []
  for (let i = 0; i < people; i += 1) ready.push(await speaks(await evening.comesIn(`Stoel ${i}`), i))
  await test.close()
  return { database: test.database, ready }
}

async function speaks(phone: Browserless, i: number): Promise<Ready> {
  const sign = `zin-${i}-van-tafel`
  await phone.get('/room/words/new')
  await phone.submit({ words: `Dit is ${sign}, en die is ongeveer zo lang als zinnen meestal zijn.` })
  const path = /action="(\/room\/words\/[^"]+\/audience)"/.exec(phone.html)?.[1] ?? ''
  const { values } = phone.form(path)
  const body = new URLSearchParams({ ...(values as Record<string, string>), audience: 'here' }).toString()
  const id = path.split('/')[3] ?? ''
  const back = `/room/words/${id}/withdraw`
  await phone.get(back)
  const takeBack = {
    path: back,
    body: new URLSearchParams(phone.form(back).values as Record<string, string>).toString(),
  }
  const cookie = ['kampvuur_seat', 'kampvuur_visitor']
    .map((name) => `${name}=${phone.cookie(name)}`)
    .join('; ')
  return { cookie, letGo: { path, body }, takeBack, id, sign }
}
