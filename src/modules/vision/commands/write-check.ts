import { type CommandContext, command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { LetEverybody, OfCheck, Write } from '../input.ts'
import { ensureWatches, watchedPlace } from '../place.ts'
import { type CheckView, checksOf, remarksIn } from '../queries.ts'

type Which = Pick<CommandContext<{ slug: string; check: string }>, 'db' | 'sealing' | 'input'>

/** One's own, as long as nobody else reads it. @throws Absent */
export async function openCheck({ db, sealing, input }: Which): Promise<CheckView> {
  const [check] = await checksOf(db, sealing, input.slug, input.check)
  if (!check?.own || check.readOn !== null) throw new Absent()
  return check
}

async function mayWrite(context: Which): Promise<void> {
  await ensureWatches(context.db, context.input.slug)
  await openCheck(context)
}

/** @throws Conflict where somebody else changed it since. */
async function change(
  { db, input }: Which,
  version: number,
  to: { content: Buffer } | { read_on: string } | { audience: CheckView['audience'] },
): Promise<void> {
  await expectVersion(
    db
      .updateTable('vision.look')
      .set({ ...to, version: version + 1 })
      .where('id', '=', input.check)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** What fits, what pinches and what one proposes, over the whole. */
export const writeCheck = command({
  name: 'vision.write-check',
  does: 'change',
  input: Write,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId } = await openCheck(context)
    const { name, fits, pinches, proposes } = input
    const content = await sealing.seal(db, keyId, JSON.stringify({ name, fits, pinches, proposes }))
    await change(context, input.version, { content })
    record.about('vision check', input.check)
  },
})

/** From now on the movement reads it. Who made something that is spoken of had their time to answer. @throws Invalid */
export const letCheckBeRead = command({
  name: 'vision.let-check-be-read',
  does: 'change',
  input: OfCheck,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const check = await openCheck(context)
    const remarks = await remarksIn(db, sealing, input.check)
    if (remarks.some(({ ripe }) => !ripe)) throw new Invalid({ form: 'read.not-yet' })
    if (remarks.length === 0 && !check.fits && !check.pinches && !check.proposes)
      throw new Invalid({ form: 'read.empty' })
    await change(context, check.version, { read_on: dayAt(clock.now()) })
    record.about('vision check', input.check)
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
    const [check] = await checksOf(db, sealing, input.slug, input.check)
    if (!check?.readOn) throw new Absent()
    await change(context, check.version, { audience: input.audience })
    record.about('vision check', input.check)
  },
})

/** It is gone, with what was said beside each thing and what was answered. */
export const takeCheckAway = command({
  name: 'vision.take-check-away',
  does: 'delete',
  input: OfCheck,
  async policy({ db, input }) {
    await ensureWatches(db, input.slug)
  },
  async run({ db, input, record }) {
    const gone = await db.deleteFrom('vision.look').where('id', '=', input.check).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('vision check', input.check)
  },
})
