import { bordersBetween, middleOf, shapeOf } from './borders.ts'
import { outline, sheet } from './outline.ts'
import type { Province } from './provinces.ts'

export interface MapRegion {
  slug: string
  name: string
  href: string
  chosen: boolean
  /** Which provinces belong to it, as the movement says. */
  provinces: readonly Province[]
}

interface MapProps {
  /** What it shows, for who listens. */
  label: string
  regions: readonly MapRegion[]
}

/** The regions on a map: each is a link, and stands in the list beside it as well. A region without provinces is only there. */
export function RegionMap({ label, regions }: MapProps) {
  const drawn = regions.filter(({ provinces }) => provinces.length > 0)
  if (drawn.length === 0) return null
  const regionOf = new Map(drawn.flatMap(({ slug, provinces }) => provinces.map((one) => [one, slug])))
  return (
    <svg class="kv-map" viewBox={`-2 -2 ${sheet.width + 4} ${sheet.height + 4}`}>
      <title>{label}</title>
      <clipPath id="kv-map-land">
        <path d={outline} />
      </clipPath>
      {drawn.map(({ name, href, chosen, provinces }) => {
        const [x, y] = middleOf(provinces)
        return (
          <a
            href={href}
            class={chosen ? 'kv-map__region kv-map__region--chosen' : 'kv-map__region'}
            aria-current={chosen ? 'true' : undefined}
          >
            <g clip-path="url(#kv-map-land)">
              <path class="kv-map__land" d={provinces.map(shapeOf).join('')} />
            </g>
            <text class="kv-map__name" x={x} y={y} text-anchor="middle">
              {name}
            </text>
          </a>
        )
      })}
      <g clip-path="url(#kv-map-land)">
        <path class="kv-map__border" d={bordersBetween(regionOf)} />
      </g>
      <path class="kv-map__coast" d={outline} />
    </svg>
  )
}
