import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { locales } from '../../../../platform/i18n/words.ts'
import { line, text } from '../../../../platform/web/fields.ts'
import { accountAddress } from '../../../people/index.ts'
import { layRequest, reachable } from '../lay-request.ts'
import { findOpenCircle } from './queries.ts'

/** Messages are keys of the words of joining. */
export const AskToBeHere = z
  .object({
    slug: z.string(),
    name: line(120, 'too-long'),
    why: text(600, 'too-long'),
    phone: line(40, 'too-long'),
    mail: z.union([z.literal(''), accountAddress], 'email.wrong'),
    locale: z.enum(locales),
  })
  .refine(reachable.test, reachable.otherwise)

/** "I would like to be here too": a short question to the hosts of one circle. What comes of it is up to them. */
export const askToBeHere = command({
  name: 'participants.ask-to-be-here',
  input: AskToBeHere,
  async policy({ db, input }) {
    if (!(await findOpenCircle(db, input.slug))) throw new Absent()
  },
  async run(context) {
    const { db, input, record } = context
    const circle = await findOpenCircle(db, input.slug)
    if (!circle) throw new Absent()
    const asked = { ...input, organisation: '', kind: null, region: '', mayList: false }
    const places = { movementId: circle.movementId, regions: [] }
    const id = await layRequest({ ...context, input: asked }, places, { toCircle: circle.id })
    record.about('join request', id)
    record.fact('participants.join-asked', { request: id })
    return { requestId: id }
  },
})
