import { Actions, Button, PhoneFold, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { ListedCircle } from '../../../circles/index.ts'
import { type Asked, addressOf } from '../asked.ts'
import { agendaWords } from '../locales/index.ts'
import { agendaSources } from '../sources.ts'

export interface ChoosingProps {
  locale: Locale
  asked: Asked
  /** Movements, sectors and regions; and the circle that was chosen, whatever it is. */
  places: readonly ListedCircle[]
  signedIn: boolean
}

export type View = 'list' | 'month' | 'print'

const paths = { list: '/agenda', month: '/agenda/month', print: '/agenda/print' } as const

/** The same agenda as a list, as a month on the wall, and on paper. */
export function Views({ locale, asked: { of, kind, month }, here }: ChoosingProps & { here: View }) {
  const w = agendaWords(locale)
  const views = ['list', 'month', 'print'] as const
  return (
    <nav class="kv-views" aria-label={w('views')}>
      <ul>
        {views.map((view) => (
          <li>
            <a
              href={addressOf(paths[view], { of, kind, month: view === 'list' ? '' : month })}
              aria-current={view === here ? 'page' : undefined}
            >
              {w(`views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whose agenda, and what of it. */
export function Choosing({ locale, asked, places, signedIn, here }: ChoosingProps & { here: View }) {
  const w = agendaWords(locale)
  const kinds = agendaSources().flatMap((source) => source.kinds(locale))
  return (
    <PhoneFold summary={w('choose')}>
      <form method="get" action={paths[here]} class="kv-choosing">
        <Select
          name="of"
          label={w('whose')}
          value={asked.of}
          options={[
            { value: asked.of === '' ? '' : 'all', label: w('whose.all') },
            ...(signedIn ? [{ value: 'mine', label: w('whose.mine') }] : []),
            ...places.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <Select
          name="kind"
          label={w('kind')}
          value={asked.kind}
          options={[{ value: '', label: w('kind.all') }, ...kinds]}
        />
        {asked.month && here === 'month' ? <input type="hidden" name="month" value={asked.month} /> : null}
        <Actions>
          <Button variant="quiet">{w('show')}</Button>
        </Actions>
      </form>
    </PhoneFold>
  )
}
