import type { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Conflict, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import type { Bilingual } from '../../../../platform/i18n/words.ts'
import { findMovement } from '../../place.ts'
import { type DocumentKind, documentKinds } from '../../schema.ts'
import { PublishVersion } from '../input.ts'
import { documentsOf, findDocument } from '../queries.ts'

/**
 * Who looks after a movement publishes a text, or a next version of it with what changed and why. Earlier versions stay.
 * @throws Conflict where another host published meanwhile.
 */
export const publishVersion = command({
  name: 'about-us.publish-version',
  input: PublishVersion,
  async policy({ db, input }) {
    const movement = await findMovement(db, input.slug)
    if (!movement) throw new Absent()
    if (!movement.keeps) throw new Denied('denied.not-host')
  },
  async run({ db, input, clock, record }) {
    const movement = await findMovement(db, input.slug)
    if (!movement) throw new Absent()
    const next = input.version + 1
    const there = await textFor(db, movement.id, input.what)
    if ((there?.number ?? 0) !== input.version) throw new Conflict()
    if (there) ensureReasons(input)
    const id = there?.id ?? clock.id()
    if (!there) await begin(db, { id, movement_id: movement.id, kind: kindIn(input.what) })
    await db
      .insertInto('about_us.document_version')
      .values({ document_id: id, number: next, ...written(input) })
      .execute()
      .catch(publishedMeanwhile)
    record.about('document', id)
    return { documentId: id }
  },
})

/** What stands in the place of this one; undefined where there is nothing yet. @throws Absent for a text that is not there. */
export async function textFor(db: Db, movementId: string, what: string) {
  const kind = documentKinds.find((one) => one === what)
  if (kind === 'principle') return undefined
  if (kind) return (await documentsOf(db, movementId)).find((one) => one.kind === kind)
  const found = await findDocument(db, movementId, what)
  const [last] = found?.versions ?? []
  if (!found || !last) throw new Absent()
  return { id: found.id, kind: found.kind, ...last }
}

function kindIn(what: string): DocumentKind {
  const kind = documentKinds.find((one) => one === what)
  if (!kind) throw new Absent()
  return kind
}

async function begin(db: Db, values: { id: string; movement_id: string; kind: DocumentKind }): Promise<void> {
  await db.insertInto('about_us.document').values(values).execute().catch(publishedMeanwhile)
}

/** Whoever knows the version before reads what is new and why. */
function ensureReasons({ changedNl, whyNl }: z.infer<typeof PublishVersion>): void {
  const missing = {
    ...(changedNl === '' && { changedNl: 'write.changed.missing' }),
    ...(whyNl === '' && { whyNl: 'write.why.missing' }),
  }
  if (Object.keys(missing).length > 0) throw new Invalid(missing)
}

const inBoth = (nl: string, en = ''): Bilingual => ({ ...(nl && { nl }), ...(en && { en }) })

const written = (input: z.infer<typeof PublishVersion>) => ({
  title: inBoth(input.titleNl, input.titleEn),
  body: inBoth(input.bodyNl, input.bodyEn),
  changed: inBoth(input.changedNl),
  why: inBoth(input.whyNl),
})

function publishedMeanwhile(error: unknown): never {
  if ((error as { code?: string }).code === '23505') throw new Conflict()
  throw error
}
