import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { cleanRecording, recordingLimit } from '../../contributions/index.ts'
import { whoSpeaks } from './asked.ts'
import { addKeepsake } from './commands/add-keepsake.ts'
import { afterWords } from './locales/index.ts'
import { type KeptPieces, keepPieces } from './media/pieces.ts'
import { readSlides } from './media/slides.ts'
import { AddPage } from './pages/AddPage.tsx'
import { sessionThatWas, whoKeepsOf } from './policy.ts'
import { type KeepsakeKind, keepsakeKinds } from './schema.ts'

/** What was sent, known by its content, and sealed before anything refers to it. @throws Invalid */
async function keptFile({ house, files }: Visit, kind: KeepsakeKind): Promise<KeptPieces | undefined> {
  const { file } = files
  if (!file) return undefined
  if (file.length > recordingLimit) throw new Invalid({ file: 'file.large' })
  return keepPieces(house, kind === 'recording' ? cleanRecording(file) : readSlides(file))
}

const adding = (kind: KeepsakeKind): Route[] =>
  formRoutes({
    path: `/week/:week/sessions/:session/keep/${kind}`,
    policy: whoKeepsOf,
    thing: 'keepsake',
    command: addKeepsake,
    files: { file: 'file.large' },
    async show(visit: Visit, form: FormState) {
      const { db, house, locale, params } = visit
      const [session, speakers] = await Promise.all([
        sessionThatWas(db, house.clock, params),
        whoSpeaks(db, params.session ?? ''),
      ])
      if (!session) throw new Absent()
      return page({
        title: afterWords(locale)(`add.${kind}.title`),
        door: 'agenda',
        body: AddPage({ locale, form, kind, week: params.week ?? '', session, speakers }),
      })
    },
    async input(visit) {
      const { params, posted } = visit
      return {
        ...{ week: params.week, session: params.session, kind, file: await keptFile(visit, kind) },
        ...{ title: fieldOf(posted, 'title'), speaker: fieldOf(posted, 'speaker') },
        ...{ url: fieldOf(posted, 'url'), urlHost: fieldOf(posted, 'urlHost') },
      }
    },
    done: ({ id }, { params, locale }) =>
      redirect(`/week/${params.week}/kept/${id}`, { flash: afterWords(locale)('add.done') }),
  })

export const addRoutes: readonly Route[] = keepsakeKinds.flatMap(adding)
