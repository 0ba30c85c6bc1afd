import { Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { CircleSection } from '../../../circles/index.ts'
import { directoryWords } from '../locales/index.ts'
import { RegionMap } from '../map/Map.tsx'
import { regionsBeside } from './queries.ts'

/** On a region's page where it lies, and which regions lie beside it. */
export const circleOnMap: CircleSection = {
  name: 'participants.map',
  order: 8,
  async render({ db, locale }, { id, kind, name }) {
    if (kind !== 'region') return null
    const regions = await regionsBeside(db, id)
    if (!regions.some((one) => one.id === id && one.provinces.length > 0)) return null
    const w = directoryWords(locale)
    const [own] = regions.filter((one) => one.id === id)
    const others = regions.filter((one) => one.id !== id)
    return (
      <Section title={w('map.title')} wide>
        <div class="kv-directory">
          <RegionMap
            label={w('map.of', { name })}
            regions={regions.map(({ id: one, ...region }) => ({
              ...region,
              chosen: one === id,
              href: `/circles/${region.slug}`,
            }))}
          />
          <div>
            <p>{listOf(locale, own?.provinces.map((one) => w(`province.${one}`)) ?? [])}</p>
            {others.length > 0 ? (
              <>
                <p>{w('map.beside')}</p>
                <ul class="kv-places">
                  {others.map(({ slug, name: called }) => (
                    <li>
                      <a href={`/circles/${slug}`}>{called}</a>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </div>
        </div>
      </Section>
    )
  },
}
