import { type CommandContext, command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { LetEverybody, OfLook, Write } from '../input.ts'
import { ensureWatches, watchedPlace } from '../place.ts'
import { type LookView, looksOf, remarksIn } from '../queries.ts'

type Which = Pick<CommandContext<{ slug: string; look: string }>, 'db' | 'sealing' | 'input'>

/** One's own, as long as nobody else reads it. @throws Absent */
export async function openLook({ db, sealing, input }: Which): Promise<LookView> {
  const [look] = await looksOf(db, sealing, input.slug, input.look)
  if (!look?.own || look.readOn !== null) throw new Absent()
  return look
}

async function mayWrite(context: Which): Promise<void> {
  await ensureWatches(context.db, context.input.slug)
  await openLook(context)
}

/** @throws Conflict where somebody else changed it since. */
async function change(
  { db, input }: Which,
  version: number,
  to: { content: Buffer } | { read_on: string } | { audience: LookView['audience'] },
): Promise<void> {
  await expectVersion(
    db
      .updateTable('vision.look')
      .set({ ...to, version: version + 1 })
      .where('id', '=', input.look)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** What fits, what pinches and what one proposes, over the whole. */
export const writeLook = command({
  name: 'vision.write-look',
  does: 'change',
  input: Write,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId } = await openLook(context)
    const { name, fits, pinches, proposes } = input
    const content = await sealing.seal(db, keyId, JSON.stringify({ name, fits, pinches, proposes }))
    await change(context, input.version, { content })
    record.about('vision check', input.look)
  },
})

/** From now on the movement reads it. Who made something that is spoken of had their time to answer. @throws Invalid */
export const letLookBeRead = command({
  name: 'vision.let-look-be-read',
  does: 'change',
  input: OfLook,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const look = await openLook(context)
    const remarks = await remarksIn(db, sealing, input.look)
    if (remarks.some(({ ripe }) => !ripe)) throw new Invalid({ form: 'read.not-yet' })
    if (remarks.length === 0 && !look.fits && !look.pinches && !look.proposes)
      throw new Invalid({ form: 'read.empty' })
    await change(context, look.version, { read_on: dayAt(clock.now()) })
    record.about('vision check', input.look)
  },
})

/** Hosts let everybody read it, or the movement alone. */
export const letEverybodyRead = command({
  name: 'vision.let-everybody-read',
  does: 'change',
  input: LetEverybody,
  async policy({ db, input }) {
    if (!(await watchedPlace(db, input.slug)).keeps) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const [look] = await looksOf(db, sealing, input.slug, input.look)
    if (!look?.readOn) throw new Absent()
    await change(context, look.version, { audience: input.audience })
    record.about('vision check', input.look)
  },
})

/** It is gone, with what was said beside each thing and what was answered. */
export const takeLookAway = command({
  name: 'vision.take-look-away',
  does: 'delete',
  input: OfLook,
  async policy({ db, input }) {
    await ensureWatches(db, input.slug)
  },
  async run({ db, input, record }) {
    const gone = await db.deleteFrom('vision.look').where('id', '=', input.look).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('vision check', input.look)
  },
})
