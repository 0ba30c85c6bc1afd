import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findPlace, hostsMovement } from '../policy.ts'
import { chooseRooms } from './commands/choose-rooms.ts'
import { RoomsPage } from './pages/RoomsPage.tsx'
import { findPace } from './queries.ts'
import { roomsWords } from './words.ts'

export const roomRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/rooms',
  policy: hostsMovement,
  thing: 'rooms',
  command: chooseRooms,
  async show({ db, actor, params, locale }, form) {
    const place = await findPlace(db, actor, params.slug ?? '', ['movement'])
    if (!place) throw new Absent()
    const pace = await findPace(db, place.id)
    const body = RoomsPage({ locale, form, place, pace })
    return page({ title: roomsWords(locale)('title'), door: 'people', body })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    version: fieldOf(posted, '_version'),
    open: fieldsOf(posted, 'open'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/circles/${params.slug}/rooms`, { flash: roomsWords(locale)('saved') }),
})
