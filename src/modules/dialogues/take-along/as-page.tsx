import { raw } from 'hono/html'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { takeAlongWords } from './locales/index.ts'
import { AboutMe } from './paper/AboutMe.tsx'
import { MyChecks } from './paper/MyChecks.tsx'
import { MyStories } from './paper/MyStories.tsx'
import { MyWishes } from './paper/MyWishes.tsx'
import { MyWords } from './paper/MyWords.tsx'
import { paperStyle } from './paper-style.ts'
import type { TakenAlong } from './schema.ts'

/** The same as the JSON, as a page that stands alone: its own styles, no scripts, every file in it. */
export function asPage(locale: Locale, taken: TakenAlong): string {
  const w = takeAlongWords(locale)
  const name = taken.account?.name || taken.seats.find((seat) => seat.name)?.name
  const title = name ? w('title', { name }) : w('title.nobody')
  const { movement, address } = taken
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{raw(paperStyle)}</style>
      </head>
      <body>
        <main>
          <h1 dir="auto">{title}</h1>
          <p>{w('lead', { movement, address, date: longDate(locale, new Date(taken.takenAt)) })}</p>
          <MyWords locale={locale} taken={taken} />
          <MyStories locale={locale} taken={taken} />
          <MyWishes locale={locale} taken={taken} />
          <MyChecks locale={locale} taken={taken} />
          <AboutMe locale={locale} taken={taken} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${html}`
}
