import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import {
  type KeptPieces,
  keepPieces,
  largest,
  readSlides,
  recordingIntake,
  slidesLimit,
  type TakenRecording,
  typedOrSent,
} from '../../../platform/recordings/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Intake } from '../../../platform/web/intake.ts'
import { everybody, type Policy, policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findStory } from '../reading/story.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { titled } from '../writing/titled.ts'
import { shownBelow } from './below.ts'
import { keepShown } from './keep-shown.ts'
import { shownWords } from './locales/index.ts'
import { ShownPage } from './pages/ShownPage.tsx'
import { nothingShown, type ShownKind, shownKinds } from './shown.ts'

/** Who writes this story, where it is of a kind with which something is shown. */
const writesShown = (kind: ShownKind): Policy =>
  policy(`writes-${kind}`, async (visit) => {
    const writes = await writesStory.admit(visit)
    if (writes !== 'admitted') return writes
    return (await ownStory(visit)).kind === kind ? 'admitted' : 'absent'
  })

/** What was sent, known by its content, and sealed before anything refers to it. @throws Invalid */
async function keptFile({ house, files, taken }: Visit, kind: ShownKind): Promise<KeptPieces | undefined> {
  const { file } = files
  if (kind === 'recording') return taken.file as TakenRecording | undefined
  if (!file) return undefined
  if (file.length > slidesLimit) throw new Invalid({ file: 'file.large' })
  return keepPieces(house, readSlides(file))
}

const intake = ({ house }: Visit): Intake => recordingIntake(house)

const writing = (kind: ShownKind): Route[] =>
  formRoutes({
    path: `/write/:story/${kind}`,
    policy: writesShown(kind),
    thing: 'story',
    command: keepShown,
    files: { file: 'file.large', captionsFile: 'long' },
    ...(kind === 'recording' && { intakes: { file: intake } }),
    async show(visit: Visit, form: FormState) {
      const { house, locale } = visit
      const story = await ownStory(visit)
      // A file with captions stands in the box from now on: what is wrong in it is found there.
      const sent = typedOrSent(visit, 'captions')
      const body = ShownPage({ locale, form, story, kind, sent, most: largest(house) })
      const title = titled(locale, story, shownWords(locale)(`${kind}.title`))
      return page({ title, door: 'stories', body })
    },
    async input(visit) {
      const { params, posted } = visit
      const captions = typedOrSent(visit, 'captions')
      if (captions === undefined) throw new Invalid({ captionsFile: 'captions.text' })
      return {
        ...{ story: params.story, version: fieldOf(posted, '_version'), captions },
        ...{ chapters: fieldOf(posted, 'chapters'), url: fieldOf(posted, 'url') },
        ...{ host: fieldOf(posted, 'host'), licence: fieldOf(posted, 'licence') },
        until: fieldOf(posted, 'until'),
        ...{ without: fieldOf(posted, 'without'), asText: fieldOf(posted, 'asText') },
        file: await keptFile(visit, kind),
      }
    },
    async done(_, visit) {
      const { params, locale, reading } = visit
      const { slug } = await reading(ownStory)
      const flash = shownWords(locale)(slug === null ? 'kept' : 'kept.again')
      return redirect(`/write/${params.story}/${kind}`, { flash })
    },
  })

/** What one looks at or listens to with a story: writing it down, and reading it. */
export const shownRoutes: readonly Route[] = [
  ...shownKinds.flatMap(writing),
  shownBelow({
    path: '/write/:story',
    policy: writesStory,
    async find(visit) {
      // Who writes hears what lies with it also where no reader does: what somebody spoke, to be written out.
      const { shown = nothingShown, title } = await ownStory(visit)
      return { shown: shown.file || shown.url ? shown : null, title }
    },
  }),
  shownBelow({
    path: '/stories/:slug',
    policy: everybody,
    async find({ db, params }) {
      const story = await findStory(db, params.slug ?? '')
      if (!story) throw new Absent()
      return story
    },
  }),
]
