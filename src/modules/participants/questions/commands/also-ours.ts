import { sql } from 'kysely'
import type { z } from 'zod'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { AlsoOurs } from '../input.ts'
import { questionOf } from '../place.ts'
import { ownPlaces } from '../queries.ts'

type Context = CommandContext<z.infer<typeof AlsoOurs>>

/**
 * A host says that what another place asks is their question too, in words of their own. Where the other shares it already they
 * join; else it begins with their own words, and the other is asked: nobody is laid beside somebody else without a yes.
 */
export const alsoOurs = command({
  name: 'participants.also-ours',
  input: AlsoOurs,
  async policy({ db, input }) {
    if (!(await questionOf(db, input.slug, input.entry))) throw new Absent()
    if ((await ownPlaces(db)).length === 0) throw new Denied('denied.not-host')
  },
  async run(context) {
    const { db, input, clock, record } = context
    const since = dayAt(clock.now())
    const shared = await db
      .selectFrom('participants.on_question')
      .select(['question_id as id', 'agreed'])
      .where('entry_id', '=', input.entry)
      .executeTakeFirst()
    if (!shared?.agreed && input.name === '') throw new Invalid({ name: 'name.missing' })
    const own = await ownWords(context, since)
    const id = shared?.agreed ? shared.id : clock.id()
    const laid = { question_id: id, kind: 'question' as const, since }
    if (shared?.agreed)
      await db
        .insertInto('participants.on_question')
        .values({ ...laid, entry_id: own.entry, circle_id: own.circle, agreed: true })
        .execute()
    else {
      const { rows } = await sql<{ done: boolean }>`select participants.share_question(${id}::uuid,
        ${own.entry}::uuid, ${input.name}, ${since}::date) as done`.execute(db)
      if (!rows[0]?.done) throw new Conflict()
      const asked = await questionOf(db, input.slug, input.entry)
      if (!asked) throw new Absent()
      await db
        .insertInto('participants.on_question')
        .values({ ...laid, entry_id: input.entry, circle_id: asked.place.id, agreed: false })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    record.about('shared question', id)
    return { id, asked: !shared?.agreed }
  },
})

/** The question of the actor's own place: one that stands on its page, else a new one there. */
async function ownWords({ db, input, clock }: Context, saidOn: string) {
  const { own, words, slug } = input
  const places = (await ownPlaces(db)).filter((place) => place.slug !== slug)
  if (own.entry !== undefined) {
    const place = places.find(({ loose }) => loose.some(({ id }) => id === own.entry))
    if (!place) throw new Conflict()
    return { entry: own.entry, circle: place.id }
  }
  const place = places.find((one) => one.slug === own.place)
  if (!place) throw new Absent()
  const entry = clock.id()
  await db
    .insertInto('participants.entry')
    .values({ id: entry, circle_id: place.id, kind: 'question', words, said_on: saidOn, shared: true })
    .execute()
  return { entry, circle: place.id }
}
