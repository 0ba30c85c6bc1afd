import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Purpose, purposes } from '../../../../platform/consent/index.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { anMp3 } from '../../../../platform/recordings/testing/sounds.ts'
import { allow } from '../commands/allow.ts'
import { allowFor } from '../commands/allow-for.ts'
import { speak } from '../commands/speak.ts'
import { tell } from '../commands/tell.ts'
import { withdraw } from '../commands/withdraw.ts'
import { aroundTheFire } from '../testing/around-the-fire.ts'
import { cleanSound } from './clean-sound.ts'
import { keepTold } from './keep-told.ts'

// Below every page and route: what each of them gets from the table itself.
const fire = await aroundTheFire()
const mina = await fire.atTable('Mina')
const other = await fire.atTable('Ans')
const invited = await fire.atTable('Wie werd gevraagd', 'guest', 'invitation')
const colleague = await fire.signedIn('Petra', fire.organisation)
const stranger = await fire.signedIn('Vreemde', null)

const lookers = { mina, other, invited, colleague, stranger, nobody: { token: undefined } }

async function whoHears(id: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, { token }] of Object.entries(lookers)) {
    const rows = await fire.reading(token, (db) =>
      db
        .selectFrom('contributions.contribution_media')
        .select('file_id')
        .where('contribution_id', '=', id)
        .execute(),
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

const told = async (token = mina.token) => {
  const { contributionId } = await tell.execute(fire.house, fire.asking(token), {
    words: '',
    told: await keepTold(fire.house, cleanSound(anMp3())),
  })
  return contributionId
}

test('whoever may read the words may hear them, and nobody else, before and after they are taken back', async () => {
  const id = await told()
  const lets = (audience: string) =>
    allow.execute(fire.house, fire.asking(mina.token), { contributionId: id, audience })
  expect(await whoHears(id)).toEqual(['mina'])
  await lets('here')
  expect(await whoHears(id)).toEqual(['mina', 'other'])
  await lets('organisation')
  expect(await whoHears(id)).toEqual(['mina', 'other', 'colleague'])
  await lets('everyone')
  expect(await whoHears(id)).toEqual(Object.keys(lookers))
  await withdraw.execute(fire.house, fire.asking(mina.token), { contributionId: id })
  expect(await whoHears(id)).toEqual(['mina'])
})

test('publishing the words is no yes to publishing the voice, and research hears no voice', async () => {
  const id = await told()
  const lets = (purpose: string, seen: string, audience = 'everyone') =>
    allowFor.execute(fire.house, fire.asking(mina.token), { contributionId: id, purpose, audience, seen })
  const hears = (purpose: Purpose, token = stranger.token) =>
    fire.house.database.read(
      token,
      async ({ db }) => {
        const of = (table: 'contribution_media' | 'contribution_version') =>
          db
            .selectFrom(`contributions.${table}`)
            .select('contribution_id')
            .where('contribution_id', '=', id)
            .execute()
        return {
          words: (await of('contribution_version')).length,
          voice: (await of('contribution_media')).length,
        }
      },
      purpose,
    )
  await lets('publish', 'nobody')
  await lets('research', 'nobody')
  expect(await hears('publish')).toEqual({ words: 1, voice: 0 })
  expect(await hears('research')).toEqual({ words: 1, voice: 0 })
  expect(await hears('publish-as-told')).toEqual({ words: 0, voice: 0 })
  await lets('publish-as-told', 'nobody')
  expect(await hears('publish-as-told')).toEqual({ words: 1, voice: 1 })
  expect(await hears('publish')).toEqual({ words: 1, voice: 0 })
  // None of it is talking on.
  expect(await hears('talk-on')).toEqual({ words: 0, voice: 0 })
  expect((await hears('publish', mina.token)).voice).toBe(1)
  await withdraw.execute(fire.house, fire.asking(mina.token), { contributionId: id })
  for (const purpose of purposes) expect(await hears(purpose)).toEqual({ words: 0, voice: 0 })
})

test('where nothing was spoken, drawn or shown nobody is asked for it', async () => {
  const { contributionId } = await speak.execute(fire.house, fire.asking(other.token), { words: 'Getypt' })
  const asked = { contributionId, purpose: 'publish-as-told', audience: 'everyone', seen: 'nobody' }
  await expect(allowFor.execute(fire.house, fire.asking(other.token), asked)).rejects.toBeInstanceOf(Absent)
})

test('nobody hangs a sound to the words of somebody else, replaces one, or learns whether words were changed', async () => {
  const id = await told()
  await allow.execute(fire.house, fire.asking(mina.token), { contributionId: id, audience: 'everyone' })
  const number = sql`(select current_version from contributions.contribution where id = ${id})`
  const as = (token: string, statement: ReturnType<typeof sql>) =>
    fire.house.database
      .write(token, ({ db }) => statement.execute(db))
      .then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
  const replaced = sql`update contributions.contribution_media set body = 'x' where contribution_id = ${id}`
  const removed = sql`delete from contributions.contribution_media where contribution_id = ${id}`
  const counted = sql`select number from contributions.contribution_media where contribution_id = ${id}`
  for (const statement of [replaced, removed, counted]) {
    expect(await as(mina.token, statement)).toBe('42501')
    expect(await as(other.token, statement)).toBe('42501')
  }
  await fire.sql('delete from contributions.contribution_media where contribution_id = $1', [id])
  const hung = sql`insert into contributions.contribution_media (contribution_id, number, kind, content_type, body)
    values (${id}, ${number}, 'sound', 'audio/wav', 'x')`
  expect(await as(other.token, hung)).toBe('42501')
  expect(await as(mina.token, hung)).toBe('done')
})
