import { Absent } from '../../../platform/errors/errors.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  askedOfMe,
  askToWriteOut,
  endWritingOut,
  findOwnWords,
  hearAsked,
  openMedia,
  takeWriting,
  whoCanWriteOut,
  writeOut,
} from '../../contributions/index.ts'
import { decision } from '../card/own-words/decision.ts'
import { backTo, type Place } from '../card/own-words/place.ts'
import { withName, writeOutWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { WrittenPage } from './pages/WrittenPage.tsx'

const withId = (visit: Visit) => ({ ...visit.posted, contributionId: visit.params.id })

/** @throws Absent unless it is the actor's own, confirmed, and something to hear or see. */
async function told({ db, house, actor, params }: Visit) {
  const words = await findOwnWords(db, house.sealing, actor, params.id ?? '')
  if (words?.as !== 'speaker' || words.state !== 'confirmed' || !words.media) throw new Absent()
  return words
}

async function asked({ db, params }: Visit) {
  const found = await askedOfMe(db, params.id ?? '')
  if (!found) throw new Absent()
  return found
}

/** Having what one told written out by somebody else, and saying whether it is right. */
const askRoutes = (place: Place): Route[] => {
  const { base, policy, as } = place
  const shared = { policy, as, thing: 'contribution' } as const
  const at = (verb: string) => `${base}/words/:id/${verb}`
  return [
    ...formRoutes({
      ...shared,
      path: at('write-out'),
      command: askToWriteOut,
      input: withId,
      async show(visit: Visit, form: FormState) {
        const { db, locale } = visit
        const words = await told(visit)
        // Words that stand there already are its speaker's to change.
        if (words.words) throw new Absent()
        const people = await whoCanWriteOut(db, words.circleId, words.speaker.seatId)
        return page({
          title: writeOutWords(locale)('ask.title'),
          body: AskPage({ locale, place, words, people, form }),
        })
      },
      done: ({ contributionId }, visit) =>
        visit.reading(async (fresh) => {
          const { writing } = await told(fresh)
          const flash = withName(visit.locale, 'asked', writing?.by ?? '')
          return redirect(backTo(place, contributionId), { flash })
        }),
    }),
    route({
      ...shared,
      method: 'GET',
      path: at('written-out'),
      kind: 'page',
      async handle(visit) {
        const { locale } = visit
        const words = await told(visit)
        const { by = '', words: written = null } = words.writing ?? {}
        if (written === null) throw new Absent()
        const { hidden } = freshForm(visit)
        return page({
          title: withName(locale, 'written.title', by),
          body: WrittenPage({ locale, place, words, by, written, hidden }),
        })
      },
    }),
    decision(place, 'written-out', takeWriting, ({ locale }) => writeOutWords(locale)('written.taken')),
    decision(place, 'written-out/leave', endWritingOut, ({ locale }) =>
      writeOutWords(locale)('asked.stopped'),
    ),
  ]
}

/** Writing out what somebody else told, for who was asked. */
const writeRoutes = (place: Place): Route[] => {
  const { base, home, policy, as } = place
  const shared = { policy, as, thing: 'contribution' } as const
  const path = `${base}/write-out/:id`
  return [
    ...formRoutes({
      ...shared,
      reads: { thing: 'words to write out' },
      path,
      command: writeOut,
      input: withId,
      async show(visit: Visit, form: FormState) {
        const { locale } = visit
        const found = await asked(visit)
        return page({
          title: withName(locale, 'write.title', found.speaker),
          body: WritePage({ locale, place, asked: found, form }),
        })
      },
      done: (_, { locale }) => redirect(home, { flash: writeOutWords(locale)('write.done') }),
    }),
    route({
      ...shared,
      method: 'GET',
      path: `${path}/media`,
      kind: 'export',
      writes: true,
      async handle({ house, token, requestId, params, reading }) {
        const found = await reading(({ db }) => askedOfMe(db, params.id ?? ''))
        const body = found && (await openMedia(house, found))
        if (!body) throw new Absent()
        await hearAsked.execute(house, { token, requestId }, { contributionId: params.id })
        const headers = { 'content-disposition': 'inline' }
        return bytes({ body, contentType: found.contentType, inParts: true, headers })
      },
    }),
  ]
}

export const writeOutRoutes = (place: Place): Route[] => [...askRoutes(place), ...writeRoutes(place)]
