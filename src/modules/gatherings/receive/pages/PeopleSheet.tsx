import { PrintButton, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { nameOf } from '../../place/in-words.ts'
import { afar, optionsOf } from '../../place/options.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { whenInWords } from '../../time/in-words.ts'
import { type AtPlace, groupsOf } from '../groups.ts'
import { receiveWords } from '../locales/index.ts'
import type { PeopleProps } from './PeoplePage.tsx'
import { Somebody, TotalsInWords } from './Somebody.tsx'

/** The list on paper, for the door and the kitchen; of several places a sheet each, since each has a door of its own. */
export function PeopleSheet(props: Omit<PeopleProps, 'form' | 'others' | 'begun' | 'asked'>) {
  const { locale, gathering, occurrence, people } = props
  const w = receiveWords(locale)
  const { places, toChoose, maybe } = groupsOf(gathering, people)
  const several = optionsOf(gathering).length > 0
  return (
    <>
      <p class="kv-no-print">
        <PrintButton label={w('print')} />{' '}
        <a href={`/gatherings/${gathering.id}/people?on=${occurrence.id}`}>{w('title')}</a>
      </p>
      {places.map((at, i) => (
        <PrintSheet size="a4">
          {i === 0 ? <h1 dir="auto">{gathering.title}</h1> : <p dir="auto">{gathering.title}</p>}
          <p>{whenInWords(locale, { ...occurrence, zone: gathering.zone })}</p>
          <Here {...props} at={at} several={several} />
          {several ? null : <Names locale={locale} title={w('maybe')} some={maybe} />}
          {several ? null : <Names locale={locale} title={w('to-choose')} some={toChoose} />}
          <p class="kv-small">{w('print.care')}</p>
        </PrintSheet>
      ))}
      {several && maybe.length + toChoose.length > 0 ? (
        <PrintSheet size="a4">
          <p dir="auto">{gathering.title}</p>
          <Names locale={locale} title={w('to-choose')} some={toChoose} />
          <Names locale={locale} title={w('maybe')} some={maybe} />
          <p class="kv-small">{w('print.care')}</p>
        </PrintSheet>
      ) : null}
    </>
  )
}

type HereProps = Pick<PeopleProps, 'locale' | 'people'> & { at: AtPlace; several: boolean }

function Here({ locale, people, at: { option, coming, waiting }, several }: HereProps) {
  const w = receiveWords(locale)
  return (
    <>
      {option ? <h2 dir="auto">{nameOf(locale, option)}</h2> : null}
      <TotalsInWords locale={locale} people={several ? [...coming, ...waiting] : people} at={option} />
      <Names
        locale={locale}
        title={w(option?.key === afar ? 'joining' : 'coming')}
        some={coming}
        below={several}
      />
      <Names locale={locale} title={w('waiting')} some={waiting} below={several} />
    </>
  )
}

interface NamesProps {
  locale: Locale
  title: string
  some: readonly SignUpView[]
  /** Under the name of a place. */
  below?: boolean
}

function Names({ locale, title, some, below = false }: NamesProps) {
  if (some.length === 0) return null
  return (
    <>
      {below ? <h3>{title}</h3> : <h2>{title}</h2>}
      <ul class="kv-agenda-sheet">
        {some.map((one) => (
          <li>
            ☐ <Somebody locale={locale} one={one} />
          </li>
        ))}
      </ul>
    </>
  )
}
