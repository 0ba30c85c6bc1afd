import type { Child } from 'hono/jsx'
import type { Command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { themes } from '../../action-teams/index.ts'
import { type Draft, findDraft } from '../programme/draft.ts'
import { namesOf } from '../programme/names.ts'
import { weekAt } from '../queries.ts'
import { dropSession } from './commands/drop-session.ts'
import { removePart } from './commands/remove-part.ts'
import { saveDay } from './commands/save-day.ts'
import { saveRoom } from './commands/save-room.ts'
import { saveSession } from './commands/save-session.ts'
import { saveSpeaker } from './commands/save-speaker.ts'
import { partOf } from './fields.ts'
import { type Folder, folders } from './input.ts'
import { makeWords } from './locales/index.ts'
import { makesPart } from './makes-part.ts'
import { PartPage } from './pages/PartPage.tsx'
import { SessionParts } from './pages/SessionParts.tsx'
import { nameIn, type Part } from './part.ts'

const base = '/week/:week/make'

/** The draft, and the part in it that the address names. */
async function found(
  { db, params, locale }: Visit,
  folder: Folder,
): Promise<{ draft: Draft; part: Part } | undefined> {
  const week = await weekAt(db, params.week ?? '')
  const draft = week?.makes ? await findDraft(db, week) : undefined
  if (!draft) return undefined
  const circleId = draft.sessions.find(({ id }) => id === params.part)?.circleId ?? null
  const [names, possible] =
    folder === 'sessions'
      ? await Promise.all([namesOf(db, [circleId]), themes(db, locale, week?.movementId ?? '')])
      : [new Map(), []]
  const circle = names.get(circleId ?? '')?.name ?? ''
  const sessionId = params.session ?? ''
  const part = partOf(locale, draft, folder, { id: params.part, circle, themes: possible, sessionId })
  return part && { draft, part }
}

const home = ({ params }: Pick<Visit, 'params'>) => `/week/${params.week}/make`

/** Where one came from: a speaker belongs to what they speak at. */
function backTo({ params }: Visit, folder: Folder, draft: Draft): string {
  if (folder !== 'speakers') return home({ params })
  const of = draft.everySpeaker.find(({ id }) => id === params.part)?.sessionId ?? params.session
  return `${home({ params })}/sessions/${of}`
}

interface Saving<Input, Result extends { id?: string }> {
  path: string
  folder: Folder
  command: Command<Input, Result>
}

/** The form of one part, new or known. */
function saving<Input, Result extends { id?: string }>({
  path,
  folder,
  command,
}: Saving<Input, Result>): Route[] {
  return formRoutes({
    path: `${base}/${path}`,
    policy: makesPart[folder],
    thing: 'week',
    command,
    input: ({ posted, params }) => ({
      ...posted,
      ...{ week: params.week, id: params.part, sessionId: params.session },
      version: fieldOf(posted, '_version'),
    }),
    async show(visit, form) {
      const { locale } = visit
      const { part, draft } = (await found(visit, folder)) ?? {}
      if (!part || !draft) throw new Absent()
      const w = makeWords(locale)
      const title = w(`${folder}.title`)
      const lead = folder === 'speakers' ? w('speakers.lead') : undefined
      const back = backTo(visit, folder, draft)
      return page({
        title,
        door: 'agenda',
        body: PartPage({ locale, title, lead, part, form, back, children: below(visit, folder, draft) }),
      })
    },
    // What one adds people to is opened at once.
    done: ({ id }, { params, locale }) =>
      redirect(id ? `${home({ params })}/sessions/${id}` : home({ params }), {
        flash: makeWords(locale)('saved'),
      }),
  })
}

/** Below the form of what is there already: what else one can do with it. */
function below({ locale, params }: Visit, folder: Folder, draft: Draft): Child {
  if (params.part === undefined) return null
  return SessionParts({ locale, draft, folder, id: params.part, base: home({ params }) })
}

/** A page that asks before something goes, with what it is in sight. */
function asking<Input, Result>(
  folder: Folder,
  verb: 'drop' | 'remove',
  command: Command<Input, Result>,
  fields: Part['fields'],
): Route[] {
  return formRoutes({
    path: `${base}/${folder}/:part/${verb}`,
    policy: makesPart[folder],
    thing: 'week',
    command,
    input: ({ posted, params }) => ({
      ...posted,
      ...{ week: params.week, id: params.part, folder, version: fieldOf(posted, '_version') },
    }),
    async show(visit: Visit, form: FormState) {
      const { locale, params } = visit
      const { part, draft } = (await found(visit, folder)) ?? {}
      if (!part || !draft) throw new Absent()
      const w = makeWords(locale)
      const title = w(`${verb}.title`)
      const name = nameIn(part)
      const asked = { ...part, fields, now: fields.length > 0 ? {} : part.now }
      const lead = verb === 'drop' ? `${name}. ${w('drop.lead')}` : w('remove.lead', { name })
      const back = `${home({ params })}/${folder}/${params.part}`
      return page({
        title,
        door: 'agenda',
        body: PartPage({ locale, title, lead, part: asked, form, back, button: w(`${verb}.button`) }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(home({ params }), { flash: makeWords(locale)(verb === 'drop' ? 'saved' : 'removed') }),
  })
}

export const partRoutes: readonly Route[] = [
  ...saving({ path: 'days/new', folder: 'days', command: saveDay }),
  ...saving({ path: 'days/:part', folder: 'days', command: saveDay }),
  ...saving({ path: 'rooms/new', folder: 'rooms', command: saveRoom }),
  ...saving({ path: 'rooms/:part', folder: 'rooms', command: saveRoom }),
  ...saving({ path: 'sessions/new', folder: 'sessions', command: saveSession }),
  ...saving({ path: 'sessions/:part', folder: 'sessions', command: saveSession }),
  ...saving({ path: 'sessions/:session/speakers/new', folder: 'speakers', command: saveSpeaker }),
  ...saving({ path: 'speakers/:part', folder: 'speakers', command: saveSpeaker }),
  ...asking('sessions', 'drop', dropSession, [{ name: 'because', type: 'textarea' }]),
  ...folders.flatMap((folder) => asking(folder, 'remove', removePart, [])),
]
