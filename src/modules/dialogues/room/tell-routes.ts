import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { cleanDrawing, cleanSound, myWords, tell } from '../../contributions/index.ts'
import { roomWords } from './locales/index.ts'
import { DrawPage, SpeakPage } from './pages/TellPages.tsx'
import { atOpenTable, tableHere } from './policy.ts'

const ways = {
  speak: { Page: SpeakPage, clean: cleanSound, island: 'spoken-minute', microphone: true },
  draw: { Page: DrawPage, clean: cleanDrawing, island: 'drawing-pad', microphone: false },
} as const

/** Saying something at the table without typing: in a spoken minute, or in a drawing. */
function tellRoutes(way: keyof typeof ways): Route[] {
  const { Page, clean, island, microphone } = ways[way]
  return formRoutes({
    as: 'seat',
    policy: atOpenTable,
    thing: 'contribution',
    path: `/room/words/${way}`,
    files: true,
    command: tell,
    // Before the command: nobody's transaction waits for a picture.
    input: async ({ posted, files }) => ({ ...posted, told: await clean(files.media) }),
    async show(visit: Visit, form: FormState) {
      const { db, house, actor, locale } = visit
      const [table, words] = await Promise.all([tableHere(visit), myWords(db, house.sealing, actor)])
      const isFirst = words.every(({ state }) => state !== 'confirmed')
      return page({
        title: roomWords(locale)(`${way}.title`),
        islands: [island],
        microphone,
        body: Page({ locale, form, table: isFirst ? table : undefined }),
      })
    },
    done: ({ contributionId }) => redirect(`/room#w-${contributionId}`),
  })
}

export const otherWays: readonly Route[] = [...tellRoutes('speak'), ...tellRoutes('draw')]
