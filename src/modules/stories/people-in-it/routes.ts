import { printedCode } from '../../../platform/codes/codes.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { findPersonName } from '../../people/index.ts'
import { objectionsToMine } from '../about-me/queries.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import type { OwnStory } from '../writing/queries.ts'
import { titled } from '../writing/titled.ts'
import { toldCodes } from './code.ts'
import { askEverybody } from './commands/ask-everybody.ts'
import { choosePerson } from './commands/choose-person.ts'
import { leaveOutPerson } from './commands/leave-out-person.ts'
import { namePerson } from './commands/name-person.ts'
import { noteAnswer } from './commands/note-answer.ts'
import { quoteWords } from './commands/quote-words.ts'
import { keptIn, noStands, textsThatGotNo } from './got-no.ts'
import { AskedSheet } from './pages/AskedSheet.tsx'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { QuotePage } from './pages/QuotePage.tsx'
import { peopleToChoose } from './people-to-choose.ts'
import { tellsOf, wasGivenCode } from './policy.ts'
import { peopleIn } from './queries.ts'
import { readsToQuote } from './reads-for.ts'
import { slipsIn, wordsIn, wordsToQuote } from './said.ts'
import { toldInWords } from './tell-question.ts'
import { toldPath } from './typed.ts'
import { peopleInItWords } from './words.ts'

const at = '/write/:story'
const shared = { policy: writesStory, thing: 'story' } as const

/** Everybody in it, whose no still stands, and what keeps who said no in it. */
async function standingIn({ db, house }: Visit, story: OwnStory) {
  const people = await peopleIn(db, house.sealing, story)
  const texts = await textsThatGotNo(db, house.sealing, story, people)
  return people.map((one) => ({
    ...one,
    ...(noStands(texts, story, one) && { stillNoTo: story.number }),
    kept: one.contributionId === null ? keptIn(texts, story, one) : null,
  }))
}

async function showPeople(visit: Visit, form: FormState) {
  const { db, house, locale, site } = visit
  const story = await ownStory(visit)
  const [people, slips, passedOn, known] = await Promise.all([
    standingIn(visit, story),
    slipsIn(db, house.sealing, wordsIn(story.document)),
    objectionsToMine(db, house.sealing, story.id),
    peopleToChoose(db),
  ])
  const addressOf = ({ id }: { id: string }) => `${site.origin}${toldPath(house, id)}`
  const codeOf = ({ id }: { id: string }) => printedCode(toldCodes.of(house, id).short)
  const codesAt = `${new URL(site.origin).host}/share/code`
  const title = titled(locale, story, peopleInItWords(locale)('people.title'))
  const named = (visit.url.searchParams.get('name') ?? '').trim().slice(0, 80)
  const body = PeoplePage({
    locale,
    form,
    story,
    people,
    slips,
    passedOn,
    addressOf,
    codeOf,
    codesAt,
    named,
    known,
  })
  return page({ title, door: 'stories', body })
}

/** On paper, for one who was asked. */
async function showSheet(visit: Visit) {
  const { db, actor, house, locale, params, site } = visit
  const told = params.told ?? ''
  const [story, movement, asker] = await Promise.all([
    ownStory(visit),
    movementContact(db, site.movement),
    actor.kind === 'person' ? findPersonName(db, actor.id) : undefined,
  ])
  const body = AskedSheet({
    ...{ locale, story, asker, movement, origin: site.origin },
    ...{ code: toldCodes.of(house, told), address: `${site.origin}${toldPath(house, told)}` },
  })
  return page({
    title: peopleInItWords(locale)('sheet.page'),
    layout: 'sheet',
    islands: ['print-button'],
    body,
  })
}

async function showWords(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const [story, slips] = await Promise.all([ownStory(visit), wordsToQuote(db, house.sealing)])
  const title = titled(locale, story, peopleInItWords(locale)('quote.title'))
  return page({ title, door: 'stories', body: QuotePage({ locale, form, story, slips }) })
}

const backTo = (key: Parameters<ReturnType<typeof peopleInItWords>>[0]) => (_: unknown, visit: Visit) =>
  redirect(`/write/${visit.params.story}/people`, { flash: peopleInItWords(visit.locale)(key) })

/** For a writer: who is in the story, asking them, and putting in what somebody said: as far as that may be published. */
export const peopleRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: `${at}/people`,
    command: namePerson,
    show: showPeople,
    input: ({ params, posted }) => ({ ...posted, story: params.story }),
    done: backTo('name.added'),
  }),
  actionRoute({
    ...shared,
    path: `${at}/people/choose`,
    command: choosePerson,
    show: showPeople,
    input: ({ params, posted }) => ({ ...posted, story: params.story }),
    done: backTo('name.added'),
  }),
  route({
    ...shared,
    method: 'GET',
    policy: wasGivenCode,
    path: `${at}/people/:told/sheet`,
    kind: 'page',
    handle: showSheet,
  }),
  actionRoute({
    ...shared,
    path: `${at}/people/ask`,
    command: askEverybody,
    show: showPeople,
    input: ({ params, posted }) => ({ ...posted, story: params.story }),
    done: (told, { params, locale }) =>
      redirect(`/write/${params.story}/people`, { flash: toldInWords(peopleInItWords(locale), told) }),
  }),
  actionRoute({
    ...shared,
    policy: tellsOf,
    path: `${at}/people/:told/note`,
    command: noteAnswer,
    show: showPeople,
    input: ({ params, posted }) => ({ ...posted, story: params.story, told: params.told }),
    done: backTo('people.noted'),
  }),
  actionRoute({
    ...shared,
    policy: tellsOf,
    path: `${at}/people/:told/leave-out`,
    command: leaveOutPerson,
    show: showPeople,
    input: ({ params }) => ({ story: params.story, told: params.told }),
    done: ({ unseen }, visit) => backTo(unseen ? 'people.left-out.unseen' : 'people.left-out')(null, visit),
  }),
  ...formRoutes({
    ...shared,
    path: `${at}/words`,
    command: quoteWords,
    show: showWords,
    reads: { thing: 'words to quote', id: ({ params }) => params.story },
    input: ({ params, posted }) => ({ ...posted, story: params.story, version: fieldOf(posted, '_version') }),
    done: (_, { params, posted, locale }) => {
      const w = peopleInItWords(locale)
      return fieldOf(posted, 'out')
        ? redirect(`/write/${params.story}/words`, { flash: w('quote.taken-out') })
        : redirect(`/write/${params.story}`, { flash: w('quote.done') })
    },
  }),
].map(readsToQuote)
