import { LinkList, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnWords } from '../../../contributions/index.ts'
import type { CameAlong as Came } from '../came.ts'
import { type TakeOverWords, takeOverWords } from '../locales/index.ts'

/** Everything that came along with one card, each leading to where it stands now. */
export function CameAlong({ locale, came: { fire, words } }: { locale: Locale; came: Came }) {
  const w = takeOverWords(locale)
  return (
    <Section
      title={
        <>
          <span dir="auto">{fire.title}</span>
          <small class="kv-fire-date">{longDate(locale, fire.startsAt)}</small>
        </>
      }
    >
      {words.length === 0 ? <p>{w('came.none')}</p> : null}
      {words.length > 0 ? (
        <LinkList
          items={words.map((one) => ({
            href: `/mine/words#w-${one.id}`,
            label: <span dir="auto">{said(w, one)}</span>,
            ...(one.state !== 'confirmed' && { about: w(`came.${one.state}`) }),
          }))}
        />
      ) : null}
    </Section>
  )
}

const said = (w: TakeOverWords, { words, media }: OwnWords) => words || w(`came.${media?.kind ?? 'sound'}`)
