import type { Visit } from '../../../platform/web/visit.ts'
import { openMedia } from '../../contributions/index.ts'
import { findPhoto } from '../found/queries.ts'
import type { IntroductionAudience } from '../schema.ts'
import { namesOf, subjects } from '../subjects.ts'
import { findOwn, placesToChoose } from './queries.ts'

/** One's own introduction, as it is taken along. */
export interface TakenIntroduction {
  name: string
  hereBecause: string
  hats: string
  experience: string
  seenBy: IntroductionAudience
  circles: string[]
  findable: boolean
  themes: string[]
  regions: string[]
  takesNotes: boolean
  phone: string
  /** In base64. */
  photo: string | null
}

/** Null for who has none. Seven queries at most, and a file. */
export async function takenIntroduction({ db, house, locale }: Visit): Promise<TakenIntroduction | null> {
  const own = await findOwn(db)
  if (!own) return null
  const [all, places, photo] = await Promise.all([
    subjects(db, locale),
    placesToChoose(db),
    findPhoto(db, own.id),
  ])
  const body = photo && (await openMedia(house, { ...photo, contentType: 'image/webp', body: null }))
  const { name, hereBecause, hats, experience, findable, takesNotes, phone } = own
  return {
    ...{ name, hereBecause, hats, experience, findable, takesNotes, phone },
    seenBy: own.audience,
    circles: namesOf(places.circles, own.readers),
    themes: namesOf(all.themes, own.themeIds),
    regions: namesOf(all.regions, own.regionIds),
    photo: body?.toString('base64') ?? null,
  }
}
