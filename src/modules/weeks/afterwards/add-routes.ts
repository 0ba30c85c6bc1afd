import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import {
  type KeptPieces,
  keepPieces,
  largest,
  readSlides,
  recordingIntake,
  slidesLimit,
  type TakenRecording,
} from '../../../platform/recordings/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Intake } from '../../../platform/web/intake.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../platform/web/visit.ts'
import { whoSpeaks } from './asked.ts'
import { addKeepsake } from './commands/add-keepsake.ts'
import { afterWords } from './locales/index.ts'
import { AddPage } from './pages/AddPage.tsx'
import { sessionThatWas, whoKeepsOf } from './policy.ts'
import { type KeepsakeKind, keepsakeKinds } from './schema.ts'

/** What was sent, known by its content, and sealed before anything refers to it. @throws Invalid */
async function keptFile({ house, files, taken }: Visit, kind: KeepsakeKind): Promise<KeptPieces | undefined> {
  const { file } = files
  if (kind === 'recording') return taken.file as TakenRecording | undefined
  if (!file) return undefined
  if (file.length > slidesLimit) throw new Invalid({ file: 'file.large' })
  return keepPieces(house, readSlides(file))
}

/** What is typed before the file is asked for first: nothing of what may not be kept is written. @throws Invalid */
function recording({ house }: Visit, typed: Posted): Intake {
  if (!fieldOf(typed, 'title').trim()) throw new Invalid({ title: 'title.needed' })
  return recordingIntake(house)
}

const adding = (kind: KeepsakeKind): Route[] =>
  formRoutes({
    path: `/week/:week/sessions/:session/keep/${kind}`,
    policy: whoKeepsOf,
    thing: 'keepsake',
    command: addKeepsake,
    files: { file: 'file.large' },
    ...(kind === 'recording' && { intakes: { file: recording } }),
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
        body: AddPage({
          locale,
          form,
          kind,
          week: params.week ?? '',
          session,
          speakers,
          most: largest(house),
        }),
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
