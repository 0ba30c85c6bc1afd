import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect } from '../../../platform/database/connect.ts'
import type { ScheduledWork } from '../../../platform/jobs/schedule.ts'
import type { Letter } from '../../../platform/mail/letter.ts'
import { makeFire, noted, type TestFire } from '../../dialogues/harvest/testing/fire.ts'

/** A writer, and somebody with an account whose words may be published. */
export interface WithWords {
  world: TestApplication
  fire: TestFire
  writer: Browserless
  speaker: Browserless
  words: string
  /** A story with their words, and with somebody else who is told of. */
  begun(): Promise<{ at: string; question: string }>
  keep(at: string, text: string): Promise<void>
  ask(at: string): Promise<void>
  /** How many letters were sent with a question about somebody's words. */
  questions(): Promise<number>
  /** What daily work posts, as the worker. */
  posted(work: ScheduledWork): Promise<Letter[]>
}

export async function openWithWords(): Promise<WithWords> {
  const world = await startTestApplication()
  const fire = await makeFire(world)
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    fire.organisationId,
  ])
  const toos = await makePerson(world, 'Toos', 'toos@voorbeeld.test')
  await makeSeat(world, fire.organisationId, toos)
  const writer = await world.as(toos)
  const nel = await makePerson(world, 'Nel', 'nel@voorbeeld.test')
  const seat = await makeSeat(world, fire.circleId, nel)
  const words = await fire.say(seat, 'De bloembollen staan nog in de schuur.', 'everyone')
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     values ($1, 'publish', 'everyone', false, $2)`,
    [words, seat],
  )
  await noted(world)
  const keep = async (at: string, text: string) => {
    await writer.get(at)
    await writer.submit({ title: 'In de schuur', body: `${text}\n\n[[said:${words}]]`, next: 'stay' })
  }
  return {
    ...{ world, fire, writer, words, keep },
    speaker: await world.as(nel),
    async begun() {
      await writer.get('/write/new')
      await writer.submit({ kind: 'story', place: fire.organisationId })
      const at = writer.path
      await keep(at, 'Zo ging het.')
      await writer.get(`${at}/people`)
      await writer.submit({ name: 'mijn zus' }, `${at}/people`)
      const [told] = await world.sql<{ id: string }>(
        'select id from stories.told_of where story_id = $1 and contribution_id is not null',
        [at.slice(7)],
      )
      return { at, question: `/my-words-in/${told?.id}` }
    },
    async ask(at) {
      // Long after the letters before.
      await world.sql('delete from people.letter_asked')
      await writer.get(`${at}/people`)
      await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
    },
    questions: async () =>
      (await letters(world)).filter(({ subject }) => subject === 'Een vraag over jouw woorden').length,
    async posted(work) {
      const worker = connect(world.database.worker, { max: 1 })
      const all: Letter[] = []
      const { house } = world.app
      await worker.write(undefined, ({ db }) =>
        work.run({ house, db, origin: '', post: async (letter) => void all.push(letter) }),
      )
      await worker.close()
      return all
    },
  }
}
