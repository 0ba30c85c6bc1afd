import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import { whenInWords } from '../../time/in-words.ts'
import { receiveWords } from '../locales/index.ts'
import type { PeopleProps } from './PeoplePage.tsx'
import { grouped, Somebody, TotalsInWords } from './Somebody.tsx'

/** The list on paper, for the door and the kitchen. */
export function PeopleSheet({
  locale,
  gathering,
  occurrence,
  people,
}: Omit<PeopleProps, 'form' | 'others' | 'begun' | 'asked'>) {
  const w = receiveWords(locale)
  return (
    <>
      <p class="kv-screen-only">
        <PrintButton label={w('print')} />{' '}
        <a href={`/gatherings/${gathering.id}/people?on=${occurrence.id}`}>{w('title')}</a>
      </p>
      <PrintSheet size="a4">
        <h1 dir="auto">{gathering.title}</h1>
        <p>{whenInWords(locale, { ...occurrence, zone: gathering.zone })}</p>
        <TotalsInWords locale={locale} people={people} />
        {grouped(people)
          .filter(({ key, some }) => ['coming', 'waiting', 'maybe'].includes(key) && some.length > 0)
          .map(({ key, some }) => (
            <>
              <h2>{w(key)}</h2>
              <ul class="kv-agenda-sheet">
                {some.map((one) => (
                  <li>
                    ☐ <Somebody locale={locale} one={one} />
                  </li>
                ))}
              </ul>
            </>
          ))}
        <p class="kv-small">{w('print.care')}</p>
      </PrintSheet>
    </>
  )
}
