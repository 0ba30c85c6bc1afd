import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from './testing/evening.ts'

let evening: Evening
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
})
afterAll(() => evening.test.close())

/** What differs with every rendering. */
const still = (html: string) => html.replace(/(name="_(?:csrf|key)" value=")[^"]*/g, '$1')

/** Somebody's word order among the slips must not follow them either: pages are compared as they are. */
async function pagesOf(
  viewers: Record<string, Browserless>,
  paths: string[],
): Promise<Record<string, string>> {
  const seen: Record<string, string> = {}
  for (const [who, viewer] of Object.entries(viewers)) {
    for (const path of paths) {
      await viewer.get(path)
      seen[`${who} ${path}`] = `${viewer.status}\n${still(viewer.html)}`
    }
  }
  return seen
}

/** What Ans said becomes Bea's and the other way round, past all rules. */
async function exchangeSpeakers({ test: t, seatOf }: Evening, ids: string[]): Promise<void> {
  const [ans, bea] = [await seatOf('Ans'), await seatOf('Bea')]
  await t.sql('update contributions.speaker set place = null where contribution_id = any($1)', [ids])
  for (const [table, column] of [
    ['speaker', 'speaker_seat_id'],
    ['contribution_version', 'written_by_seat_id'],
    ['consent_entry', 'decided_by_seat_id'],
  ]) {
    await t.sql(
      `update contributions.${table} set ${column} = case when ${column} = $2 then $3::uuid else $2 end
       where contribution_id = any($1)`,
      [ids, ans, bea],
    )
  }
}

test('every page others see is the same whoever of two people said a sentence', async () => {
  const { test: t, dialogueId, organisationId, daan } = evening
  const said: Record<string, string[]> = {}
  for (const name of ['Ans', 'Bea']) {
    const phone = await evening.comesIn(name)
    for (const [words, audience] of [
      [`${name === 'Ans' ? 'Koffie om tien uur.' : 'Een raam dat open kan.'}`, 'everyone'],
      [`${name === 'Ans' ? 'De sleutel van mijn kast.' : 'Op zondag gebeurt er niets.'}`, 'here'],
      [`${name === 'Ans' ? 'Nooit hardop.' : 'Ook niet hardop.'}`, ''],
    ] as const) {
      await phone.get('/room/words/new')
      await phone.submit({ words })
      const id = sentenceOn(phone, words)
      if (audience) await phone.submit({ audience }, `/room/words/${id}/audience`)
      said[name] = [...(said[name] ?? []), id]
    }
  }
  const colleague = await makePerson(t, 'Collega')
  await makeSeat(t, organisationId, colleague)
  const viewers = {
    member: await evening.comesIn('Cor'),
    keeper: daan,
    colleague: await t.as(colleague),
    visitor: t.visitor(),
  }
  const at = `/dialogues/${dialogueId}`
  const paths = ['/', '/room', '/room/write-for', '/stories', '/mine', '/mine/words', at]
  paths.push(`${at}/harvest`, `${at}/look-back`, `${at}/room`, `${at}/cards`, `${at}/people`)
  const before = await pagesOf(viewers, paths)
  expect(before[`keeper ${at}/harvest`]).toContain('Koffie om tien uur.')

  const ids = Object.values(said).flat()
  const exchange = () => exchangeSpeakers(evening, ids)
  await exchange()
  const after = await pagesOf(viewers, paths)
  for (const [page, html] of Object.entries(before)) expect(after[page], page).toBe(html)

  // And this would be seen: of who asked to be named, the name changes places with the words.
  await t.sql('update contributions.contribution set with_name = true where id = $1', [ids[0]])
  await t.sql('update contributions.allowed set with_name = true where contribution_id = $1', [ids[0]])
  const named = await pagesOf({ keeper: daan }, [`${at}/harvest`])
  await exchange()
  expect(await pagesOf({ keeper: daan }, [`${at}/harvest`])).not.toEqual(named)
})
