import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  cleanDrawing,
  cleanPhoto,
  cleanSound,
  keepTold,
  myWords,
  tell,
  tellFor,
} from '../../contributions/index.ts'
import { toBegin, whileHelping } from '../help/begin.ts'
import { roomWords } from './locales/index.ts'
import { DrawPage, PhotoPage, SpeakPage } from './pages/TellPages.tsx'
import { atOpenTable, tableHere } from './policy.ts'
import { othersAtTable } from './queries.ts'

const ways = {
  speak: {
    Page: SpeakPage,
    clean: cleanSound,
    tooLarge: 'sound.large',
    island: 'spoken-minute',
    microphone: true,
  },
  draw: {
    Page: DrawPage,
    clean: cleanDrawing,
    tooLarge: 'drawing.large',
    island: 'drawing-pad',
    microphone: false,
  },
  photo: {
    Page: PhotoPage,
    clean: cleanPhoto,
    tooLarge: 'photo.large',
    island: 'photo-choice',
    microphone: false,
  },
} as const
type Way = keyof typeof ways

const shared = { as: 'seat', policy: atOpenTable, thing: 'contribution' } as const

/** What the command gets: cleaned and in its file before it, so that nobody's transaction waits for a picture or a disk. */
const input =
  (way: Way) =>
  async ({ posted, files, params, house }: Visit) => ({
    ...posted,
    seatId: params.seat,
    told: await keepTold(house, await ways[way].clean(files.media)),
  })

/** Saying something at the table without typing: in a spoken minute, a drawing or a photo. */
function tellRoutes(way: Way): Route[] {
  const { Page, tooLarge, island, microphone } = ways[way]
  return formRoutes({
    ...shared,
    path: `/room/words/${way}`,
    files: { media: tooLarge },
    keeps: ['media'],
    command: tell,
    input: input(way),
    async show(visit: Visit, form: FormState) {
      const { db, house, actor, locale } = visit
      const [table, words] = await Promise.all([tableHere(visit), myWords(db, house.sealing, actor)])
      const isFirst = words.every(({ state }) => state !== 'confirmed')
      return page({
        title: roomWords(locale)(`${way}.title`),
        islands: [island, 'gentle-hints'],
        microphone,
        body: Page({ locale, form, table: isFirst ? table : undefined }),
      })
    },
    done: ({ contributionId }) => redirect(`/room#w-${contributionId}`),
  })
}

/** The same by somebody else at the table, on this device; afterwards they are asked whether it is right. */
function tellForRoutes(way: Way): Route[] {
  const { Page, tooLarge, island, microphone } = ways[way]
  return formRoutes({
    ...shared,
    path: `/room/write-for/:seat/${way}`,
    files: { media: tooLarge },
    keeps: ['media'],
    command: whileHelping(tellFor),
    // What was told cannot be kept on the page: the help begins with it.
    input: async (visit) => ({ ...(await input(way)(visit)), ...toBegin(visit), begin: 'yes' }),
    async show(visit: Visit, form: FormState) {
      const { db, locale, params } = visit
      const table = await tableHere(visit)
      const others = table ? await othersAtTable(db, table) : []
      const somebody = others.find(({ seatId }) => seatId === params.seat)
      if (!somebody) throw new Absent()
      return page({
        title: roomWords(locale)(`${way}-for.title`, { name: somebody.name }),
        islands: [island, 'gentle-hints'],
        microphone,
        body: Page({ locale, form, table: undefined, somebody }),
      })
    },
    done: ({ contributionId }) => redirect(`/room/words/${contributionId}/read-back`),
  })
}

export const otherWays: readonly Route[] = (['speak', 'draw', 'photo'] as const).flatMap((way) => [
  ...tellRoutes(way),
  ...tellForRoutes(way),
])
