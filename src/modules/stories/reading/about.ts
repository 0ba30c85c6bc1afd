import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { termAt, themeNamed } from '../../action-teams/index.ts'
import { findListed } from '../../circles/index.ts'
import { publicUnder } from '../keywords/stands-under.ts'
import type { StoryFilter } from './lists.ts'

/** What a list of stories, or a feed of them, is about. */
export interface ListAbout {
  name: string
  /** The page that it belongs to. */
  page: string
  filter: Pick<StoryFilter, 'movementId' | 'circleId' | 'themeId' | 'rubricId'>
  /** Not everybody may know of another circle or of each keyword: nothing leads to a feed that is not there. */
  followed: boolean
}

export const subjects = ['theme', 'rubric', 'keyword', 'circle'] as const
export type Subject = (typeof subjects)[number]
type At = Pick<Visit, 'db' | 'locale' | 'site'>

const found: Readonly<Record<Subject, (at: At, slug: string) => Promise<ListAbout>>> = {
  async theme({ db, locale, site }, slug) {
    const theme = there(await themeNamed(db, locale, slug, site.movementId))
    const page = `/themes/${theme.slug}`
    return { name: theme.name, page, filter: { themeId: theme.id }, followed: true }
  },
  async rubric(at, slug) {
    const rubric = there(await termAt('rubric', { ...at, params: { slug } }))
    const page = `/rubrics/${rubric.slug}`
    return { name: rubric.name, page, filter: { rubricId: rubric.id }, followed: true }
  },
  async keyword(at, slug) {
    const asked = there(await termAt('keyword', { ...at, params: { slug } }))
    // What was laid with another is found there.
    const keyword = asked.into
      ? there(await termAt('keyword', { ...at, params: { slug: asked.into.slug } }))
      : asked
    const page = `/keywords/${keyword.slug}`
    const followed = await publicUnder(at.db, keyword.id)
    return { name: keyword.name, page, filter: { themeId: keyword.id }, followed }
  },
  async circle({ db }, slug) {
    const { id, name, kind, slug: called } = there(await findListed(db, slug))
    const followed = kind === 'movement'
    return {
      name,
      page: `/circles/${called}`,
      filter: followed ? { movementId: id } : { circleId: id },
      followed,
    }
  },
}

/** @throws Absent where whoever asks may not know of it, or there is none. */
export const aboutAt = (at: At, subject: Subject, slug: string): Promise<ListAbout> =>
  found[subject](at, slug)

/** What a list is narrowed to in its address, as `?theme=…`. Undefined: to nothing. @throws Absent */
export function aboutIn(visit: Visit): Promise<ListAbout> | undefined {
  const { searchParams } = visit.url
  const subject = subjects.find((one) => searchParams.has(one))
  return subject && aboutAt(visit, subject, searchParams.get(subject) ?? '')
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (!thing) throw new Absent()
  return thing
}
