import { Programme } from '../../../../design/index.ts'
import { programmeDate } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { called } from '../../formats/called.ts'
import type { ListedFire } from '../fires.ts'
import { lookBackWords } from '../locales/index.ts'

interface FireProgrammeProps {
  locale: Locale
  fires: readonly ListedFire[]
  /** Whether to say at which house it is. */
  house?: boolean
}

/** Fires that are still to burn, set like a programme. */
export function FireProgramme({ locale, fires, house }: FireProgrammeProps) {
  const w = lookBackWords(locale)
  return (
    <Programme
      items={fires.map((fire) => ({
        ...programmeDate(locale, fire.startsAt),
        title: fire.title,
        href: `/dialogues/${fire.id}`,
        about: [
          called(locale, fire.format).Name,
          fire.place,
          house && fire.house && w('pair.at', { house: fire.house }),
          !fire.announced && w('fires.within'),
        ]
          .filter(Boolean)
          .map((text) => String(text).replace(/[.\s]*$/, '.'))
          .join(' '),
      }))}
    />
  )
}
