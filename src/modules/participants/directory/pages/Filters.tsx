import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Asked, addressOf } from '../asked.ts'
import { directoryWords } from '../locales/index.ts'
import { RegionMap } from '../map/Map.tsx'
import type { Landmark } from '../queries.ts'

interface FiltersProps {
  locale: Locale
  asked: Asked
  landmarks: readonly Landmark[]
}

/** Regions on the map and in a list, sectors and movements: each a link that keeps what else is asked. */
export function Filters({ locale, asked, landmarks }: FiltersProps) {
  const w = directoryWords(locale)
  const of = (kind: Landmark['kind']) => landmarks.filter((one) => one.kind === kind)
  const [regions, sectors, movements] = [of('region'), of('sector'), of('movement')]
  const chosen = { locale, asked }
  return (
    <Section title={w('map.title')} wide>
      <div class="kv-directory">
        <RegionMap
          label={w('map.label')}
          regions={regions.map(({ slug, name, provinces }) => ({
            ...{ slug, name, provinces, chosen: asked.region === slug },
            href: addressOf(asked, { region: slug }),
          }))}
        />
        <div>
          <Choices {...chosen} name="region" all={w('map.all')} places={regions} />
          <Choices {...chosen} name="sector" title={w('sectors')} all={w('sectors.all')} places={sectors} />
          {movements.length > 1 ? (
            <Choices
              {...chosen}
              name="movement"
              title={w('movements')}
              all={w('movements.all')}
              places={movements}
            />
          ) : null}
        </div>
      </div>
    </Section>
  )
}

interface ChoicesProps {
  locale: Locale
  asked: Asked
  name: 'region' | 'sector' | 'movement'
  title?: string
  /** For all of them. */
  all: string
  places: readonly Landmark[]
}

function Choices({ locale, asked, name, title, all, places }: ChoicesProps) {
  if (places.length === 0) return null
  const w = directoryWords(locale)
  return (
    <>
      {title ? <p class="kv-directory__kind">{title}</p> : null}
      <ul class="kv-places">
        {[{ slug: '', name: all }, ...places].map((place) => (
          <li>
            {asked[name] === place.slug ? (
              <span class="kv-directory__chosen" aria-current="true">
                {place.name} <span class="kv-hidden">{w('chosen')}</span>
              </span>
            ) : (
              <a href={addressOf(asked, { [name]: place.slug })}>{place.name}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
