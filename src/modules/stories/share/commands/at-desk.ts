import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { AgreeForShared, CloseShared, ProposeShared } from '../input.ts'
import { publishShared } from '../publish-shared.ts'
import { type SharedView, sharedAtDesk } from '../queries.ts'

interface Which {
  slug: string
  id: string
}

async function here({ db, sealing, input }: CommandContext<Which>): Promise<SharedView> {
  const [found] = await sharedAtDesk(db, sealing, input.slug, input.id)
  if (!found) throw new Absent()
  return found
}

/** Who looks along lays before who shared it how it would be read. Nothing of it is read before their yes. */
export const proposeShared = command({
  name: 'stories.propose-shared',
  input: ProposeShared,
  async policy(context) {
    await here(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId, audience, media, recognisable } = await here(context)
    if (audience === 'nearby') throw new Conflict()
    const { id, title, words, alt, agreed, version } = input
    const photo = media.some(({ kind }) => kind === 'photo')
    if (words === '' && !photo) throw new Invalid({ words: 'proposal.missing' })
    if (alt === '' && photo) throw new Invalid({ alt: 'alt.missing' })
    if (photo && recognisable !== 'nobody' && agreed !== 'yes')
      throw new Invalid({ agreed: 'agreed.missing' })
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ proposal: await sealing.seal(db, keyId, JSON.stringify({ title, words, alt })) })
        .set({ step: 'proposed', answer: null, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', id)
    record.fact('stories.shared-answered', { shared: id })
  },
})

/** Who looks along thanks for it, or says why it is not read further; it ends there. */
export const closeShared = command({
  name: 'stories.close-shared',
  input: CloseShared,
  async policy(context) {
    await here(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId } = await here(context)
    const { id, answer, version } = input
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ answer: await sealing.seal(db, keyId, answer), step: 'closed', version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', id)
    record.fact('stories.shared-answered', { shared: id })
  },
})

/** Who looks along writes down a yes that was said to them elsewhere, to these words. */
export const agreeForShared = command({
  name: 'stories.agree-for-shared',
  input: AgreeForShared,
  async policy(context) {
    await here(context)
  },
  async run(context) {
    const { how, picture, version } = context.input
    const shared = await here(context)
    if (shared.version !== version) throw new Conflict()
    return publishShared(context, shared, { how, picture })
  },
})
